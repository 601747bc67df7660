package bg.karta.query;

import bg.karta.result.Parameters;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Common table expressions of parts as temporary tables, until closed: for questions that ask of so
 * many of them that one query would not hold them all. Each is made from those made before it.
 */
public final class PartTables implements AutoCloseable {
  private final Database database;
  private final KeptParts kept;
  private final Map<String, TemporaryTable> made = new LinkedHashMap<>();

  /**
   * Makes what parts keep, which no parameter may change.
   *
   * @param parts those that use all others
   */
  public PartTables(Database database, SqlText... parts) {
    this.database = database;
    List<SqlText.Kept> all = Arrays.stream(parts).flatMap(part -> part.kept().stream()).toList();
    this.kept = new KeptParts(database, all, Parameters.none());
  }

  /**
   * Makes a table, in the place of an earlier one.
   *
   * @param part the file of the expression
   * @param expression its name there
   * @param table the name that the table gets
   */
  public void make(SqlText part, String expression, String table, Parameters parameters) {
    String query = SqlText.after(part.sql().strip(), "SELECT * FROM " + expression);
    made.put(table, TemporaryTable.of(database, table, query, part.defaults().and(parameters)));
  }

  /** Lets rows of a table that was made be found by columns. */
  public void index(String table, String columns) {
    new TemporaryTable(database, table).index(0, columns);
  }

  @Override
  public void close() {
    made.values().forEach(TemporaryTable::drop);
    kept.close();
  }
}
