package bg.karta.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The coverage of a day computed anew from CSV files, cell by cell from its definition: another way
 * than the program's, which joins and groups tables.
 */
final class ExpectedCoverage {
  private static final Path BUILT_IN = Path.of("src/main/resources/bg/karta/kind");

  /** Where a figure belongs. */
  record Key(String territory, String service, String level) {}

  /** A cell's figures; null where nothing is known. */
  record Figures(
      Double need,
      Double planned,
      double capacity,
      double licensed,
      Double users,
      Double waiting) {}

  /** An open service. */
  record Open(
      String id,
      String type,
      String municipality,
      String level,
      double capacity,
      boolean licensed) {}

  private final String day;
  private final Map<String, String> oblasts;
  private final Map<String, Map<String, String>> types;
  private final List<Map<String, String>> norms;
  private final List<Map<String, String>> plans;
  private final List<Open> open;
  private final Map<String, Map<String, String>> reports;
  private final Map<List<String>, Double> people;

  ExpectedCoverage(Path dir, LocalDate on) {
    day = on.toString();
    oblasts =
        Register.csv(BUILT_IN.resolve("municipalities.csv")).stream()
            .collect(toMap(row -> row.get("code"), row -> row.get("oblast")));
    types =
        Register.csv(BUILT_IN.resolve("service-types.csv")).stream()
            .collect(toMap(row -> row.get("code"), Function.identity()));
    reports =
        last(
            Register.demo(dir, "service-report").stream()
                .filter(r -> r.get("month").compareTo(day.substring(0, 7)) <= 0),
            r -> r.get("service"),
            "month");
    people = new HashMap<>();
    last(
            Register.csv(dir.resolve("population.csv")).stream()
                .filter(p -> p.get("year").compareTo(day.substring(0, 4)) <= 0),
            p -> List.of(p.get("municipality"), p.get("category")),
            "year")
        .forEach((key, row) -> people.put(key, Double.valueOf(row.get("persons"))));
    norms =
        List.copyOf(
            last(
                    Register.csv(dir.resolve("norm.csv")).stream()
                        .filter(n -> within(n.get("valid_from"), n.get("valid_to"))),
                    n -> List.of(n.get("service"), n.get("category"), n.get("level")),
                    "valid_from")
                .values());
    List<Map<String, String>> adopted =
        Register.csv(dir.resolve("plan.csv")).stream()
            .filter(p -> p.get("stage").equals("adopted") && p.get("date").compareTo(day) <= 0)
            .toList();
    String map =
        adopted.stream()
            .max(Comparator.comparing(p -> p.get("date") + p.get("map")))
            .map(p -> p.get("map"))
            .orElse("");
    plans = adopted.stream().filter(p -> p.get("map").equals(map)).toList();
    open = open(dir);
  }

  private static <K> Map<K, Map<String, String>> last(
      Stream<Map<String, String>> rows, Function<Map<String, String>, K> key, String field) {
    return rows.collect(
        toMap(
            key,
            Function.identity(),
            BinaryOperator.maxBy(Comparator.comparing(row -> row.get(field)))));
  }

  private boolean within(String from, String to) {
    return from.compareTo(day) <= 0 && (to.isEmpty() || to.compareTo(day) >= 0);
  }

  private List<Open> open(Path dir) {
    Map<String, String> forms =
        Register.csv(dir.resolve("provider.csv")).stream()
            .collect(toMap(p -> p.get("eik"), p -> p.get("form")));
    Map<String, Set<String>> held =
        Register.csv(dir.resolve("licence.csv")).stream()
            .filter(l -> within(l.get("valid_from"), LicenceDays.end(l)))
            .collect(groupingBy(l -> l.get("provider"), mapping(l -> l.get("kind"), toSet())));
    return Register.demo(dir, "service").stream()
        .filter(s -> s.get("opened").compareTo(day) <= 0)
        .filter(s -> s.get("closed").isEmpty() || s.get("closed").compareTo(day) > 0)
        .map(
            s -> {
              Set<String> own = held.getOrDefault(s.get("provider"), Set.of());
              List<String> kinds = kinds(s.get("type"));
              boolean free = Set.of("municipality", "state").contains(forms.get(s.get("provider")));
              String level = s.get("level");
              return new Open(
                  s.get("id"),
                  s.get("type"),
                  s.get("municipality"),
                  level.isEmpty() ? types.get(s.get("type")).get("level") : level,
                  Double.parseDouble(s.get("capacity")),
                  free || (!kinds.isEmpty() && own.containsAll(kinds)));
            })
        .toList();
  }

  List<String> kinds(String type) {
    return Stream.of(types.get(type).get("kinds").split(";")).filter(k -> !k.isEmpty()).toList();
  }

  /** The figures by municipality: those of oblast level are only located there. */
  Map<Key, List<Figures>> byMunicipality() {
    Map<Key, List<Figures>> cells = new HashMap<>();
    for (Key key : keys()) {
      if (oblasts.containsKey(key.territory)) {
        cells.put(key, List.of(cell(key)));
      }
    }
    for (Open service : open) {
      for (String name : service.level.equals("oblast") ? names(service.type) : List.<String>of()) {
        Key key = new Key(service.municipality, name, "oblast");
        cells.put(key, List.of(supply(key, s -> s.municipality, null, null)));
      }
    }
    return cells;
  }

