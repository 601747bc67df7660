package bg.karta.store;

import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ids of the things that a register knows. */
public final class KnownIds {
  /** The id and what says what it is, for each thing. */
  private static final Map<String, String> QUERIES =
      Map.of(
          "provider", "SELECT eik, name FROM provider",
          "licence", "SELECT number, provider FROM licence",
          "service", "SELECT id, name FROM service",
          "casework", "SELECT id, opened FROM casework",
          "map", "SELECT DISTINCT map, '' FROM plan",
          "indicator", "SELECT DISTINCT indicator, '' FROM published_figure",
          "batch",
              "SELECT id, at FROM entry WHERE action IN "
                  + Ledger.BATCHES
                  + " AND id NOT IN (SELECT subject FROM entry WHERE subject IS NOT NULL)");

  private static final String BEGINNING =
      """
      WITH found(id, says) AS ({query})
      SELECT id, says FROM found WHERE substr(id, 1, length(:beginning)) = :beginning
      ORDER BY id LIMIT :most
      """;

  private KnownIds() {}

  /**
   * An id.
   *
   * @param says what it is the id of: a name, a day
   */
  public record KnownId(String id, String says) {}

  /**
   * The ids that begin so, in their order.
   *
   * @param thing a kind that has ids, {@code map}, {@code indicator} or {@code batch}
   * @param most how many are given at most
   */
  public static List<KnownId> of(Database database, String thing, String beginning, int most) {
    String sql =
        SqlTemplate.of(BEGINNING)
            .with("query", Objects.requireNonNull(QUERIES.get(thing), thing))
            .sql();
    return database.rows(sql, Parameters.of("beginning", beginning).and("most", most)).stream()
        .map(row -> new KnownId(row.text("id"), row.text("says")))
        .toList();
  }
}
