package bg.karta.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kaplan and Meier's estimate of caseworks against a published example and a plain computation. */
final class CaseworkSurvivalTest {
  private static final LocalDate OPENED = LocalDate.of(2020, 1, 6);
  private static final String DAY = "2022-12-31";
  private static final Offset<Double> PRINTED = within(0.00005);

  /** How long one was followed, and whether the event came. */
  private record Spell(int days, boolean event) {}

  /**
   * The remissions under 6-MP of Freireich and others, Blood 21 (1963): 21 patients, 9 relapses.
   */
  private static final String REMISSIONS =
      "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

  /**
   * Estimate, standard error and 95 % limits (log-log) as statistics packages print them for it,
   * for instance Kleinbaum and Klein, Survival Analysis, computer appendix.
   */
  private static final List<List<Double>> PRINTED_TABLE =
      List.of(
          List.of(6.0, 21.0, 3.0, 1.0, 0.8571, 0.0764, 0.6197, 0.9516),
          List.of(7.0, 17.0, 1.0, 0.0, 0.8067, 0.0869, 0.5631, 0.9228),
          List.of(10.0, 15.0, 1.0, 1.0, 0.7529, 0.0963, 0.5032, 0.8894),
          List.of(13.0, 12.0, 1.0, 0.0, 0.6902, 0.1068, 0.4316, 0.8491),
          List.of(16.0, 11.0, 1.0, 0.0, 0.6275, 0.1141, 0.3675, 0.8049),
          List.of(22.0, 7.0, 1.0, 0.0, 0.5378, 0.1282, 0.2678, 0.7468),
          List.of(23.0, 6.0, 1.0, 0.0, 0.4482, 0.1346, 0.1881, 0.6801));

  @TempDir private Path dir;

  private static List<Spell> remissions() {
    return Stream.of(REMISSIONS.split(" "))
        .map(text -> new Spell(Integer.parseInt(text.replace("+", "")), !text.endsWith("+")))
        .toList();
  }

