package bg.karta.store;

import bg.karta.finding.Severity;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Service;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found wrong or odd with records and was not waived when they were taken in, by the row
 * each was read from. A record that is stated anew comes from another row; one found as it was
 * keeps what was found, until another record explains it.
 */
public final class OpenFindings implements AutoCloseable {
  /** A finding of a row. */
  public record Found(int origin, int row, String rule, Severity severity) {}

  private final Database database;
  private final long batch;
  private final BulkInsert<Found> insert;

  /** The open findings of a batch that is taken in. */
  public OpenFindings(Database database, long batch) {
    this.database = database;
    this.batch = batch;
    this.insert =
        database.bulkInsert(
            "main.open_finding",
            List.of(
                new BulkInsert.TableColumn<>("origin", Found::origin),
                new BulkInsert.TableColumn<>("origin_row", Found::row),
                new BulkInsert.TableColumn<>("rule", Found::rule),
                new BulkInsert.TableColumn<>("severity", found -> found.severity().toString()),
                new BulkInsert.TableColumn<>("batch", found -> batch)));
  }

  /** Adds what was found of a row; a rule that a row breaks twice is open once. */
  public void add(int origin, int row, String rule, Severity severity) {
    insert.add(new Found(origin, row, rule, severity), again -> {});
  }

  /** Writes what waits. */
  public void finish() {
    insert.flush(again -> {});
  }

  /** Leaves out the rows of a source that became no record, as the register held it already. */
  public void leaveOutUnwritten(RecordKind kind, int origin) {
    String sql =
        """
        DELETE FROM main.open_finding WHERE origin = :origin AND origin_row IN (
          SELECT own.origin_row FROM {own} AS own WHERE own.origin = :origin
          AND NOT EXISTS (SELECT 1 FROM main.{table} AS kept
            WHERE {kept_of_own} AND kept.batch = :batch)
          AND NOT EXISTS (SELECT 1 FROM main.{table}_history AS was
            WHERE {was_of_own} AND was.batch = :batch))
        """;
    database.update(
        SqlTemplate.of(sql)
            .with("own", Staging.submitted(kind))
            .with("table", kind.table())
            .with("kept_of_own", KindTable.sameKey(kind, "kept", "own"))
            .with("was_of_own", KindTable.sameKey(kind, "was", "own"))
            .sql(),
        Parameters.of("origin", origin).and("batch", batch));
  }

  /**
   * Writes what is found now of rows that earlier batches brought, and takes away what is found no
   * more.
   */
  public static void renew(Database database, Collection<Found> opened, Collection<Found> closed) {
    for (Found found : closed) {
      database.update(
          "DELETE FROM main.open_finding"
              + " WHERE origin = :origin AND origin_row = :row AND rule = :rule",
          parameters(found));
    }
    for (Found found : opened) {
      database.update(
          """
          INSERT OR IGNORE INTO main.open_finding (origin, origin_row, rule, severity, batch)
          SELECT id, :row, :rule, :severity, batch FROM main.source WHERE id = :origin
          """,
          parameters(found).and("severity", found.severity().toString()));
    }
  }

  private static Parameters parameters(Found found) {
    return Parameters.of("origin", found.origin())
        .and("row", found.row())
        .and("rule", found.rule());
  }

  /** What is open of the records of a kind, and of what services were. */
  public static List<Found> of(Database database, RecordKind kind) {
    String of =
        """
        SELECT found.origin, found.origin_row, found.rule, found.severity
        FROM main.{table} AS kept JOIN main.open_finding AS found
          ON found.origin = kept.origin AND found.origin_row = kept.origin_row
        """;
    SqlTemplate template = SqlTemplate.of(of);
    String all = template.with("table", kind.table()).sql();
    if (kind == Kinds.of(Service.class)) {
      all += " UNION " + template.with("table", kind.table() + "_history").sql();
    }
    return database.rows(all).stream()
        .map(
            row ->
                new Found(
                    (int) row.whole("origin"),
                    (int) row.whole("origin_row"),
                    row.text("rule"),
                    Severity.of(row.text("severity"))))
        .toList();
  }

  /** How many records of a kind have an open finding. */
  public static long records(Database database, RecordKind kind) {
    String some =
        """
        SELECT EXISTS (SELECT 1 FROM main.source AS src WHERE src.kind = :kind
          AND EXISTS (SELECT 1 FROM main.open_finding AS found WHERE found.origin = src.id))
        """;
    if (database.number(some, Parameters.of("kind", kind.name())) == 0) {
      return 0;
    }
    return database.number(
        SqlTemplate.of(
                """
                SELECT COUNT(*) FROM main.{table} AS kept WHERE EXISTS (SELECT 1
                  FROM main.open_finding AS found
                  WHERE found.origin = kept.origin AND found.origin_row = kept.origin_row)
                """)
            .with("table", kind.table())
            .sql());
  }

  /** The rules that rows of a batch break, with how many rows, the most first. */
  public static List<ResultRow> ofBatch(Database database, long batch) {
    return database.rows(
        """
        SELECT rule, severity, COUNT(*) AS found FROM main.open_finding WHERE batch = :batch
        GROUP BY rule, severity ORDER BY found DESC, rule
        """,
        Parameters.of("batch", batch));
  }

  /** The rules that a row breaks, separated by spaces; null where it breaks none. */
  public static @Nullable String rulesOf(Database database, long origin, long row) {
    List<String> rules =
        database.texts(
            "SELECT rule FROM main.open_finding WHERE origin = :origin AND origin_row = :row",
            Parameters.of("origin", origin).and("row", row));
    return rules.isEmpty() ? null : String.join(" ", rules);
  }

  @Override
  public void close() {
    insert.close();
  }
}
