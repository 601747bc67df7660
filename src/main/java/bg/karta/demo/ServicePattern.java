package bg.karta.demo;

import bg.karta.text.Resource;
import java.util.List;
import java.util.Map;

/**
 * A type of service as the demo lays it out: where and how many, how large, who pays, and the kinds
 * of чл. 15 a private provider of it needs licences for.
 *
 * @param centresOnly whether it stands in the largest municipality of an oblast only
 * @param required municipalities that have one in any case
 * @param services how many there are, in so many different {@code sites}
 * @param lowest the smallest usual capacity, up to {@code highest}
 * @param places the sum of capacities, or 0 if any will do: published (sources: {@link Demo}), or
 *     this type's invented part of the published sum of all services for children
 * @param standard money for a place and year in 2021, illustrative
 * @param rise by how many percent the standard rose from 2020 to 2021, illustrative
 * @param planned whether the map plans it
 * @param common whether a larger data set has more of it
 */
record ServicePattern(
    String code,
    String name,
    String level,
    boolean residential,
    String targetGroup,
    List<String> kinds,
    boolean centresOnly,
    List<String> required,
    int services,
    int sites,
    int lowest,
    int highest,
    int places,
    int privatePercent,
    String funding,
    int standard,
    int rise,
    boolean planned,
    boolean common) {

  /** All types, in the order of the nomenclature. */
  static List<ServicePattern> all() {
    return Resource.table(ServicePattern.class, "service-types.csv").stream()
        .map(ServicePattern::of)
        .toList();
  }

  /** Whether this is the type with a code. */
  boolean is(String otherCode) {
    return code.equals(otherCode);
  }

  /** The code of the municipality or oblast that a service of this type is planned for. */
  String territory(Municipality municipality) {
    return level.equals("municipal") ? municipality.code() : municipality.oblast();
  }

  private static ServicePattern of(Map<String, String> row) {
    return new ServicePattern(
        Resource.cell(row, "code"),
        Resource.cell(row, "name"),
        Resource.cell(row, "level"),
        is(row, "residential"),
        Resource.cell(row, "target_group"),
        words(row, "kinds"),
        Resource.cell(row, "spread").equals("centres"),
        words(row, "required"),
        number(row, "services"),
        number(row, "sites"),
        number(row, "lowest"),
        number(row, "highest"),
        number(row, "places"),
        number(row, "private_percent"),
        Resource.cell(row, "funding"),
        number(row, "standard"),
        number(row, "rise"),
        is(row, "planned"),
        is(row, "common"));
  }

  private static boolean is(Map<String, String> row, String heading) {
    return Resource.cell(row, heading).equals("yes");
  }

  private static List<String> words(Map<String, String> row, String heading) {
    String cell = Resource.cell(row, heading);
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  private static int number(Map<String, String> row, String heading) {
    String cell = Resource.cell(row, heading);
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }
}