  /** Spells up to the first placement, or from it to the exit; each in a centre, in turn. */
  private WorkRegister register(List<Spell> spells, boolean exit, int centres) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < centres; i++) {
      names.add("Ц" + i + ",GAB05,2015-01-05,");
    }
    List<String> caseworks = new ArrayList<>();
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < spells.size(); i++) {
      LocalDate end = OPENED.plusDays(spells.get(i).days());
      boolean event = spells.get(i).event();
      String egn = WorkRegister.egn(LocalDate.of(1960, 1, 1).plusDays(i * 13L), i % 70);
      String closed = event ? "" : end.toString();
      caseworks.add("К%d,%s,Ц%d,%s,%s,,,".formatted(i, egn, i % centres, OPENED, closed));
      if (exit) {
        steps.add("К%d,%s,placement-primary".formatted(i, OPENED));
      }
      if (event) {
        steps.add("К%d,%s,%s".formatted(i, end, exit ? "exit" : "placement-subsidised"));
      }
    }
    return new WorkRegister(dir)
        .centres(names)
        .caseworks(caseworks)
        .steps(steps)
        .filled("2023-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"placement", "exit"})
  void remissions_of_freireich_give_the_published_table(String event) {
    List<Map<String, Object>> rows =
        register(remissions(), event.equals("exit"), 1)
            .rows("casework", "survival", "--event", event, "--on", DAY);

    List<Map<String, Object>> events =
        rows.stream().filter(row -> (Double) row.get("events") > 0).toList();
    assertThat(events).hasSize(PRINTED_TABLE.size());
    for (int i = 0; i < events.size(); i++) {
      List<Double> printed = PRINTED_TABLE.get(i);
      Map<String, Object> row = events.get(i);
      List<String> whole = List.of("days", "at_risk", "events", "censored");
      assertThat(whole.stream().map(row::get).toList()).isEqualTo(printed.subList(0, 4));
      List<String> figures = List.of("survival", "standard_error", "lower_95", "upper_95");
      for (int f = 0; f < figures.size(); f++) {
        assertThat((Double) row.get(figures.get(f)))
            .as("%s on day %s", figures.get(f), row.get("days"))
            .isCloseTo(printed.get(4 + f), PRINTED);
      }
    }
    assertThat(rows.stream().mapToDouble(row -> (Double) row.get("censored")).sum()).isEqualTo(12);
  }

  @Test
  void the_median_is_the_first_day_on_which_half_are_left() {
    Map<String, Object> row =
        register(remissions(), false, 1).rows("casework", "outcomes", "--on", DAY).get(0);

    assertThat(row).containsEntry("km_median_days", 23.0).containsEntry("median_days", 10.0);
  }

  @Test
  void when_the_last_one_has_the_event_nothing_is_left_and_nothing_is_uncertain() {
    List<Map<String, Object>> rows =
        register(List.of(new Spell(0, true), new Spell(5, false), new Spell(9, true)), false, 1)
            .rows("casework", "survival", "--on", DAY);

    assertThat(rows).extracting(row -> row.get("days")).containsExactly(0.0, 5.0, 9.0);
    assertThat((Double) rows.get(0).get("survival")).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(rows.get(2))
        .containsEntry("survival", 0.0)
        .containsEntry("standard_error", null)
        .containsEntry("lower_95", null)
        .containsEntry("upper_95", null);
  }

  @Test
  void before_the_first_event_there_are_no_limits() {
    List<Map<String, Object>> rows =
        register(List.of(new Spell(3, false), new Spell(5, true), new Spell(9, false)), false, 1)
            .rows("casework", "survival", "--on", DAY);

    assertThat(rows.get(0))
        .containsEntry("survival", 1.0)
        .containsEntry("standard_error", 0.0)
        .containsEntry("lower_95", null);
    assertThat((Double) rows.get(1).get("survival")).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void who_is_not_placed_on_the_day_is_censored_then() {
    WorkRegister register = register(remissions(), false, 1);
    String day = OPENED.plusDays(12).toString();

    List<Map<String, Object>> rows = register.rows("casework", "survival", "--on", day);

    assertThat(rows).extracting(row -> row.get("days")).contains(12.0).doesNotContain(13.0);
    assertThat(rows.get(rows.size() - 1)).containsEntry("censored", 12.0);
    assertThat((Double) rows.get(rows.size() - 1).get("survival")).isCloseTo(0.7529, PRINTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300})
  void random_caseworks_agree_with_a_plain_computation(long seed) {
    Random random = new Random(seed);
    List<Spell> spells = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      spells.add(new Spell(random.nextInt(90), random.nextInt(3) > 0));
    }
    List<Map<String, Object>> rows =
        register(spells, false, 2).rows("casework", "survival", "--by", "centre", "--on", DAY);

    for (int centre = 0; centre < 2; centre++) {
      String name = "Ц" + centre;
      List<Spell> own = new ArrayList<>();
      for (int i = centre; i < spells.size(); i += 2) {
        own.add(spells.get(i));
      }
      assertPlain(rows.stream().filter(row -> row.get("part").equals(name)).toList(), own);
    }
  }

  private static void assertPlain(List<Map<String, Object>> rows, List<Spell> spells) {
    TreeSet<Integer> days = new TreeSet<>(spells.stream().map(Spell::days).toList());
    assertThat(rows).hasSameSizeAs(days);
    double survival = 1;
    double greenwood = 0;
    int line = 0;
    for (int day : days) {
      long risk = spells.stream().filter(spell -> spell.days() >= day).count();
      long events = spells.stream().filter(spell -> spell.days() == day && spell.event()).count();
      survival *= (double) (risk - events) / risk;
      greenwood += (double) events / ((double) risk * (risk - events));
      Map<String, Object> row = rows.get(line++);
      assertThat(row)
          .containsEntry("at_risk", (double) risk)
          .containsEntry("events", (double) events);
      assertThat((Double) row.get("survival")).isCloseTo(survival, within(1e-12));
      if (survival > 0) {
        assertThat((Double) row.get("standard_error"))
            .isCloseTo(survival * Math.sqrt(greenwood), within(1e-12));
      }
      if (survival > 0 && survival < 1) {
        double spread = 1.959963984540054 * Math.sqrt(greenwood) / Math.log(survival);
        double log = Math.log(-Math.log(survival));
        assertThat((Double) row.get("lower_95"))
            .isCloseTo(Math.exp(-Math.exp(log - spread)), within(1e-10));
        assertThat((Double) row.get("upper_95"))
            .isCloseTo(Math.exp(-Math.exp(log + spread)), within(1e-10));
      }
    }
  }

  @Test
  void stretches_of_days_have_the_estimate_of_their_last_day() {
    WorkRegister register = register(remissions(), false, 1);
    List<Map<String, Object>> rows =
        register.rows("casework", "survival", "--every", "10", "--on", DAY);

    assertThat(rows).extracting(row -> row.get("days")).containsExactly(10.0, 20.0, 30.0, 40.0);
    assertThat(rows).extracting(row -> row.get("at_risk")).containsExactly(21.0, 13.0, 7.0, 4.0);
    assertThat(rows).extracting(row -> row.get("events")).containsExactly(5.0, 2.0, 2.0, 0.0);
    assertThat((Double) rows.get(1).get("survival")).isCloseTo(0.6275, PRINTED);
    assertThat(register.run("en", "casework", "survival", "--every", "0").ends(2).err())
        .contains("--every 0");
    assertThat(register.run("bg", "casework", "survival", "--event", "job").ends(2).err())
        .contains("job");
  }
}
