package bg.karta.money;

import static java.util.stream.Collectors.toMap;

import bg.karta.coverage.Register;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Money, places and users computed anew from the files of the demo, service by service in exact
 * decimals: another way than the program's, which joins and sums tables of cents.
 */
final class ExpectedMoney {
  private static final Path MUNICIPALITIES =
      Path.of("src/main/resources/bg/karta/kind/municipalities.csv");
  private static final BigDecimal RATE = new BigDecimal("1.95583");

  /** Where figures belong. */
  record Key(String territory, String service) {}

  /** A line of the budget; amounts in the currency asked for. */
  record Line(Key cell, BigDecimal places, BigDecimal standard, BigDecimal amount) {}

  /** A service of the state in a year; null is what nobody reported. */
  record Served(
      Key cell, BigDecimal places, BigDecimal users, BigDecimal waiting, BigDecimal spent) {
    boolean open() {
      return places.signum() > 0;
    }
  }

  private final Path dir;
  private final int year;
  private final boolean euro;
  final List<Line> lines = new ArrayList<>();
  final List<Served> served = new ArrayList<>();

  ExpectedMoney(Path dir, int year, String currency) {
    this.dir = dir;
    this.year = year;
    this.euro = currency.equals("EUR");
    for (Map<String, String> row : Register.csv(dir.resolve("budget.csv"))) {
      if (row.get("year").equals(String.valueOf(year))) {
        lines.add(
            new Line(
                new Key(row.get("municipality"), row.get("service")),
                new BigDecimal(row.get("places")),
                money(row.get("standard")),
                money(row.get("amount"))));
      }
    }
    serve();
  }

  /** Leva, as all of the demo is, in the currency asked for. */
  private BigDecimal money(String leva) {
    BigDecimal amount = new BigDecimal(leva);
    return euro ? amount.divide(RATE, 2, RoundingMode.HALF_UP) : amount;
  }

  private void serve() {
    Map<String, BigDecimal> spent =
        Register.csv(dir.resolve("expenditure.csv")).stream()
            .filter(row -> row.get("year").equals(String.valueOf(year)))
            .collect(toMap(row -> row.get("service"), row -> money(row.get("amount"))));
    Map<String, List<BigDecimal>> users = new HashMap<>();
    Map<String, List<BigDecimal>> waiting = new HashMap<>();
    for (Map<String, String> report : Register.demo(dir, "service-report")) {
      if (report.get("month").startsWith(year + "-")) {
        note(users, report, "users");
        note(waiting, report, "waiting");
      }
    }
    for (Map<String, String> row : Register.demo(dir, "service")) {
      if (row.get("funding").equals("state")) {
        String id = row.get("id");
        BigDecimal part = part(row);
        served.add(
            new Served(
                new Key(row.get("municipality"), row.get("type")),
                new BigDecimal(row.get("capacity")).multiply(part),
                mean(users.get(id), part),
                mean(waiting.get(id), part),
                spent.get(id)));
      }
    }
  }

  private static void note(
      Map<String, List<BigDecimal>> figures, Map<String, String> report, String field) {
    if (!report.get(field).isEmpty()) {
      figures
          .computeIfAbsent(report.get("service"), id -> new ArrayList<>())
          .add(new BigDecimal(report.get(field)));
    }
  }

  /** The part of the year's days on which a service was open. */
  private BigDecimal part(Map<String, String> service) {
    LocalDate opened = LocalDate.parse(service.get("opened"));
    String closed = service.get("closed");
    long days =
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(day -> !day.isBefore(opened))
            .filter(day -> closed.isEmpty() || day.isBefore(LocalDate.parse(closed)))
            .count();
    return ratio(BigDecimal.valueOf(days), BigDecimal.valueOf(Year.of(year).length()));
  }

  private static BigDecimal mean(List<BigDecimal> values, BigDecimal part) {
    return values == null || part.signum() == 0
        ? null
        : ratio(sum(values.stream()).multiply(part), BigDecimal.valueOf(values.size()));
  }

