package bg.karta.query;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import bg.karta.store.Database;
import bg.karta.store.KindTable;

/**
 * A copy of a kind's records that stands in front of the register's own until closed, because
 * SQLite resolves temporary names first. What is changed in it is changed nowhere else, so the same
 * queries tell what would be if the records were others.
 */
public final class StandIn implements AutoCloseable {
  private final Database database;
  private final String table;

  /**
   * Puts a copy in front.
   *
   * @param kind the kind of record
   */
  public StandIn(Database database, Class<? extends Record> kind) {
    this.database = database;
    RecordKind declared = Kinds.of(kind);
    this.table = declared.table();
    String columns = String.join(", ", KindTable.columnNames(declared));
    database.execute("CREATE TABLE " + KindTable.definition(declared, "temp." + table));
    database.execute(
        SqlTemplate.of("INSERT INTO temp.{table} ({columns}) SELECT {columns} FROM main.{table}")
            .with("table", table)
            .with("columns", columns)
            .sql());
    KindTable.indexes(declared, "temp").forEach(database::execute);
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
    database.execute("DROP TABLE temp." + table);
  }
}
