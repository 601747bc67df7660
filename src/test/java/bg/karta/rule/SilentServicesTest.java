package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who files nothing is found in the register and the submission together. */
final class SilentServicesTest {
  private static final List<String> RULES = List.of("report-missing", "report-month-skipped");
  private static final List<String> SERVICES =
      List.of(
          "A,817778009,SZR12",
          "B,817778009,SZR12",
          "C,204878243,SZR12",
          "D,175074752,SZR12",
          "E,175074752,BLG03",
          "F,131071587,BLG03");

  @TempDir Path folder;

  private static String field(String service, int place) {
    return service.split(",")[place];
  }

  private Path file(String name, String heading, Stream<String> lines) {
    try {
      return Files.write(folder.resolve(name), Stream.concat(Stream.of(heading), lines).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path place(String name) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    taken(
        place,
        file(
            "provider.csv",
            "eik,name,form",
            Stream.of("817778009", "204878243", "175074752", "131071587")
                .map(eik -> eik + ",Доставчик " + eik + ",private")),
        file(
            "service.csv",
            "id,name,type,provider,municipality,capacity,opened",
            SERVICES.stream()
                .map(
                    s ->
                        "%s,Дом,ДЦСХ,%s,%s,40,2015-01-01"
                            .formatted(field(s, 0), field(s, 1), field(s, 2)))));
    return place;
  }

  private static KartaRun taken(Path place, Path... files) {
    List<String> args = new ArrayList<>(List.of("import", "--on", "2026-01-31", "-f", "json"));
    Arrays.stream(files).map(Path::toString).forEach(args::add);
    return KartaRun.in(place, args.toArray(String[]::new)).ends(0);
  }

  private static Set<String> found(KartaRun run, List<String> rules) {
    Set<String> found = new TreeSet<>();
    rules.forEach(rule -> run.broke(rule).forEach(key -> found.add(rule + " " + key)));
    return found;
  }

  private Path reports(String name, Stream<String> reports) {
    return file(name, "service,month,users", reports.map(report -> report + ",30"));
  }

  /** Of the three providers in Казанлък two report; in Благоевград nobody does. */
  private Path month(String month) {
    return reports(month + ".csv", Stream.of("A", "B", "C").map(id -> id + "," + month));
  }

  @Test
  void three_months_one_by_one_find_what_they_find_together() throws IOException {
    Path one = place("one");
    taken(one, month("2025-01"));
    taken(one, month("2025-02"));
    Set<String> last = found(taken(one, month("2025-04")), RULES);
    assertThat(last)
        .containsExactly(
            "report-missing D|2025-04",
            "report-missing E|2025-04",
            "report-missing F|2025-04",
            "report-month-skipped A|2025-03",
            "report-month-skipped B|2025-03",
            "report-month-skipped C|2025-03");
    Path all = place("all");
    assertThat(found(taken(all, month("2025-01"), month("2025-02"), month("2025-04")), RULES))
        .isEqualTo(last);
  }

  @Test
  void an_earlier_month_that_comes_late_shows_the_gap_after_it() throws IOException {
    Path place = place("late");
    taken(place, month("2025-04"));
    assertThat(found(taken(place, month("2025-02")), RULES))
        .contains("report-month-skipped A|2025-03");
    assertThat(found(taken(place, month("2025-03")), RULES))
        .containsExactly(
            "report-missing D|2025-04", "report-missing E|2025-04", "report-missing F|2025-04");
  }

  @Test
  void a_month_that_is_sent_again_is_not_counted_twice() throws IOException {
    Path place = place("again");
    taken(place, month("2025-01"));
    taken(place, month("2025-03"));
    assertThat(found(taken(place, month("2025-03")), RULES))
        .contains("report-month-skipped A|2025-02");
  }

  /** Half of the oblasts with services file. */
  @Test
  void a_provider_that_files_nothing_is_named_also_where_its_municipality_files_nothing()
      throws IOException {
    Path place = place("silent");
    KartaRun run = taken(place, month("2025-02"));
    assertThat(found(run, RULES))
        .containsExactly(
            "report-missing D|2025-02", "report-missing E|2025-02", "report-missing F|2025-02");
    assertThat(run.out()).contains("Service D of provider 175074752 has no report for 2025-02");
  }

  /** What one provider sends says nothing of the other two. */
  @Test
  void one_provider_of_three_asks_for_no_other() throws IOException {
    Path place = place("alone");
    assertThat(found(taken(place, reports("c.csv", Stream.of("C,2025-02"))), RULES)).isEmpty();
    assertThat(found(taken(place, reports("a.csv", Stream.of("A,2025-02"))), RULES))
        .containsExactly(
            "report-missing B|2025-02",
            "report-missing D|2025-02",
            "report-missing E|2025-02",
            "report-missing F|2025-02");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void files_in_any_order_end_with_what_all_at_once_find(long seed) throws IOException {
    Random random = new Random(seed);
    Set<String> reports = new TreeSet<>();
    for (String service : SERVICES) {
      for (int month = 1; month <= 6; month++) {
        if (random.nextInt(10) < 6 && !(service.startsWith("D") && seed % 2 == 0)) {
          reports.add(field(service, 0) + "," + YearMonth.of(2025, month));
        }
      }
    }
    Set<String> expected = expected(reports);
    Path all = place("all");
    assertThat(found(taken(all, reports("all.csv", reports.stream())), RULES)).isEqualTo(expected);

    Map<Object, List<String>> parts = new TreeMap<>(Comparator.comparing(String::valueOf));
    for (String report : reports) {
      String month = report.substring(2);
      parts
          .computeIfAbsent(
              seed % 3 == 0 ? report.charAt(0) : seed % 3 == 1 ? month : random.nextInt(5),
              none -> new ArrayList<>())
          .add(report);
    }
    List<Object> order = new ArrayList<>(parts.keySet());
    Collections.shuffle(order, random);
    Path one = place("one");
    Set<String> named = new HashSet<>();
    Set<String> lately = new TreeSet<>();
    for (Object part : order) {
      lately =
          found(
              taken(one, reports("part.csv", Objects.requireNonNull(parts.get(part)).stream())),
              RULES);
      named.addAll(lately);
    }
    assertThat(named).containsAll(expected);
    assertThat(expected).containsAll(lately);
  }

  /** What the reports lack, by plain loops over the months. */
  private static Set<String> expected(Set<String> reports) {
    Map<String, TreeSet<String>> months = new HashMap<>();
    reports.forEach(
        r -> months.computeIfAbsent(r.substring(0, 1), s -> new TreeSet<>()).add(r.substring(2)));
    Set<String> found = new TreeSet<>();
    months.forEach(
        (service, had) -> {
          YearMonth month = YearMonth.parse(had.first());
          for (; month.isBefore(YearMonth.parse(had.last())); month = month.plusMonths(1)) {
            if (!had.contains(month.toString())) {
              found.add("report-month-skipped " + service + "|" + month);
            }
          }
        });
    // Of the two municipalities, each alone in its oblast, one is half.
    String country =
        Stream.of("SZR12", "BLG03")
            .map(municipality -> common(months, municipality))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    for (String service : SERVICES) {
      String last = last(months, List.of(service));
      String expected = last(months, of(1, field(service, 1)));
      String common = common(months, field(service, 2));
      if (last.isEmpty() && common.isEmpty()) {
        common = country;
      }
      String month = expected.compareTo(common) > 0 ? expected : common;
      if (last.compareTo(month) < 0) {
        found.add("report-missing " + field(service, 0) + "|" + month);
      }
    }
    return found;
  }

  /** The month that half of a municipality's providers have got to. */
  private static String common(Map<String, TreeSet<String>> months, String municipality) {
    List<String> own = of(2, municipality);
    List<String> ends =
        own.stream()
            .map(s -> field(s, 1))
            .distinct()
            .map(eik -> last(months, own.stream().filter(s -> field(s, 1).equals(eik)).toList()))
            .sorted(Comparator.reverseOrder())
            .toList();
    return ends.get((ends.size() + 1) / 2 - 1);
  }

  private static List<String> of(int place, String value) {
    return SERVICES.stream().filter(s -> field(s, place).equals(value)).toList();
  }

  private static String last(Map<String, TreeSet<String>> months, List<String> services) {
    return services.stream()
        .map(s -> months.getOrDefault(field(s, 0), new TreeSet<>()))
        .filter(had -> !had.isEmpty())
        .map(TreeSet::last)
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  private static final List<String> OF_MONEY =
      List.of("budget-line-missing", "budget-missing", "expenditure-missing");

  /** Three municipalities and two types; of 2025 one line and one municipality are gone. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void budgets_in_any_order_end_with_what_all_at_once_find(long seed) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String municipality : List.of("BLG03", "BLG11", "SZR12")) {
      for (String type : List.of("ДСХ", "ДЦСХ")) {
        for (int year = 2023; year <= 2025; year++) {
          boolean gone =
              year == 2025
                  && (municipality.equals("BLG11")
                      || municipality.equals("SZR12") && type.equals("ДСХ"));
          if (!gone) {
            lines.add("%d,%s,%s,10,1000,10000,BGN".formatted(year, municipality, type));
          }
        }
      }
    }
    String heading = "year,municipality,service,places,standard,amount,currency";
    Path all = place("all");
    Set<String> together = found(taken(all, file("budget.csv", heading, lines.stream())), OF_MONEY);
    assertThat(together)
        .containsExactly("budget-line-missing 2025|SZR12|ДСХ", "budget-missing 2025|BLG11");

    List<Integer> years = new ArrayList<>(List.of(2023, 2024, 2025));
    Collections.shuffle(years, new Random(seed));
    Path one = place("one");
    Set<String> named = new HashSet<>();
    Set<String> lately = Set.of();
    for (int year : years) {
      lately =
          found(
              taken(
                  one,
                  file("part.csv", heading, lines.stream().filter(l -> l.startsWith(year + ",")))),
              OF_MONEY);
      named.addAll(lately);
    }
    assertThat(named).containsAll(together);
    assertThat(together).containsAll(lately);
  }

  /** Габрово has four municipalities: with the proposal of the second, half of them have one. */
  @Test
  void who_proposes_nothing_is_named_when_half_of_the_oblast_has() throws IOException {
    String heading = "map,territory,service,level,max_users,stage,date";
    String line = "2024,%s,ДСХ,municipal,40,proposal,2023-03-06";
    Path place = place("plan");
    List<String> rule = List.of("plan-missing");
    Path first = file("first.csv", heading, Stream.of(line.formatted("GAB05")));
    Path second = file("second.csv", heading, Stream.of(line.formatted("GAB12")));
    assertThat(found(taken(place, first), rule)).isEmpty();
    Set<String> named = found(taken(place, second), rule);
    assertThat(named).containsExactly("plan-missing 2024|GAB29", "plan-missing 2024|GAB35");
    assertThat(found(taken(place("both"), first, second), rule)).isEqualTo(named);
  }

  /** Of two municipalities with money the second has reported; the first is asked. */
  @Test
  void expenditure_of_the_register_counts_for_who_is_missing() throws IOException {
    Path place = place("expenditure");
    taken(
        place,
        file(
            "budget.csv",
            "year,municipality,service,places,standard,amount,currency",
            Stream.of("BLG03", "SZR12", "BLG11", "BLG01")
                .map(m -> "2024," + m + ",ДЦСХ,10,1000,10000,BGN")));
    String heading = "service,year,amount,currency";
    List<String> rule = List.of("expenditure-missing");
    assertThat(found(taken(place, file("a.csv", heading, Stream.of("A,2024,9000,BGN"))), rule))
        .isEmpty();
    assertThat(found(taken(place, file("e.csv", heading, Stream.of("E,2024,9000,BGN"))), rule))
        .containsExactly("expenditure-missing 2024|BLG01", "expenditure-missing 2024|BLG11");
  }

  /** Of both providers that have more than one service, one of them is left out in 2024. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_service_without_expenditure_is_named_in_either_order(boolean reversed) throws IOException {
    String heading = "service,year,amount,currency";
    Path before =
        file(
            "before.csv",
            heading,
            Stream.of("A", "B", "C", "D", "E").map(s -> s + ",2023,9000,BGN"));
    Path after =
        file("after.csv", heading, Stream.of("A", "C", "E").map(s -> s + ",2024,9000,BGN"));
    List<String> rule = List.of("expenditure-line-missing");
    Path place = place("lines");
    taken(place, reversed ? after : before);
    Set<String> named = found(taken(place, reversed ? before : after), rule);
    assertThat(named)
        .containsExactly("expenditure-line-missing B|2024", "expenditure-line-missing D|2024");
    assertThat(found(taken(place("together"), before, after), rule)).isEqualTo(named);
  }
}
