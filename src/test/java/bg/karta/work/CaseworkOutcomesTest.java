package bg.karta.work;

import static bg.karta.work.CentreOutcomesTest.assertFigures;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Outcomes and steps of a few caseworks, counted by hand. */
final class CaseworkOutcomesTest {
  private static final String DAY = "2022-01-01";
  private static final String FIRST = WorkRegister.egn(LocalDate.of(1990, 5, 5), 0);
  private static final String YOUNG = WorkRegister.egn(LocalDate.of(1998, 5, 5), 1);
  private static final String THIRD = WorkRegister.egn(LocalDate.of(1970, 5, 5), 2);
  private static final String FOURTH = WorkRegister.egn(LocalDate.of(1965, 5, 5), 3);

  private static final List<String> CASEWORKS =
      List.of(
          "А," + FIRST + ",Ц,2020-01-10,2021-01-20,2019-01-10,,транспорт; език",
          "Б," + YOUNG + ",Ц,2020-08-31,,2019-09-01,,",
          "В," + FIRST + ",Ц,2021-02-01,2021-06-01,,,",
          "Г," + THIRD + ",Ч,2021-08-01,2021-09-01,,,",
          "Д," + FOURTH + ",Ч,2020-03-01,2020-05-01,,no,език",
          "Е," + THIRD + ",Ч,2022-02-01,,,,");

  private static final List<String> STEPS =
      List.of(
          "А,2020-02-01,training",
          "А,2020-07-10,placement-primary",
          "А,2021-01-09,exit",
          "Б,2021-03-01,placement-subsidised",
          "Г,2021-08-11,placement-primary",
          "Д,2020-03-31,placement-primary");

  @TempDir private Path dir;

  private WorkRegister register() {
    return new WorkRegister(dir)
        .centres(List.of("Ц,GAB05,2015-01-05,", "Ч,BLG03,2015-01-05,"))
        .caseworks(CASEWORKS)
        .steps(STEPS)
        .filled("2022-02-15");
  }

  @Test
  void outcomes_are_those_counted_by_hand() {
    Map<String, Object> row = register().rows("casework", "outcomes", "--on", DAY).get(0);

    assertFigures(row, "caseworks", 5, "persons", 4, "closed", 4, "placed", 4);
    assertFigures(row, "placed_primary", 3, "placed_subsidised", 1);
    // 10, 30, 182 and 182 days; the fifth was followed for 120 without a placement.
    assertFigures(row, "median_days", 106, "km_median_days", 182);
    assertFigures(row, "young", 1, "long_term", 1, "repeated", 1, "reopened", 1);
  }

  @Test
  void shares_are_of_those_of_whom_it_can_be_said() {
    Map<String, Object> row = register().rows("casework", "outcomes", "--on", DAY).get(0);

    // А on the last day of its six months; Б, opened on 31 August, a day after 28 February.
    assertFigures(row, "followed_6m", 4, "placed_6m", 2, "share_6m", 0.5);
    assertFigures(row, "followed_12m", 3, "placed_12m", 3, "share_12m", 1);
    // А left a day before its six months; Б works; Г is too new; Д was closed before six months.
    assertFigures(row, "work_known", 2, "at_work_6m", 1, "at_work_share", 0.5);
    assertFigures(row, "at_work_unknown", 2);
  }

  @Test
  void what_came_later_was_not_known_on_an_earlier_day() {
    Map<String, Object> row = register().rows("casework", "outcomes", "--on", "2020-07-09").get(0);

    assertFigures(
        row, "caseworks", 2, "placed", 1, "closed", 1, "followed_6m", 0, "share_6m", null);
    assertFigures(row, "at_work_share", null, "at_work_unknown", 1);
  }

  @Test
  void a_casework_counts_under_each_of_its_barriers() {
    Map<Object, Object> caseworks = groups("barrier");

    assertThat(caseworks).isEqualTo(Map.of("език", 2.0, "транспорт", 1.0, "none", 3.0));
  }