  static BigDecimal ratio(BigDecimal above, BigDecimal below) {
    return above == null || below == null || below.signum() == 0
        ? null
        : above.divide(below, MathContext.DECIMAL128);
  }

  private static BigDecimal cents(BigDecimal above, BigDecimal below) {
    BigDecimal ratio = ratio(above, below);
    return ratio == null
        ? null
        : ratio.setScale(20, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
  }

  /** The sum of what is known; null where nothing is. */
  static BigDecimal sum(Stream<BigDecimal> values) {
    return values.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }

  static <T> BigDecimal sum(List<T> of, Function<T, BigDecimal> what) {
    return sum(of.stream().map(what));
  }

  /** The oblast of a municipality. */
  static UnaryOperator<String> oblasts() {
    Map<String, String> oblasts =
        Register.csv(MUNICIPALITIES).stream()
            .collect(toMap(row -> row.get("code"), row -> row.get("oblast")));
    return oblasts::get;
  }

  /** The cells with money, each with its figures by the name of the column. */
  Map<Key, Map<String, BigDecimal>> by(UnaryOperator<String> territory) {
    List<Key> cells =
        Stream.concat(
                lines.stream().map(Line::cell),
                served.stream().filter(s -> s.spent != null).map(Served::cell))
            .distinct()
            .toList();
    Map<Key, List<Key>> groups = new HashMap<>();
    for (Key cell : cells) {
      groups
          .computeIfAbsent(
              new Key(territory.apply(cell.territory), cell.service), key -> new ArrayList<>())
          .add(cell);
    }
    Map<Key, List<Line>> linesOf = new HashMap<>();
    lines.forEach(l -> linesOf.computeIfAbsent(l.cell, key -> new ArrayList<>()).add(l));
    Map<Key, List<Served>> servedOf = new HashMap<>();
    served.forEach(s -> servedOf.computeIfAbsent(s.cell, key -> new ArrayList<>()).add(s));
    Map<Key, Map<String, BigDecimal>> figures = new HashMap<>();
    groups.forEach(
        (key, members) ->
            figures.put(
                key,
                figures(
                    members.stream()
                        .flatMap(m -> linesOf.getOrDefault(m, List.of()).stream())
                        .toList(),
                    members.stream()
                        .flatMap(m -> servedOf.getOrDefault(m, List.of()).stream())
                        .toList())));
    return figures;
  }

  private static Map<String, BigDecimal> figures(List<Line> planned, List<Served> all) {
    List<Served> open = all.stream().filter(Served::open).toList();
    List<Served> spending = open.stream().filter(s -> s.spent != null).toList();
    List<Served> used = spending.stream().filter(s -> s.users != null).toList();
    BigDecimal places = sum(planned, Line::places);
    BigDecimal amount = sum(planned, Line::amount);
    BigDecimal spent = sum(all, Served::spent);
    BigDecimal users = open.isEmpty() ? BigDecimal.ZERO : sum(open, Served::users);
    Map<String, BigDecimal> figures = new HashMap<>();
    figures.put("planned_places", places);
    figures.put("planned", amount);
    figures.put("standard", cents(sum(planned, l -> l.places.multiply(l.standard)), places));
    figures.put("spent", spent);
    figures.put("execution", ratio(spent, amount));
    figures.put("services", BigDecimal.valueOf(open.size()));
    figures.put(
        "spent_services", BigDecimal.valueOf(all.stream().filter(s -> s.spent != null).count()));
    figures.put("places", open.isEmpty() ? BigDecimal.ZERO : sum(open, Served::places));
    figures.put("users", users);
    figures.put("planned_per_place", cents(amount, places));
    figures.put("planned_per_user", cents(amount, users));
    figures.put(
        "spent_per_place", cents(sum(spending, Served::spent), sum(spending, Served::places)));
    figures.put("spent_per_user", cents(sum(used, Served::spent), sum(used, Served::users)));
    figures.put("spent_other", null);
    return figures;
  }
}
