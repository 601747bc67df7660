package bg.karta.demo;

import java.util.List;

/** The norms of the demo. The numbers of the ordinance were not at hand, so these are invented. */
final class Norms {
  /** The fields of norm.csv. */
  static final List<String> HEADINGS =
      List.of(
          "service",
          "category",
          "level",
          "valid_from",
          "valid_to",
          "basis",
          "value",
          "min_users",
          "max_users",
          "legal_basis");

  private static final String BASIS = "илюстративна стойност / illustrative value";

  private Norms() {}

  /** Writes norm.csv. */
  static void write(CsvFile file) {
    for (String[] norm : Resource.table("/bg/karta/demo/norms.csv")) {
      Object[] row = new Object[norm.length + 1];
      System.arraycopy(norm, 0, row, 0, norm.length);
      row[norm.length] = BASIS;
      file.row(row);
    }
  }
}
