package bg.karta.query;

import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import bg.karta.store.Database;

/**
 * A temporary table that a query fills. It is there for as long as the register is open, or until
 * dropped.
 *
 * @param name the name, which goes before the same one of the register
 */
public record TemporaryTable(Database database, String name) {
  /** Fills the table by a query, in the place of what it was before. */
  public static TemporaryTable of(
      Database database, String name, String query, Parameters parameters) {
    TemporaryTable table = new TemporaryTable(database, name);
    table.drop();
    database.update("CREATE TEMP TABLE " + name + " AS " + query, parameters);
    return table;
  }

  /** Whether a temporary table or view of a name is there. */
  static boolean stands(Database database, String name) {
    return database.number(
            "SELECT COUNT(*) FROM temp.sqlite_schema WHERE name = :name AND type <> 'index'",
            Parameters.of("name", name))
        > 0;
  }

  /**
   * Lets rows be found by columns.
   *
   * @param number distinguishes the indexes of one table
   */
  public void index(int number, String columns) {
    database.execute(
        SqlTemplate.of("CREATE INDEX temp.{table}_{number} ON {table}({columns})")
            .with("table", name)
            .with("number", String.valueOf(number))
            .with("columns", columns)
            .sql());
  }

  /** Takes the table away, if it is there. */
  public void drop() {
    database.execute("DROP TABLE IF EXISTS temp." + name);
  }
}
