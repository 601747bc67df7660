package bg.karta.coverage;

import bg.karta.query.AsHeld;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.time.LocalDate;

/** Coverage of two days, kept as temporary tables for a comparison, until closed. */
public final class CoverageChange implements AutoCloseable {
  private final Database database;
  private final DayTables tables;

  /**
   * Keeps the figures of two days, and what their need rests on.
   *
   * @param asked {@code by} and {@code lang}
   */
  public CoverageChange(Database database, LocalDate before, LocalDate after, Parameters asked) {
    this.database = database;
    tables = new DayTables(database);
    keep("before", before, asked);
    keep("after", after, asked);
  }

  private void keep(String name, LocalDate day, Parameters asked) {
    Parameters parameters = asked.and("on", day.toString()).and("view", "located").and("small", 0);
    AsHeld held = new AsHeld(database, day);
    try {
      tables.cells(parameters);
      tables.shares(parameters);
      tables.measures("change_figures_" + name, parameters);
      tables.basis("change_basis_" + name, parameters);
    } finally {
      held.close();
    }
  }

  /** The comparison of the two days. */
  public static SqlText query() {
    return SqlText.beside(CoverageChange.class, "change", "coverage-change");
  }

  @Override
  public void close() {
    tables.close();
  }
}
