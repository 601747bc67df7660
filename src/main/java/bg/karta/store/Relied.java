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

  /** Writes down those whose records a batch found as they were. */
  void onFound(RecordKind kind, long batch) {
    String sql =
        """
        INSERT OR IGNORE INTO main.confirmation
        SELECT DISTINCT :batch, said.batch FROM {own} AS own
        JOIN (SELECT {keys}, batch FROM {table} UNION ALL
          SELECT {keys}, batch FROM {table}_history UNION ALL
          SELECT {keys}, batch FROM ({removed})) AS said ON {same_key}
        WHERE said.batch > 0
        AND NOT EXISTS (SELECT 1 FROM {table} AS kept WHERE {kept_of_own} AND kept.batch = :batch)
        AND NOT EXISTS (SELECT 1 FROM {table}_history AS was
          WHERE {was_of_own} AND was.batch = :batch)
        """;
    database.update(
        SqlTemplate.of(sql)
            .with("table", "main." + kind.table())
            .with("own", Staging.submitted(kind))
            .with("keys", KindTable.keys(kind))
            .with("removed", KindTable.removed(kind))
            .with("same_key", KindTable.sameKey(kind, "said", "own"))
            .with("kept_of_own", KindTable.sameKey(kind, "kept", "own"))
            .with("was_of_own", KindTable.sameKey(kind, "was", "own"))
            .sql(),
        Parameters.of("batch", batch));
  }

  /** Writes those down for a batch beside which its rows were turned back. */
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
