package bg.karta.demo;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

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
record ServiceType(
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
  static List<ServiceType> all() {
    return Resource.table("/bg/karta/demo/service-types.csv").stream()
        .map(row -> of(Arrays.asList(row).iterator()))
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

  private static ServiceType of(Iterator<String> cells) {
    return new ServiceType(
        cells.next(),
        cells.next(),
        cells.next(),
        cells.next().equals("yes"),
        cells.next(),
        words(cells.next()),
        cells.next().equals("centres"),
        words(cells.next()),
        number(cells.next()),
        number(cells.next()),
        number(cells.next()),
        number(cells.next()),
        number(cells.next()),
        number(cells.next()),
        cells.next(),
        number(cells.next()),
        number(cells.next()),
        cells.next().equals("yes"),
        cells.next().equals("yes"));
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }
}
