package bg.karta.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.coverage.Register;
import bg.karta.demo.StandardData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Centres and caseworks of the standard data set, against a plain computation from its files. */
@Tag("heavy")
final class WorkOfDemoTest {
  private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

  @TempDir private static Path dir;
  private static Register register;
  private static List<Map<String, String>> centres;
  private static List<Map<String, String>> reports;
  private static List<Map<String, String>> caseworks;
  private static Map<String, List<Map<String, String>>> steps;

  @BeforeAll
  static void fill() throws IOException {
    StandardData.files(dir);
    register = new Register(dir);
    Path[] files = new Path[4];
    List<String> kinds = List.of("centre", "centre-report", "casework", "casework-step");
    for (int i = 0; i < files.length; i++) {
      files[i] = dir.resolve(kinds.get(i) + ".csv");
    }
    register.with(files);
    centres = Register.csv(files[0]);
    reports = Register.csv(files[1]);
    caseworks = Register.csv(files[2]);
    steps =
        Register.csv(files[3]).stream().collect(Collectors.groupingBy(row -> row.get("casework")));
  }

  @Test
  void years_and_cumulative_figures_are_those_of_the_reports() {
    Map<YearMonth, Map<String, Integer>> monthly = new TreeMap<>();
    for (Map<String, String> report : reports) {
      Map<String, Integer> sums =
          monthly.computeIfAbsent(YearMonth.parse(report.get("month")), month -> new HashMap<>());
      for (String figure :
          List.of("served", "placed_primary", "placed_subsidised", "trained", "activation")) {
        sums.merge(figure, Integer.parseInt(report.get(figure)), Integer::sum);
      }
    }
    assertThat(monthly).hasSize(108);
    for (String by : List.of("month", "year", "cumulative")) {
      List<Map<String, Object>> rows =
          register.rows("centres", "outcomes", "--by", by, "--on", "2023-12-31");
      assertThat(rows).hasSize(by.equals("year") ? 9 : 108);
      rows.forEach(row -> assertPeriod(row, monthly));
    }
  }

