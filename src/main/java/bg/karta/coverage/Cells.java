package bg.karta.coverage;

import bg.karta.store.Database;
import bg.karta.store.KeptParts;
import bg.karta.text.SqlText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a day, read from the register. */
public final class Cells {
  private Cells() {}

  /**
   * All cells of a day, ordered by territory, service and level.
   *
   * @param service the only service wanted, or null for all
   */
  public static List<Cell> of(Database database, LocalDate on, @Nullable String service) {
    SqlText query = SqlText.parse("cells", SqlText.read(Cells.class, "cells.sql"));
    return KeptParts.rows(database, query, Map.of("on", on.toString())).stream()
        .map(Cells::cell)
        .filter(cell -> service == null || cell.service().equals(service))
        .toList();
  }

  private static Cell cell(@Nullable Object[] row) {
    int column = 0;
    return new Cell(
        String.valueOf(row[column++]),
        String.valueOf(row[column++]),
        String.valueOf(row[column++]),
        number(row[column++]),
        number(row[column++]),
        ((Number) row[column++]).doubleValue(),
        ((Number) row[column++]).doubleValue(),
        number(row[column++]),
        number(row[column]));
  }

  private static @Nullable Double number(@Nullable Object value) {
    return value == null ? null : Double.valueOf(((Number) value).doubleValue());
  }
}