  /** The cells at their natural level, put together by a larger territory. */
  Map<Key, List<Figures>> by(Function<String, String> larger) {
    return keys().stream()
        .collect(
            groupingBy(
                key -> new Key(larger.apply(key.territory), key.service, key.level),
                mapping(this::cell, toList())));
  }

  String oblast(String territory) {
    return oblasts.getOrDefault(territory, territory);
  }

  List<Open> open() {
    return open;
  }

  /** The territory whose need a service covers. */
  String natural(Open service) {
    return service.level.equals("oblast") ? oblast(service.municipality) : service.municipality;
  }

  /** The services that one of a type counts as: the type, and the kinds with a norm or plan. */
  List<String> names(String type) {
    Set<String> named =
        Stream.concat(norms.stream(), plans.stream())
            .map(row -> row.get("service"))
            .collect(toSet());
    return Stream.concat(Stream.of(type), kinds(type).stream().filter(named::contains)).toList();
  }

  private Set<Key> keys() {
    Set<Key> keys = new HashSet<>();
    open.forEach(s -> names(s.type).forEach(n -> keys.add(new Key(natural(s), n, s.level))));
    plans.forEach(p -> keys.add(new Key(p.get("territory"), p.get("service"), p.get("level"))));
    for (Map<String, String> norm : norms) {
      boolean municipal = norm.get("level").equals("municipal");
      Stream<String> all = municipal ? oblasts.keySet().stream() : oblasts.values().stream();
      all.forEach(t -> keys.add(new Key(t, norm.get("service"), norm.get("level"))));
    }
    return keys;
  }

  private Figures cell(Key key) {
    Double planned =
        plans.stream()
            .filter(p -> key.equals(new Key(p.get("territory"), p.get("service"), p.get("level"))))
            .map(p -> Double.valueOf(p.get("max_users")))
            .reduce(Double::sum)
            .orElse(null);
    Double need =
        norms.stream()
            .filter(n -> n.get("service").equals(key.service) && n.get("level").equals(key.level))
            .map(n -> need(n, key.territory))
            .reduce(Double::sum)
            .orElse(planned);
    return supply(key, this::natural, need, planned);
  }

  private double need(Map<String, String> norm, String territory) {
    double raw = raw(norm, territory);
    double rounded =
        switch (norm.getOrDefault("rounding", "")) {
          case "up" -> Math.ceil(raw);
          case "nearest" -> Math.round(raw);
          case "down" -> Math.floor(raw);
          default -> raw;
        };
    double least = norm.get("min_users").isEmpty() ? 0 : Double.parseDouble(norm.get("min_users"));
    return norm.get("max_users").isEmpty()
        ? Math.max(rounded, least)
        : Math.min(Math.max(rounded, least), Double.parseDouble(norm.get("max_users")));
  }

  private double raw(Map<String, String> norm, String territory) {
    double value = Double.parseDouble(norm.get("value"));
    String group = norm.get("category");
    return switch (norm.get("basis")) {
      case "per-1000" -> value * persons(territory, group) / 1000;
      case "percent" -> value * persons(territory, group) / 100;
      case "per-municipality" -> value * places(territory).size();
      default -> value * persons(territory, group) / persons(oblast(territory), group);
    };
  }

  private List<String> places(String territory) {
    return oblasts.keySet().stream()
        .filter(m -> m.equals(territory) || oblasts.get(m).equals(territory))
        .toList();
  }

  private double persons(String territory, String group) {
    return places(territory).stream()
        .mapToDouble(m -> people.getOrDefault(List.of(m, group), 0.0))
        .sum();
  }

  /** A municipality's part of its oblast's need: by the norms, else by people. */
  double share(String municipality, String service) {
    List<Map<String, String>> own =
        norms.stream()
            .filter(n -> n.get("service").equals(service) && n.get("level").equals("oblast"))
            .toList();
    String oblast = oblast(municipality);
    if (own.isEmpty()) {
      return persons(municipality, "all") / persons(oblast, "all");
    }
    return raw(own, municipality) / places(oblast).stream().mapToDouble(m -> raw(own, m)).sum();
  }

  private double raw(List<Map<String, String>> norms, String territory) {
    return norms.stream().mapToDouble(norm -> raw(norm, territory)).sum();
  }

  private Figures supply(Key key, Function<Open, String> place, Double need, Double planned) {
    List<Open> here =
        open.stream()
            .filter(s -> s.level.equals(key.level) && place.apply(s).equals(key.territory))
            .filter(s -> s.type.equals(key.service) || kinds(s.type).contains(key.service))
            .toList();
    return new Figures(
        need,
        planned,
        here.stream().mapToDouble(Open::capacity).sum(),
        here.stream().filter(Open::licensed).mapToDouble(Open::capacity).sum(),
        reported(here, "users"),
        reported(here, "waiting"));
  }

  private Double reported(List<Open> services, String field) {
    return services.stream()
        .filter(s -> reports.containsKey(s.id))
        .map(s -> reports.get(s.id).get(field))
        .filter(cell -> !cell.isEmpty())
        .map(Double::valueOf)
        .reduce(Double::sum)
        .orElse(null);
  }
}
