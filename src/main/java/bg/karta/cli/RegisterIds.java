package bg.karta.cli;

import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The ids of what a register holds; none where there is no register to ask. */
final class RegisterIds {
  /** More than anybody reads. */
  private static final int MOST = 500;

  /** The id and what says what it is, for each thing. */
  private static final Map<String, String> QUERIES =
      Map.of(
          "provider", "SELECT eik, name FROM provider",
          "licence", "SELECT number, provider FROM licence",
          "service", "SELECT id, name FROM service",
          "casework", "SELECT id, opened FROM casework",
          "map", "SELECT DISTINCT map, '' FROM plan",
          "indicator", "SELECT DISTINCT indicator, '' FROM published_figure",
          "batch", "SELECT id, imported_at FROM batch WHERE id = (SELECT MAX(id) FROM batch)");

  private final Karta karta;
  private final String beginning;

  /**
   * Ids that begin with what was typed.
   *
   * @param beginning what was typed of the id
   */
  RegisterIds(Karta karta, String beginning) {
    this.karta = karta;
    this.beginning = beginning;
  }

  /** The ids of things, those of each in their order. */
  Stream<Candidate> of(String... things) {
    try {
      return Registers.read(karta, database -> read(database, List.of(things))).stream();
    } catch (Failure e) {
      // Who completes a word is told nothing of a register that is missing or locked.
      return Stream.of();
    }
  }

  private List<Candidate> read(Database database, List<String> things) {
    return things.stream()
        .flatMap(
            thing ->
                database
                    .rows(
                        SqlTemplate.of(
                                "WITH found(id, says) AS ({query}) SELECT id, says FROM found WHERE substr(id, 1, length(:beginning)) = :beginning ORDER BY id LIMIT :most")
                            .with("query", Objects.requireNonNull(QUERIES.get(thing), thing))
                            .sql(),
                        Parameters.of("beginning", beginning).and("most", MOST))
                    .stream())
        .map(row -> new Candidate(row.text("id"), row.text("says")))
        .toList();
  }
}
