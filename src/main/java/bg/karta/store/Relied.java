package bg.karta.store;

import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;

/**
 * The earlier batches beside which rows of a submission were turned back: without them those rows
 * would have been taken in, so none is taken back while the submission's batch stays.
 */
final class Relied {
  private final Database database;

  /** Those of a submission that is staged in a database. */
  Relied(Database database) {
    this.database = database;
    database.execute("CREATE TEMP TABLE IF NOT EXISTS relied (batch INTEGER PRIMARY KEY) STRICT");
  }

  /** Those that wrote a record of which the submission has a row that was turned back. */
  void onRecordsOf(RecordKind kind, int source, String rows) {
    String sql =
        """
        INSERT OR IGNORE INTO temp.relied
        SELECT said.batch FROM {own} AS own
        JOIN (SELECT {keys}, batch FROM main.{table} UNION ALL
          SELECT {keys}, batch FROM main.{table}_history) AS said ON {same_key}
        WHERE own.origin = :origin AND own.origin_row IN (SELECT value FROM json_each(:rows))
        """;
    database.update(
        SqlTemplate.of(sql)
            .with("own", Staging.submitted(kind))
            .with("keys", KindTable.keys(kind))
            .with("table", kind.table())
            .with("same_key", KindTable.sameKey(kind, "said", "own"))
            .sql(),
        Parameters.of("origin", source).and("rows", rows));
  }

  /** Those that brought any record of a kind: beside which of them a rule fired is not told. */
  void onKind(RecordKind kind) {
    database.update(
        "INSERT OR IGNORE INTO temp.relied SELECT batch FROM main.source WHERE kind = :kind",
        Parameters.of("kind", kind.name()));
  }

  /** Writes them down for a batch. */
  void confirm(long batch) {
    database.update(
        """
        INSERT OR IGNORE INTO main.confirmation
        SELECT :batch, relied.batch FROM temp.relied AS relied
        WHERE relied.batch > 0 AND relied.batch < :batch
        """,
        Parameters.of("batch", batch));
  }
}
