package bg.karta.demo;

import bg.karta.kind.Norm;
import bg.karta.text.Resource;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The norms of the demo. The numbers of the ordinance were not at hand, so these are invented. */
final class Norms {
  private static final String BASIS = "илюстративна стойност / illustrative value";

  private Norms() {}

  /** Writes norm.csv. */
  static void write(CsvFile<Norm> file) {
    Resource.table(Norms.class, "norms.csv").forEach(row -> file.row(norm(row)));
  }

  private static Norm norm(Map<String, String> row) {
    return new Norm(
        Resource.cell(row, "service"),
        Resource.cell(row, "category"),
        Resource.cell(row, "level"),
        LocalDate.parse(Resource.cell(row, "valid_from")),
        null,
        Resource.cell(row, "basis"),
        Double.valueOf(Resource.cell(row, "value")),
        users(Resource.cell(row, "min_users")),
        users(Resource.cell(row, "max_users")),
        null,
        BASIS);
  }

  private static @Nullable Long users(String cell) {
    return cell.isEmpty() ? null : Long.valueOf(cell);
  }
}
