package bg.karta.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.KartaRun;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What centres report, by month, by year and cumulatively. */
final class CentreOutcomesTest {
  @TempDir private Path dir;

  /** A stretch of months with the people who started work in it, as was published. */
  private record Stretch(String from, int months, int primary, int subsidised, int trained) {}

  /** 167 000 of which 67 %; 6 400 in 2020; 204 109 and 55 140; 216 300 and 58 700. */
  private static final List<Stretch> PUBLISHED =
      List.of(
          new Stretch("2015-01", 45, 111_890, 55_110, 9_000),
          new Stretch("2018-10", 15, 47_000, 10, 2_543),
          new Stretch("2020-01", 12, 6_390, 10, 257),
          new Stretch("2021-01", 12, 38_829, 10, 1_000),
          new Stretch("2022-01", 24, 12_191, 3_560, 200));

  /** 73 centres at the end of September 2018, 76 at the end of 2020, 64 at the end of 2023. */
  private WorkRegister published() {
    List<String> centres = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < 76; i++) {
      String opened = i < 73 ? "2015-01-05" : "2019-0" + (i - 70) + "-01";
      centres.add("Ц" + i + ",GAB05," + opened + "," + (i >= 60 && i < 72 ? "2023-07-31" : ""));
    }
    for (Stretch stretch : PUBLISHED) {
      YearMonth from = YearMonth.parse(stretch.from());
      for (int m = 0; m < stretch.months(); m++) {
        YearMonth month = from.plusMonths(m);
        for (int i = 0; i < 76; i++) {
          if (i < 73 || month.compareTo(YearMonth.of(2019, i - 70)) >= 0) {
            if (i < 60 || i >= 72 || month.compareTo(YearMonth.of(2023, 7)) <= 0) {
              reports.add(report(stretch, m, i, month));
            }
          }
        }
      }
    }
    return new WorkRegister(dir).centres(centres).reports(reports).filled("2024-01-15");
  }

  /** The first centre has all that month's people, so that sums are what they should be. */
  private static String report(Stretch stretch, int month, int centre, YearMonth named) {
    boolean first = centre == 0;
    return "Ц%d,%s,%d,%d,%d,,%d"
        .formatted(
            centre,
            named,
            first ? 30_000 : 10,
            first ? part(stretch.primary(), month, stretch.months()) : 0,
            first ? part(stretch.subsidised(), month, stretch.months()) : 0,
            first ? part(stretch.trained(), month, stretch.months()) : 0);
  }

  private static int part(int total, int month, int months) {
    return total / months + (month < total % months ? 1 : 0);
  }

  @Test
  void published_series_give_published_totals() {
    WorkRegister register = published();

    Map<String, Object> first = last(register, "cumulative", "2018-09-30");
    assertFigures(first, "centres_open", 73, "started_work", 167_000, "primary_share", 0.67);
    Map<String, Object> second = last(register, "cumulative", "2021-12-31");
    assertFigures(second, "started_work", 259_249, "placed_primary", 204_109);
    assertFigures(second, "placed_subsidised", 55_140, "trained", 12_800);
    assertThat((Double) second.get("primary_share")).isCloseTo(0.7873, within(0.00005));
    Map<String, Object> third = last(register, "cumulative", "2023-12-31");
    assertFigures(third, "started_work", 275_000, "placed_primary", 216_300);
    assertFigures(third, "placed_subsidised", 58_700, "trained", 13_000, "centres_open", 64);
    assertThat((Double) third.get("primary_share")).isCloseTo(0.7865, within(0.00005));
    assertThat(third)
        .containsEntry("period", "cumulative")
        .containsEntry("from_month", "2015-01")
        .containsEntry("to_month", "2023-12")
        .containsEntry("complete", true);
    Map<String, Object> year = last(register, "year", "2020-12-31");
    assertFigures(year, "started_work", 6_400, "trained", 257, "centres_open", 76);
    assertThat(year).containsEntry("from_month", "2020-01").containsEntry("to_month", "2020-12");
  }

  @Test
  void years_are_not_parts_of_the_cumulative_answer() {
    WorkRegister register = published();
    List<Map<String, Object>> years =
        register.rows("centres", "outcomes", "--by", "year", "--on", "2023-12-31");
    List<Map<String, Object>> cumulative =
        register.rows("centres", "outcomes", "--by", "cumulative", "--on", "2023-12-31");
    List<Map<String, Object>> months =
        register.rows("centres", "outcomes", "--by", "month", "--on", "2023-12-31");

    assertThat(years).hasSize(9).allMatch(row -> row.get("period").equals("year"));
    assertThat(cumulative).hasSize(108).allMatch(row -> row.get("period").equals("cumulative"));
    assertThat(months).hasSize(108).allMatch(row -> row.get("period").equals("month"));
    assertThat(sum(years, "started_work")).isEqualTo(275_000);
    assertThat(cumulative.get(107).get("started_work")).isEqualTo(275_000.0);
    double running = 0;
    for (int i = 0; i < months.size(); i++) {
      running += (Double) months.get(i).get("started_work");
      assertThat(cumulative.get(i).get("started_work")).isEqualTo(running);
    }
  }

  @Test
  void those_served_are_never_summed_over_months() {
    WorkRegister register = published();
    for (String by : List.of("year", "cumulative")) {
      assertThat(register.rows("centres", "outcomes", "--by", by, "--on", "2023-12-31"))
          .allMatch(row -> row.get("served") == null)
          .allSatisfy(
              row ->
                  assertThat((Double) row.get("served_mean"))
                      .isLessThanOrEqualTo((Double) row.get("served_highest"))
                      .isBetween(30_600.0, 30_800.0));
    }
    assertThat(register.rows("centres", "outcomes", "--by", "month", "--on", "2023-12-31"))
        .allMatch(row -> row.get("served_mean") == null && row.get("served_highest") == null)
        .first()
        .satisfies(row -> assertFigures(row, "served", 30_720));
  }

  private WorkRegister two() {
    return new WorkRegister(dir)
        .centres(
            List.of("А,GAB05,2020-01-15,2020-04-01", "Б,GAB12,2019-06-01,", "В,BLG01,2020-03-20,"))
        .reports(
            List.of(
                "А,2020-01,100,5,1,2,0",
                "А,2020-03,120,6,0,,",
                "Б,2020-01,50,1,1,1,1",
                "Б,2020-02,70,2,0,0,0",
                "Б,2020-03,60,3,0,0,0"))
        .filled("2020-05-01");
  }

  @Test
  void missing_months_are_counted_and_the_period_marked() {
    List<Map<String, Object>> months =
        two().rows("centres", "outcomes", "--by", "month", "--on", "2020-04-30");

    assertThat(months)
        .extracting(row -> row.get("to_month"))
        .containsExactly("2020-01", "2020-02", "2020-03");
    assertFigures(months.get(0), "centres_open", 2, "centres_reporting", 2, "months_missing", 0);
    assertFigures(months.get(1), "centres_open", 2, "centres_reporting", 1, "months_missing", 1);
    assertFigures(months.get(2), "centres_open", 3, "centres_reporting", 2, "months_missing", 1);
    assertThat(months).extracting(row -> row.get("complete")).containsExactly(true, false, false);
    assertFigures(months.get(2), "served", 180, "started_work", 9, "trained", 0, "activation", 0);
  }

  @Test
  void a_longer_time_asked_for_shows_what_nobody_reported() {
    WorkRegister register = two();
    List<Map<String, Object>> asked =
        register.rows(
            "centres",
            "outcomes",
            "--by",
            "cumulative",
            "--from",
            "12.2019",
            "--to",
            "2020-06",
            "--on",
            "2020-05-10");

    assertThat(asked).hasSize(5);
    assertFigures(asked.get(0), "started_work", null, "served_mean", null, "months_missing", 1);
    // December: one; February: one; March: one; April: two, the third centre is closed.
    assertFigures(asked.get(4), "months_missing", 5, "served_mean", (150 + 70 + 180) / 3.0);
    assertFigures(asked.get(4), "served_highest", 180, "centres_reporting", 2, "centres_open", 2);
    assertThat(asked.get(4)).containsEntry("served_highest_month", "2020-03");
    assertThat(register.rows("centres", "outcomes", "--on", "2020-04-30"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("complete", false));
  }

  @ParameterizedTest
  @CsvSource({
    "--oblast, Габрово, 19",
    "--oblast, BLG, ",
    "--municipality, GAB12, 7",
    "--centre, А, 12"
  })
  void a_scope_has_its_own_centres(String option, String value, Integer started) {
    List<Map<String, Object>> rows =
        two().rows("centres", "outcomes", option, value, "--on", "2020-04-30");

    if (started == null) {
      assertThat(rows).isEmpty();
    } else {
      assertThat(rows).singleElement().satisfies(r -> assertFigures(r, "started_work", started));
    }
  }

  @Test
  void wrong_input_is_named_and_says_what_to_do() {
    WorkRegister register = two();

    assertThat(register.run("en", "centres", "outcomes", "--centre", "Я").ends(2).err())
        .contains("\"Я\" is no centre on record");
    assertThat(register.run("bg", "centres", "outcomes", "--centre", "Я").ends(2).err())
        .contains("„Я“ не е център");
    assertThat(
            register
                .run("en", "centres", "outcomes", "--from", "2020-03", "--to", "2020-01")
                .ends(2)
                .err())
        .contains("--from 2020-03 is after --to 2020-01");
    assertThat(register.run("en", "centres", "outcomes", "--from", "март").ends(2).err())
        .contains("март");
    assertThat(register.run("en", "centres", "outcomes", "--by", "week").ends(2).err())
        .contains("week");
    assertThat(register.run("bg", "centres").ends(2).out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bg", "en"})
  void it_is_said_in_both_languages(String lang) {
    KartaRun run = two().run(lang, "centres", "outcomes", "--on", "2020-04-30").ends(0);

    assertThat(run.out())
        .contains(lang.equals("bg") ? "Средно на месец" : "Served monthly")
        .contains(lang.equals("bg") ? "не се сумират" : "have no sum");
  }

  private static Map<String, Object> last(WorkRegister register, String by, String day) {
    List<Map<String, Object>> rows = register.rows("centres", "outcomes", "--by", by, "--on", day);
    return rows.get(rows.size() - 1);
  }

  private static double sum(List<Map<String, Object>> rows, String field) {
    return rows.stream().mapToDouble(row -> (Double) row.get(field)).sum();
  }

  /** Compares figures given as name, value, name, value. */
  static void assertFigures(Map<String, Object> row, Object... expected) {
    IntStream.iterate(0, i -> i < expected.length, i -> i + 2)
        .forEach(
            i -> {
              Double wanted = expected[i + 1] instanceof Number n ? (Double) n.doubleValue() : null;
              assertThat(row)
                  .as("%s of %s", expected[i], row)
                  .containsEntry((String) expected[i], wanted);
            });
  }
}
