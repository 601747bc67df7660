package bg.karta.coverage;

import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.store.KeptParts;
import bg.karta.text.Resource;
import bg.karta.text.SqlText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts of the computation of a day as temporary tables, until closed: for questions that ask of so
 * many of them that one query would not hold them all. Each is made from those made before it.
 */
final class DayTables implements AutoCloseable {
  private static final String CELL = "territory, service, level";

  private final Database database;
  private final KeptParts kept;
  private final Set<String> made = new LinkedHashSet<>();

  /** Makes ready what does not depend on a day. */
  DayTables(Database database) {
    this.database = database;
    SqlText all = SqlText.parse("day", "-- uses: coverage/coverage-cell\nSELECT 1");
    this.kept = new KeptParts(database, all.kept(), Parameters.none());
  }

  /** Makes the cells of a day, and what they are made of, by their names in the parts. */
  void cells(Parameters parameters) {
    make("licence/service-licence", "service_licence", "service_licence", parameters);
    index("service_licence", "service");
    for (String name :
        List.of("supply", "current_norm", "people", "rounded_need", "need_by_norm")) {
      make("coverage/coverage-cell", name, name, parameters);
    }
    index("people", "territory, category");
    index("rounded_need", CELL);
    make("coverage/coverage-cell", "coverage_cell", "coverage_cell", parameters);
    index("coverage_cell", CELL);
  }

  /** Makes the parts of the municipalities in services of oblast level; the cells are there. */
  void shares(Parameters parameters) {
    make("coverage/oblast-share", "norm_weight", "norm_weight", parameters);
    make("coverage/oblast-share", "oblast_weight", "oblast_weight", parameters);
    make("coverage/oblast-share", "oblast_share", "oblast_share", parameters);
    index("oblast_share", "oblast, service");
  }

  /** Makes the measures; cells and shares are there. */
  void measures(String table, Parameters parameters) {
    make("coverage/coverage", "coverage", table, parameters);
    index(table, CELL);
  }

  /** Makes what the need rests on; the cells are there. */
  void basis(String table, Parameters parameters) {
    make("coverage/need-basis", "need_basis", table, parameters);
    index(table, CELL);
  }

  private void make(String part, String name, String table, Parameters parameters) {
    String own =
        SqlText.parse(part, Resource.text(SqlText.class, "/bg/karta/" + part + ".sql")).sql();
    drop(table);
    database.update(
        "CREATE TEMP TABLE " + table + " AS " + SqlText.after(own.strip(), "SELECT * FROM " + name),
        parameters);
    made.add(table);
  }

  private void index(String table, String columns) {
    database.execute("CREATE INDEX temp." + table + "_found ON " + table + "(" + columns + ")");
  }

  private void drop(String table) {
    database.execute("DROP TABLE IF EXISTS temp." + table);
  }

  @Override
  public void close() {
    made.forEach(this::drop);
    kept.close();
  }
}
