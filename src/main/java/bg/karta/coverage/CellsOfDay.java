package bg.karta.coverage;

import bg.karta.query.Query;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The cells of a day, read from the register. */
public final class CellsOfDay {
  private CellsOfDay() {}

  /**
   * All cells of a day, ordered by territory, service and level.
   *
   * @param doubt what is said of old reports, unknown people and doubtful records
   */
  public static List<CoverageCell> of(Database database, LocalDate on, Parameters doubt) {
    SqlText query = SqlText.beside(CellsOfDay.class, "cells");
    return Query.rows(database, query, doubt.and("on", on.toString())).stream()
        .map(CellsOfDay::cell)
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
        row.decimalOrNull("waiting"),
        Objects.requireNonNullElse(row.textOrNull("marks"), ""));
  }
}
