package bg.karta.query;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import bg.karta.store.Database;
import bg.karta.store.KindTable;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a kind's records that stands in front of the register's own until closed, because
 * SQLite resolves temporary names first. What is changed in it is changed nowhere else, so the same
 * queries tell what would be if the records were others. Where a copy stands already, such as what
 * was known on a day, that is changed, and is as it was before when this is closed.
 */
public final class StandIn implements AutoCloseable {
  private final Database database;
  private final String table;
  private final @Nullable TemporaryTable covered;

  /**
   * Puts a copy in front.
   *
   * @param kind the kind of record
   */
  public StandIn(Database database, Class<? extends Record> kind) {
    this.database = database;
    RecordKind declared = Kinds.of(kind);
    this.table = declared.table();
    if (TemporaryTable.stands(database, table)) {
      this.covered = covered(database, table);
      return;
    }
    this.covered = null;
    String columns = String.join(", ", KindTable.columnNames(declared));
    database.execute("CREATE TABLE " + KindTable.definition(declared, "temp." + table));
    database.execute(
        SqlTemplate.of("INSERT INTO temp.{table} ({columns}) SELECT {columns} FROM main.{table}")
            .with("table", table)
            .with("columns", columns)
            .sql());
    KindTable.indexes(declared, "temp").forEach(database::execute);
  }

  private static TemporaryTable covered(Database database, String table) {
    String name = table + "_covered";
    while (TemporaryTable.stands(database, name)) {
      name += "_covered";
    }
    return TemporaryTable.of(database, name, "SELECT * FROM temp." + table, Parameters.none());
  }

  /**
   * Changes the copy.
   *
   * @param sql a statement that changes the table {@code temp.NAME} of the kind
   * @return how many records it changed
   */
  public long change(String sql, Parameters parameters) {
    return database.update(sql, parameters);
  }

  @Override
  public void close() {
    if (covered == null) {
      database.execute("DROP TABLE temp." + table);
    } else {
      database.execute("DELETE FROM temp." + table);
      database.execute("INSERT INTO temp." + table + " SELECT * FROM temp." + covered.name());
      covered.drop();
    }
  }
}
