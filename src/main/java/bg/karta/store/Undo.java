package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import bg.karta.text.Failure;

/** Takes back what a batch brought: records it added go, those it changed are as before. */
public final class Undo {
  /** How many records were removed and how many put back as they were. */
  public record Undone(long removed, long restored) {}

  private final Database database;

  /** Undoing in an open register. */
  public Undo(Database database) {
    this.database = database;
  }

  /**
   * Takes a batch back. Only the last one can be: later ones may rest on it.
   *
   * @throws Failure if there is no such batch, or a later one
   */
  public Undone undo(long batch) {
    database.begin();
    long last = database.number("SELECT COALESCE(MAX(id), 0) FROM batch");
    if (batch != last || batch == 0) {
      database.rollback();
      throw new Failure(
          Failure.Category.USAGE,
          batch > last || batch <= 0 ? "failure.undo.unknown" : "failure.undo.later",
          batch,
          last);
    }
    long removed = 0;
    long restored = 0;
    for (RecordKind kind : Kinds.all()) {
      removeEarlier(kind, batch);
      removed += remove(kind, batch);
      restored += restore(kind, batch);
    }
    database.update("DELETE FROM source WHERE batch = :batch", Parameters.of("batch", batch));
    database.update("DELETE FROM batch WHERE id = :batch", Parameters.of("batch", batch));
    database.commit();
    return new Undone(removed - restored, restored);
  }

  private long remove(RecordKind kind, long batch) {
    return database.update(
        "DELETE FROM " + kind.table() + " WHERE batch = :batch", Parameters.of("batch", batch));
  }

  /** A batch that spoke of a day before what was known brought its states as history. */
  private void removeEarlier(RecordKind kind, long batch) {
    database.update(
        "DELETE FROM " + kind.table() + "_history WHERE batch = :batch",
        Parameters.of("batch", batch));
  }

  private long restore(RecordKind kind, long batch) {
    String columns = String.join(", ", KindTable.columnNames(kind));
    long restored =
        database.update(
            SqlTemplate.of(
                    """
                    INSERT INTO {table}({columns}) SELECT {columns} FROM {table}_history
                    WHERE until_batch = :batch
                    """)
                .with("table", kind.table())
                .with("columns", columns)
                .sql(),
            Parameters.of("batch", batch));
    database.update(
        "DELETE FROM " + kind.table() + "_history WHERE until_batch = :batch",
        Parameters.of("batch", batch));
    return restored;
  }
}
