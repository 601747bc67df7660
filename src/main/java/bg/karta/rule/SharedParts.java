package bg.karta.rule;

import bg.karta.store.Database;
import bg.karta.text.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts that rules over the register use ({@code -- uses:}), each made once as a temporary
 * table for all of them. A part's header names what its rows are sought by ({@code -- index:}).
 */
final class SharedParts implements AutoCloseable {
  private final Database database;
  private final List<String> tables = new ArrayList<>();

  SharedParts(Database database, List<SqlRule> rules, Map<String, Object> parameters) {
    this.database = database;
    Set<String> made = new HashSet<>();
    for (SqlRule rule : rules) {
      for (SqlText part : rule.uses()) {
        if (rule.register() && made.add(part.id())) {
          make(part, parameters);
        }
      }
    }
  }

  /** The parts it uses are there already, as tables of their names. */
  private void make(SqlText part, Map<String, Object> parameters) {
    String table = part.id().substring(part.id().lastIndexOf('/') + 1).replace('-', '_');
    database.execute("DROP TABLE IF EXISTS temp." + table);
    database.update(
        "CREATE TEMP TABLE %1$s AS ".formatted(table)
            + SqlText.after(part.sql().strip(), "SELECT * FROM " + table),
        parameters);
    tables.add(table);
    for (String columns : part.all("index")) {
      String name = table + "_by_" + columns.replace(", ", "_");
      database.execute("CREATE INDEX temp.%s ON %s(%s)".formatted(name, table, columns));
    }
  }

  /** The query of a rule, over the parts as they were made. */
  String sql(SqlRule rule) {
    return rule.register() && !rule.uses().isEmpty() ? rule.query() : rule.sql();
  }

  @Override
  public void close() {
    tables.forEach(table -> database.execute("DROP TABLE temp." + table));
  }
}
