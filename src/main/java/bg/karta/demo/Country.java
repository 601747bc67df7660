package bg.karta.demo;

import bg.karta.kind.Kinds;
import bg.karta.text.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The oblasts and municipalities of the country. */
record Country(
    List<String> oblasts, List<Municipality> municipalities, List<Municipality> centres) {
  private static final String CODE = "code";
  private static final String OBLAST = "oblast";
  private static final String NAME = "name_bg";
  private static final String SEAT = "seat_ekatte";

  /** The country as in karta's own nomenclatures. */
  static Country load() {
    List<String> oblasts =
        Resource.table(Kinds.class, "oblasts.csv").stream()
            .map(row -> Resource.cell(row, CODE))
            .toList();
    List<Map<String, String>> rows = Resource.table(Kinds.class, "municipalities.csv");
    List<Municipality> municipalities = rows.stream().map(row -> municipality(row, rows)).toList();
    List<Municipality> centres =
        oblasts.stream().map(oblast -> largest(oblast, municipalities)).toList();
    return new Country(oblasts, municipalities, centres);
  }

  /** The municipality with a code. */
  Municipality municipality(String code) {
    return municipalities.stream().filter(m -> m.code().equals(code)).findFirst().orElseThrow();
  }

  private static Municipality municipality(
      Map<String, String> row, List<Map<String, String>> rows) {
    return new Municipality(
        Resource.cell(row, CODE),
        Resource.cell(row, OBLAST),
        name(row, rows),
        seat(row, rows),
        population(row));
  }

  /** The name, with the oblast's code where two municipalities are called alike (Бяла). */
  private static String name(Map<String, String> row, List<Map<String, String>> rows) {
    String name = Resource.cell(row, NAME);
    long alike = rows.stream().filter(other -> Resource.cell(other, NAME).equals(name)).count();
    return alike == 1 ? name : name + " (" + Resource.cell(row, OBLAST) + ")";
  }

  /** The town of the seat: that of the largest municipality which sits there (Марица: Пловдив). */
  private static String seat(Map<String, String> row, List<Map<String, String>> rows) {
    String seat = Resource.cell(row, SEAT);
    Map<String, String> host =
        rows.stream()
            .filter(other -> Resource.cell(other, SEAT).equals(seat))
            .max(Comparator.comparingInt(Country::population))
            .orElse(row);
    String town = Resource.cell(host, NAME);
    return town.equals("Столична") ? "София" : town;
  }

  private static int population(Map<String, String> row) {
    return Integer.parseInt(Resource.cell(row, "population_2013"));
  }

  private static Municipality largest(String oblast, List<Municipality> municipalities) {
    return municipalities.stream()
        .filter(m -> m.oblast().equals(oblast))
        .max(Comparator.comparingInt(Municipality::population))
        .orElseThrow();
  }
}
