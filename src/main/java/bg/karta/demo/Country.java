package bg.karta.demo;

import java.util.Comparator;
import java.util.List;

/** The oblasts and municipalities of the country. */
record Country(
    List<String> oblasts, List<Municipality> municipalities, List<Municipality> centres) {
  private static final int CODE = 0;
  private static final int OBLAST = 1;
  private static final int NAME = 2;
  private static final int SEAT = 4;
  private static final int POPULATION = 7;

  /** The country as in karta's own nomenclatures. */
  static Country load() {
    List<String> oblasts =
        Resource.table("/bg/karta/kind/oblasts.csv").stream().map(row -> row[CODE]).toList();
    List<String[]> rows = Resource.table("/bg/karta/kind/municipalities.csv");
    List<Municipality> municipalities = rows.stream().map(row -> municipality(row, rows)).toList();
    List<Municipality> centres =
        oblasts.stream().map(oblast -> largest(oblast, municipalities)).toList();
    return new Country(oblasts, municipalities, centres);
  }

  /** The municipality with a code. */
  Municipality municipality(String code) {
    return municipalities.stream().filter(m -> m.code().equals(code)).findFirst().orElseThrow();
  }

  private static Municipality municipality(String[] row, List<String[]> rows) {
    int population = Integer.parseInt(row[POPULATION]);
    return new Municipality(row[CODE], row[OBLAST], name(row, rows), seat(row, rows), population);
  }

  /** The name, with the oblast's code where two municipalities are called alike (Бяла). */
  private static String name(String[] row, List<String[]> rows) {
    long alike = rows.stream().filter(other -> other[NAME].equals(row[NAME])).count();
    return alike == 1 ? row[NAME] : row[NAME] + " (" + row[OBLAST] + ")";
  }

  /** The town of the seat: that of the largest municipality which sits there (Марица: Пловдив). */
  private static String seat(String[] row, List<String[]> rows) {
    String[] host =
        rows.stream()
            .filter(other -> other[SEAT].equals(row[SEAT]))
            .max(Comparator.comparingInt(other -> Integer.parseInt(other[POPULATION])))
            .orElse(row);
    return host[NAME].equals("Столична") ? "София" : host[NAME];
  }

  private static Municipality largest(String oblast, List<Municipality> municipalities) {
    return municipalities.stream()
        .filter(m -> m.oblast().equals(oblast))
        .max(Comparator.comparingInt(Municipality::population))
        .orElseThrow();
  }
}
