package bg.karta.statistic;

import static java.util.stream.Collectors.groupingBy;

import bg.karta.coverage.Register;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What inspections tell on a day, computed anew from the CSV file record by record: another way
 * than the program's, which groups tables.
 */
final class ExpectedInspections {
  static final List<String> STANDARDS = List.of("organisation", "staff", "effectiveness");

  private final String day;
  private final List<Map<String, String>> records;

  ExpectedInspections(Path dir, String day) {
    this.day = day;
    this.records =
        Register.csv(dir.resolve("inspection.csv")).stream()
            .filter(record -> record.get("date").compareTo(day) <= 0)
            .toList();
  }

  /** The figures by service or by provider; null where there is nothing to tell. */
  Map<String, Map<String, Double>> by(String whom) {
    return records.stream()
        .filter(record -> !record.get(whom).isEmpty())
        .collect(
            groupingBy(
                record -> record.get(whom),
                Collectors.collectingAndThen(Collectors.toList(), this::figures)));
  }

  /** The records of a service up to the day. */
  List<Map<String, String>> of(String whom, String id) {
    return records.stream().filter(record -> record.get(whom).equals(id)).toList();
  }

  private Map<String, Double> figures(List<Map<String, String>> own) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("visits", (double) visits(own).size());
    Map<String, List<Double>> lasts = new TreeMap<>();
    List<Double> changes = new ArrayList<>();
    for (var ofService : own.stream().collect(groupingBy(r -> r.get("service"))).values()) {
      for (String standard : STANDARDS) {
        List<Double> scores = scores(ofService, standard);
        int count = scores.size();
        if (count > 0) {
          lasts.computeIfAbsent(standard, s -> new ArrayList<>()).add(scores.get(count - 1));
        }
        if (count > 1) {
          changes.add(scores.get(count - 1) - scores.get(count - 2));
        }
      }
    }
    STANDARDS.forEach(s -> figures.put(s, mean(lasts.getOrDefault(s, List.of()))));
    figures.put(
        "mean", mean(STANDARDS.stream().map(figures::get).filter(Objects::nonNull).toList()));
    figures.put("trend", mean(changes));
    List<Map<String, String>> open = own.stream().filter(this::isOpen).toList();
    figures.put("open_orders", (double) open.size());
    figures.put(
        "overdue_orders",
        (double) open.stream().filter(r -> r.get("remedy_by").compareTo(day) < 0).count());
    figures.put("repeated_articles", repeated(own, r -> r.get("article")));
    figures.put(
        "repeated_standards",
        repeated(own, r -> r.get("finding").equals("not-compliant") ? r.get("standard") : ""));
    return figures;
  }

  /** Whether there is an order that was not carried out by the day. */
  boolean isOpen(Map<String, String> record) {
    String done = record.get("remedied_on");
    return !record.get("remedy_by").isEmpty() && (done.isEmpty() || done.compareTo(day) > 0);
  }

  private static List<Double> scores(List<Map<String, String>> own, String standard) {
    Map<String, Double> byDay = new TreeMap<>();
    own.stream()
        .filter(r -> r.get("standard").equals(standard) && !r.get("score").isEmpty())
        .forEach(r -> byDay.put(r.get("date"), Double.valueOf(r.get("score"))));
    return List.copyOf(byDay.values());
  }

  private static Set<String> visits(List<Map<String, String>> own) {
    return own.stream()
        .map(r -> r.get("service") + r.get("date"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static double repeated(
      List<Map<String, String>> own, Function<Map<String, String>, String> what) {
    return own.stream().collect(groupingBy(what)).entrySet().stream()
        .filter(group -> !group.getKey().isEmpty() && visits(group.getValue()).size() > 1)
        .count();
  }

  private static Double mean(List<Double> values) {
    DoubleStream all = values.stream().mapToDouble(value -> value);
    return values.isEmpty() ? null : Double.valueOf(all.average().orElseThrow());
  }
}
