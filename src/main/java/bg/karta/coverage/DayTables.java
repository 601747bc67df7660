package bg.karta.coverage;

import bg.karta.query.PartTables;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.util.List;

/** What the coverage of a day is computed from and to, step by step, until closed. */
final class DayTables implements AutoCloseable {
  private static final SqlText CELLS = SqlText.part("coverage/coverage-cell");
  private static final SqlText NORMS = SqlText.part("coverage/norm-need");
  private static final SqlText SHARES = SqlText.part("coverage/oblast-share");
  private static final SqlText SERVICES = SqlText.part("coverage/reporting-service");
  private static final SqlText LICENCES = SqlText.part("licence/service-licence");
  private static final SqlText LICENCE_DOUBT = SqlText.part("licence/licence-doubt");
  private static final List<String> NORM_TABLES =
      List.of(
          "current_norm", "latest_population", "people", "rounded_need", "need_by_norm", "adopted");
  private static final String CELL = "territory, service, level";

  private final PartTables tables;

  /** Makes ready what does not depend on a day. */
  DayTables(Database database) {
    this.tables = new PartTables(database, LICENCES, LICENCE_DOUBT, SERVICES);
  }

  /** Makes the cells of a day, and what they are made of, by their names in the parts. */
  void cells(Parameters parameters) {
    make(LICENCES, "service_licence", parameters);
    tables.index("service_licence", "service");
    make(LICENCE_DOUBT, "licence_doubt", parameters);
    make(SERVICES, "reporting_service", parameters);
    tables.index("reporting_service", "id");
    make(CELLS, "supply", parameters);
    for (String name : NORM_TABLES) {
      make(NORMS, name, parameters);
    }
    tables.index("people", "territory, category");
    tables.index("rounded_need", CELL);
    make(SqlText.part("coverage/need-source"), "need_source", parameters);
    tables.index("need_source", CELL);
    make(CELLS, "coverage_cell", parameters);
    tables.index("coverage_cell", CELL);
  }

  /** Makes the parts of the municipalities in services of oblast level; the cells are there. */
  void shares(Parameters parameters) {
    make(SHARES, "norm_weight", parameters);
    make(SHARES, "oblast_weight", parameters);
    make(SHARES, "oblast_share", parameters);
    tables.index("oblast_share", "oblast, service");
  }

  /** Makes the measures; cells and shares are there. */
  void measures(String table, Parameters parameters) {
    tables.make(SqlText.part("coverage/coverage"), "coverage", table, parameters);
    tables.index(table, CELL);
  }

  /** Makes what the need rests on; the cells are there. */
  void basis(String table, Parameters parameters) {
    tables.make(SqlText.part("coverage/need-basis"), "need_basis", table, parameters);
    tables.index(table, CELL);
  }

  private void make(SqlText part, String name, Parameters parameters) {
    tables.make(part, name, name, parameters);
  }

  @Override
  public void close() {
    tables.close();
  }
}
