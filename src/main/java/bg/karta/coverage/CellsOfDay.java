package bg.karta.coverage;

import bg.karta.query.Query;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a day, read from the register. */
public final class CellsOfDay {
  private CellsOfDay() {}

  /**
   * All cells of a day, ordered by territory, service and level.
   *
   * @param service the only service wanted, or null for all
   */
  public static List<CoverageCell> of(Database database, LocalDate on, @Nullable String service) {
    SqlText query = SqlText.beside(CellsOfDay.class, "cells");
    return Query.rows(database, query, Parameters.of("on", on.toString())).stream()
        .map(CellsOfDay::cell)
        .filter(cell -> service == null || cell.service().equals(service))
        .toList();
  }

  private static CoverageCell cell(ResultRow row) {
    return new CoverageCell(
        row.text("territory"),
        row.text("service"),
        row.text("level"),
        row.decimalOrNull("need"),
        row.decimalOrNull("planned"),
        row.decimal("capacity"),
        row.decimal("licensed_capacity"),
        row.decimalOrNull("users"),
        row.decimalOrNull("waiting"));
  }
}