  private static void assertPeriod(
      Map<String, Object> row, Map<YearMonth, Map<String, Integer>> monthly) {
    YearMonth from = YearMonth.parse((String) row.get("from_month"));
    YearMonth to = YearMonth.parse((String) row.get("to_month"));
    List<Map<String, Integer>> months = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      months.add(monthly.get(month));
    }
    for (String figure : List.of("placed_primary", "placed_subsidised", "trained", "activation")) {
      assertThat(row).containsEntry(figure, months.stream().mapToInt(m -> m.get(figure)).sum());
    }
    double mean = months.stream().mapToInt(m -> m.get("served")).average().orElseThrow();
    if (row.get("period").equals("month")) {
      assertThat(Register.number(row, "served")).isEqualTo(mean);
    } else {
      assertThat(row).containsEntry("served", null);
      assertThat(Register.number(row, "served_mean")).isCloseTo(mean, within(1e-9));
    }
    LocalDate end = to.atEndOfMonth();
    assertThat(row)
        .containsEntry("centres_open", (int) centres.stream().filter(c -> isOpen(c, end)).count());
  }

  private static boolean isOpen(Map<String, String> centre, LocalDate day) {
    return !LocalDate.parse(centre.get("opened")).isAfter(day)
        && (centre.get("closed").isEmpty() || LocalDate.parse(centre.get("closed")).isAfter(day));
  }

  /** What a casework came to by the day. */
  private record Life(
      LocalDate opened, LocalDate closed, LocalDate placed, LocalDate left, LocalDate gone) {
    long days() {
      LocalDate until = placed;
      for (LocalDate end : placed == null ? List.of(or(closed), or(gone)) : List.<LocalDate>of()) {
        until = until == null || end.isBefore(until) ? end : until;
      }
      return ChronoUnit.DAYS.between(opened, until);
    }

    private static LocalDate or(LocalDate day) {
      return day == null || day.isAfter(DAY) ? DAY : day;
    }
  }

  private static Life life(Map<String, String> casework) {
    LocalDate placed = null;
    LocalDate left = null;
    LocalDate gone = null;
    List<Map<String, String>> own = steps.getOrDefault(casework.get("id"), List.of());
    for (Map<String, String> step :
        own.stream().sorted((a, b) -> a.get("date").compareTo(b.get("date"))).toList()) {
      LocalDate date = LocalDate.parse(step.get("date"));
      if (placed == null && step.get("step").startsWith("placement")) {
        placed = date;
      } else if (step.get("step").equals("exit")) {
        left = placed != null && left == null ? date : left;
        gone = gone == null ? date : gone;
      }
    }
    String closed = casework.get("closed");
    return new Life(
        LocalDate.parse(casework.get("opened")),
        closed.isEmpty() ? null : LocalDate.parse(closed),
        placed,
        left,
        gone);
  }

  @Test
  void outcomes_by_barrier_are_those_of_the_files() {
    Map<String, List<Life>> expected = new HashMap<>();
    for (Map<String, String> casework : caseworks) {
      String barriers = casework.get("barriers");
      for (String barrier : barriers.isEmpty() ? List.of("none") : List.of(barriers.split("; "))) {
        expected.computeIfAbsent(barrier, name -> new ArrayList<>()).add(life(casework));
      }
    }
    List<Map<String, Object>> rows =
        register.rows("casework", "outcomes", "--by", "barrier", "--on", DAY.toString());

    assertThat(rows)
        .extracting(row -> row.get("part"))
        .containsExactlyInAnyOrderElementsOf(expected.keySet());
    rows.forEach(row -> assertOutcomes(row, expected.get(row.get("part"))));
  }

  private static void assertOutcomes(Map<String, Object> row, List<Life> lives) {
    List<Life> placed = lives.stream().filter(life -> life.placed() != null).toList();
    List<Long> days = new ArrayList<>(placed.stream().map(Life::days).toList());
    Collections.sort(days);
    int half = days.size() / 2;
    double median =
        days.size() % 2 == 1 ? days.get(half) : (days.get(half - 1) + days.get(half)) / 2.0;
    List<Life> old =
        lives.stream().filter(life -> !life.opened().plusMonths(6).isAfter(DAY)).toList();
    List<Life> known =
        placed.stream()
            .filter(life -> !life.placed().plusMonths(6).isAfter(DAY))
            .filter(
                life ->
                    life.left() != null
                        || life.closed() == null
                        || !life.closed().isBefore(life.placed().plusMonths(6)))
            .toList();
    assertThat(row)
        .containsEntry("caseworks", lives.size())
        .containsEntry("placed", placed.size())
        .containsEntry("followed_6m", old.size())
        .containsEntry(
            "placed_6m",
            (int)
                old.stream()
                    .filter(life -> life.placed() != null)
                    .filter(life -> !life.placed().isAfter(life.opened().plusMonths(6)))
                    .count())
        .containsEntry("work_known", known.size())
        .containsEntry("at_work_unknown", placed.size() - known.size())
        .containsEntry(
            "at_work_6m",
            (int)
                known.stream()
                    .filter(
                        life ->
                            life.left() == null || life.left().isAfter(life.placed().plusMonths(6)))
                    .count());
    assertThat(Register.number(row, "median_days")).isEqualTo(median);
    assertThat(Register.number(row, "at_work_share")).isBetween(0.5, 0.95);
  }

  @Test
  void survival_is_that_of_the_files() {
    List<Life> lives = caseworks.stream().map(WorkOfDemoTest::life).toList();
    List<Map<String, Object>> rows = register.rows("casework", "survival", "--on", DAY.toString());
    Set<Long> days = new TreeSet<>(lives.stream().map(Life::days).toList());

    assertThat(rows).hasSize(days.size()).hasSizeGreaterThan(300);
    double survival = 1;
    int line = 0;
    for (long day : days) {
      long risk = lives.stream().filter(life -> life.days() >= day).count();
      long events = lives.stream().filter(l -> l.days() == day && l.placed() != null).count();
      survival *= 1 - (double) events / risk;
      Map<String, Object> row = rows.get(line++);
      assertThat(row).containsEntry("days", (int) day).containsEntry("at_risk", (int) risk);
      assertThat(Register.number(row, "survival")).isCloseTo(survival, within(1e-10));
    }
  }
}