  @ParameterizedTest
  @CsvSource({
    "year, '2020=3.0 2021=2.0'",
    "centre, 'Ц=3.0 Ч=2.0'",
    "oblast, 'BLG=2.0 GAB=3.0'",
    "age, '15-24=1.0 30-49=2.0 50-64=2.0'",
    "young, 'no=4.0 yes=1.0'",
    "long-term, 'no=1.0 unknown=3.0 yes=1.0'",
    "all, 'all=5.0'"
  })
  void groups_are_told_apart(String by, String expected) {
    assertThat(
            groups(by).entrySet().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private Map<Object, Object> groups(String by) {
    return register().rows("casework", "outcomes", "--by", by, "--on", DAY).stream()
        .collect(Collectors.toMap(row -> row.get("part"), row -> row.get("caseworks")));
  }

  @Test
  void opened_again_is_within_so_many_months_of_the_closing() {
    WorkRegister register =
        new WorkRegister(dir)
            .centres(List.of("Ц,GAB05,2015-01-05,"))
            .caseworks(
                List.of(
                    "А," + FIRST + ",Ц,2020-01-10,2020-03-31,,,",
                    "Б," + FIRST + ",Ц,2020-06-30,2020-07-31,,,",
                    "В," + FIRST + ",Ц,2020-11-01,,,,"))
            .filled("2022-02-15");

    for (String[] asked :
        List.of(new String[] {"2", "0"}, new String[] {"3", "1"}, new String[] {"4", "2"})) {
      assertFigures(
          register.rows("casework", "outcomes", "--again-within", asked[0], "--on", DAY).get(0),
          "repeated",
          2,
          "reopened",
          Integer.parseInt(asked[1]));
    }
    assertThat(register.run("en", "casework", "outcomes", "--again-within", "0").ends(2).err())
        .contains("--again-within 0");
  }

  @Test
  void steps_are_shown_with_their_days_and_what_was_recorded_before() {
    WorkRegister register = register();
    register
        .caseworks(List.of(CASEWORKS.get(0).replace("2021-01-20", "2021-01-29")))
        .filled("2022-03-01");

    List<Map<String, Object>> rows = register.rows("casework", "show", "А", "--on", DAY);

    assertThat(rows)
        .extracting(row -> List.of(row.get("step"), row.get("days"), row.get("current")))
        .containsExactly(
            List.of("opened", 0.0, true),
            List.of("training", 22.0, true),
            List.of("placement-primary", 182.0, true),
            List.of("exit", 365.0, true),
            List.of("closed", 376.0, false),
            List.of("closed", 385.0, true));
    assertThat(rows.get(4)).containsEntry("known_from", "2022-02-15");
    String token = String.valueOf(rows.get(0).get("person"));
    assertThat(register.rows("casework", "show", token, "--on", DAY))
        .extracting(row -> row.get("casework"))
        .containsOnly("А", "В")
        .hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bg", "en"})
  void numbers_of_people_are_neither_taken_nor_shown(String lang) {
    WorkRegister register = register();
    KartaRun shown = register.run(lang, "casework", "show", "А", "--on", DAY).ends(0);
    KartaRun refused = register.run(lang, "casework", "show", FIRST, "--on", DAY).ends(2);

    assertThat(shown.out()).doesNotContain(FIRST);
    assertThat(refused.out() + refused.err()).doesNotContain(FIRST).contains("karta keys token");
    assertThat(register.run(lang, "casework", "show", "Я", "--on", DAY).ends(2).err())
        .contains(lang.equals("bg") ? "За „Я“ не се знае нищо" : "Nothing is known of \"Я\"");
  }

  @Test
  void a_foreigners_number_is_refused_too() {
    KartaRun refused = register().run("en", "casework", "show", "7111042925", "--on", DAY).ends(2);

    assertThat(refused.err()).doesNotContain("7111042925").contains("karta keys token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bg", "en"})
  void it_is_said_in_both_languages(String lang) {
    WorkRegister register = register();

    assertThat(register.run(lang, "casework", "outcomes", "--by", "barrier", "--on", DAY).out())
        .contains(lang.equals("bg") ? "няма записани пречки" : "no barrier on record")
        .contains(lang.equals("bg") ? "групите не се сумират" : "the groups have no sum");
    assertThat(register.run(lang, "casework", "survival", "--on", DAY).out())
        .contains(lang.equals("bg") ? "Каплан–Майер" : "Kaplan–Meier");
  }
}
