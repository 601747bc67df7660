package bg.karta.statistic;

import bg.karta.coverage.Register;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Free places and the way to them, computed anew from the rows of the files. */
final class ExpectedPlaces {
  /** A service with so many free places on the day. */
  record Place(String id, String type, String municipality, int free, boolean reported) {}

  private final Map<String, double[]> seats = new HashMap<>();
  private final Map<String, List<String>> kinds = new HashMap<>();
  private final List<Place> open = new ArrayList<>();
  private final Map<String, Integer> left = new HashMap<>();
  private final List<Map<String, String>> referrals;
  private final LocalDate on;

  ExpectedPlaces(Path files, LocalDate on) {
    this.on = on;
    this.referrals = Register.csv(files.resolve("referral.csv"));
    for (String[] row : resource("municipalities.csv")) {
      seats.put(row[0], new double[] {Double.parseDouble(row[5]), Double.parseDouble(row[6])});
    }
    for (String[] row : resource("service-types.csv")) {
      kinds.put(row[0], List.of(row[4].split(";")));
    }
    Map<String, Map<String, String>> reports = new HashMap<>();
    for (Map<String, String> report : Register.csv(files.resolve("service-report.csv"))) {
      if (!YearMonth.parse(report.get("month")).isAfter(YearMonth.from(on))) {
        reports.merge(
            report.get("service"),
            report,
            (a, b) -> a.get("month").compareTo(b.get("month")) > 0 ? a : b);
      }
    }
    Licences licences = new Licences(files, on);
    for (Map<String, String> service : Register.csv(files.resolve("service.csv"))) {
      if (isOpen(service) && licences.allow(service, kinds.get(service.get("type")))) {
        add(service, reports.get(service.get("id")));
      }
    }
  }

  /** Who may provide what: the demo's licences and those of the tests are all plain. */
  private static final class Licences {
    private final Map<String, String> forms = new HashMap<>();
    private final Set<List<String>> held = new HashSet<>();

    Licences(Path files, LocalDate on) {
      Register.csv(files.resolve("provider.csv"))
          .forEach(row -> forms.put(row.get("eik"), row.get("form")));
      Register.csv(files.resolve("licence.csv")).stream()
          .filter(row -> row.get("valid_from").compareTo(on.toString()) <= 0)
          .filter(row -> row.get("valid_to").compareTo(on.toString()) >= 0)
          .forEach(row -> held.add(List.of(row.get("provider"), row.get("kind"))));
    }

    boolean allow(Map<String, String> service, List<String> kinds) {
      String provider = service.get("provider");
      return List.of("municipality", "state").contains(forms.get(provider))
          || kinds.stream().allMatch(kind -> held.contains(List.of(provider, kind)));
    }
  }

  private boolean isOpen(Map<String, String> service) {
    return service.get("opened").compareTo(on.toString()) <= 0
        && (service.get("closed").isEmpty() || service.get("closed").compareTo(on.toString()) > 0);
  }

  private void add(Map<String, String> service, Map<String, String> report) {
    String id = service.get("id");
    int users = report == null ? 0 : Integer.parseInt(report.get("users"));
    LocalDate told =
        report == null ? LocalDate.MIN : YearMonth.parse(report.get("month")).atEndOfMonth();
    for (Map<String, String> row : referrals) {
      if (row.get("admitted_to").equals(id) && !day(row, "admitted_on").isAfter(on)) {
        LocalDate gone = day(row, "discharged_on");
        if (day(row, "admitted_on").isAfter(told)) {
          users += gone.isAfter(on) ? 1 : 0;
        } else if (gone.isAfter(told) && !gone.isAfter(on)) {
          users--;
        }
      }
    }
    int free = Integer.parseInt(service.get("capacity")) - users;
    if (free > 0) {
      open.add(
          new Place(id, service.get("type"), service.get("municipality"), free, report != null));
      left.put(id, free);
    }
  }

  /** A day of a row; one that is not told never comes. */
  static LocalDate day(Map<String, String> row, String field) {
    return row.get(field).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.get(field));
  }

  /** The nearest place for a service or kind, or null. */
  Place nearest(String service, String municipality) {
    return candidates(service, municipality).stream().findFirst().orElse(null);
  }

  /** The nearest place not yet taken, which is then taken; or null. */
  Place take(String service, String municipality) {
    Place found =
        candidates(service, municipality).stream()
            .filter(place -> left.get(place.id()) > 0)
            .findFirst()
            .orElse(null);
    if (found != null) {
      left.merge(found.id(), -1, Integer::sum);
    }
    return found;
  }

  private List<Place> candidates(String service, String municipality) {
    return open.stream()
        .filter(p -> p.type().equals(service) || kinds.get(p.type()).contains(service))
        .sorted(
            Comparator.comparingDouble((Place p) -> km(municipality, p.municipality()))
                .thenComparing(p -> -p.free())
                .thenComparing(Place::id))
        .toList();
  }

  /** By the spherical law of cosines, where karta takes the haversine. */
  double km(String from, String to) {
    double[] a = seats.get(from);
    double[] b = seats.get(to);
    double cos =
        Math.sin(Math.toRadians(a[0])) * Math.sin(Math.toRadians(b[0]))
            + Math.cos(Math.toRadians(a[0]))
                * Math.cos(Math.toRadians(b[0]))
                * Math.cos(Math.toRadians(b[1] - a[1]));
    return a[0] == b[0] && a[1] == b[1] ? 0 : 6371.0088 * Math.acos(Math.min(1, cos));
  }

  private static List<String[]> resource(String name) {
    String path = "/bg/karta/kind/" + name;
    try (InputStream in = Objects.requireNonNull(ExpectedPlaces.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }
}
