package bg.karta.statistic;

import bg.karta.coverage.LicenceDays;
import bg.karta.coverage.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The factors of risk from 0 to 1 of each service open on a day, computed anew from CSV files. */
final class ExpectedRisk {
  private static final Path TYPES = Path.of("src/main/resources/bg/karta/kind/service-types.csv");

  private final LocalDate day;
  private final ExpectedInspections inspections;
  private final Map<String, Map<String, String>> types;
  private final Map<String, Map<String, String>> reports = new HashMap<>();
  private final Map<String, String> forms;
  private final List<Map<String, String>> licences;
  final List<Map<String, String>> open;

  ExpectedRisk(Path dir, LocalDate day) {
    this.day = day;
    this.inspections = new ExpectedInspections(dir, day.toString());
    this.types = by("code", Register.csv(TYPES));
    Register.demo(dir, "service-report").stream()
        .filter(r -> r.get("month").compareTo(day.toString().substring(0, 7)) <= 0)
        .forEach(
            r ->
                reports.merge(
                    r.get("service"),
                    r,
                    (one, other) ->
                        one.get("month").compareTo(other.get("month")) > 0 ? one : other));
    this.forms =
        Register.csv(dir.resolve("provider.csv")).stream()
            .collect(Collectors.toMap(p -> p.get("eik"), p -> p.get("form")));
    this.licences = Register.csv(dir.resolve("licence.csv"));
    this.open =
        Register.demo(dir, "service").stream()
            .filter(s -> s.get("opened").compareTo(day.toString()) <= 0)
            .filter(s -> s.get("closed").isEmpty() || s.get("closed").compareTo(day.toString()) > 0)
            .toList();
  }

  private static Map<String, Map<String, String>> by(String key, List<Map<String, String>> rows) {
    return rows.stream().collect(Collectors.toMap(row -> row.get(key), row -> row));
  }

  /** The factors of every open service by its id. */
  Map<String, Map<String, Double>> services() {
    Map<String, Map<String, Double>> figures = inspections.by("service");
    Map<String, Double> medians = medians();
    Map<String, Map<String, Double>> all = new TreeMap<>();
    for (Map<String, String> service : open) {
      Map<String, Double> factors = new LinkedHashMap<>();
      inspected(factors, figures.get(service.get("id")), service.get("id"));
      Map<String, String> type = types.get(service.get("type"));
      factors.put("licence", licence(service));
      Map<String, String> report = reports.get(service.get("id"));
      double capacity = Double.parseDouble(service.get("capacity"));
      factors.put("over_capacity", Double.parseDouble(report.get("users")) > capacity ? 1.0 : 0.0);
      factors.put(
          "understaffed",
          tellsStaff(service) ? shortfall(staff(service), medians.get(service.get("type"))) : null);
      factors.put("provider_breaches", breaches(service.get("provider")));
      factors.put("residential", type.get("residential").equals("yes") ? 1.0 : 0.0);
      factors.put(
          "children", Set.of("children", "families").contains(type.get("target")) ? 1.0 : 0.0);
      all.put(service.get("id"), factors);
    }
    return all;
  }

  private void inspected(Map<String, Double> factors, Map<String, Double> figures, String id) {
    factors.put("never_inspected", figures == null ? 1.0 : 0.0);
    if (figures == null) {
      Stream.of("since_last", "low_score", "falling_trend", "open_orders", "overdue_orders")
          .forEach(factor -> factors.put(factor, null));
      factors.put("repeated_violations", null);
      return;
    }
    String last =
        inspections.of("service", id).stream()
            .map(r -> r.get("date"))
            .max(String::compareTo)
            .orElseThrow();
    double years = ChronoUnit.DAYS.between(LocalDate.parse(last), day) / 365.25;
    factors.put("since_last", Math.min(years / 3, 1));
    factors.put("low_score", (100 - figures.get("mean")) / 100);
    Double trend = figures.get("trend");
    factors.put(
        "falling_trend",
        trend == null ? null : Double.valueOf(Math.max(0, Math.min(1, -trend / 20))));
    factors.put("open_orders", Math.min(figures.get("open_orders") / 3, 1));
    factors.put("overdue_orders", Math.min(figures.get("overdue_orders") / 3, 1));
    double repeated = Math.max(figures.get("repeated_articles"), figures.get("repeated_standards"));
    factors.put("repeated_violations", Math.min(repeated / 3, 1));
  }

  private static Double shortfall(double staff, double median) {
    return Math.max(0, (median - staff) / median);
  }

  private boolean tellsStaff(Map<String, String> service) {
    return !reports.get(service.get("id")).get("staff").isEmpty();
  }

  private double staff(Map<String, String> service) {
    return Double.parseDouble(reports.get(service.get("id")).get("staff"))
        / Double.parseDouble(service.get("capacity"));
  }

  private Map<String, Double> medians() {
    Map<String, Double> medians = new HashMap<>();
    open.stream()
        .filter(this::tellsStaff)
        .collect(Collectors.groupingBy(s -> s.get("type")))
        .forEach(
            (type, services) -> {
              double[] sorted = services.stream().mapToDouble(this::staff).sorted().toArray();
              int half = sorted.length / 2;
              medians.put(
                  type,
                  sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
            });
    return medians;
  }

  private double licence(Map<String, String> service) {
    String provider = service.get("provider");
    if (Set.of("municipality", "state").contains(forms.get(provider))) {
      return 0;
    }
    List<String> kinds =
        Stream.of(types.get(service.get("type")).get("kinds").split(";"))
            .filter(kind -> !kind.isEmpty())
            .toList();
    if (kinds.isEmpty()) {
      return 0.5;
    }
    return !held(provider, day).containsAll(kinds)
        ? 1
        : held(provider, day.plusDays(90)).containsAll(kinds) ? 0 : 0.5;
  }

  /** The kinds a provider holds licences in force for on a day. */
  Set<String> held(String provider, LocalDate on) {
    return licences.stream()
        .filter(l -> l.get("provider").equals(provider))
        .filter(l -> l.get("valid_from").compareTo(on.toString()) <= 0)
        .filter(l -> LicenceDays.end(l).compareTo(on.toString()) >= 0)
        .map(l -> l.get("kind"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Providers with a licence in force and no open service. */
  Set<String> withoutServices() {
    Set<String> providing = open.stream().map(s -> s.get("provider")).collect(Collectors.toSet());
    return forms.keySet().stream()
        .filter(eik -> !providing.contains(eik) && !held(eik, day).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Double breaches(String provider) {
    String since = day.minusYears(3).toString();
    List<String> found =
        inspections.of("provider", provider).stream()
            .filter(r -> r.get("date").compareTo(since) > 0)
            .map(r -> r.get("finding"))
            .toList();
    long breaches = found.stream().filter(finding -> !finding.equals("compliant")).count();
    return found.isEmpty() ? null : Double.valueOf(Math.min(breaches / 3.0, 1));
  }
}
