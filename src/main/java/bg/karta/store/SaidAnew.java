package bg.karta.store;

import bg.karta.kind.RecordKind;
import bg.karta.sql.SqlTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a staged record says anew of one of the same day, though it is as that one: it corrects what
 * was not said as a correction, or its file says of fields what the other has no column for.
 */
final class SaidAnew {
  private final boolean correction;

  /** Sources that say more, each with one of the register that says less. */
  private final String pairs;

  private SaidAnew(boolean correction, String pairs) {
    this.correction = correction;
    this.pairs = pairs;
  }

  /**
   * What sources of a day say anew of a kind.
   *
   * @param columns which column holds which field, as JSON, of each source
   */
  static SaidAnew of(
      Sources sources,
      RecordKind kind,
      LocalDate day,
      boolean correction,
      Map<Integer, String> columns) {
    // What became of a licence follows from its states together, each of which is told whole.
    Map<Integer, String> asked = kind.carried() ? columns : Map.of();
    String pairs =
        asked.entrySet().stream()
            .flatMap(
                own ->
                    sources.saidLess(kind.name(), day, own.getValue()).stream()
                        .map(less -> "(" + own.getKey() + ", " + less + ")"))
            .collect(Collectors.joining(", "));
    return new SaidAnew(correction, pairs);
  }

  /**
   * That a staged record says something anew.
   *
   * @param own the name of the staged record
   * @param kept the name of the one in the register
   */
  String beside(String own, String kept) {
    List<String> ways =
        List.of(
            correction ? notCorrection(kept) : "FALSE",
            pairs.isEmpty()
                ? "FALSE"
                : "(%s.origin, %s.origin) IN (VALUES %s)".formatted(own, kept, pairs));
    return "(" + String.join(" OR ", ways) + ")";
  }

  private static String notCorrection(String kept) {
    return SqlTemplate.of(
            """
            NOT EXISTS (SELECT 1 FROM main.source AS said
              WHERE said.id = {kept}.origin AND said.dating = 'correction')\
            """)
        .with("kept", kept)
        .sql();
  }
}
