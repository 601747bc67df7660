package bg.karta.statistic;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.People;
import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queue of a few people, worked by hand, and what is refused. */
final class ReferralsTest {
  private static final String HEADINGS = "person,date,service,municipality,status,decided_on,risk";
  private static final String GROWN = People.egn(LocalDate.of(1970, 5, 1), 926 + 0);

  @TempDir private Path dir;

  private Register register(List<String> assessments, List<String> referrals) {
    return with(new TinyRegister(dir), assessments, referrals).filled();
  }

  private static TinyRegister with(
      TinyRegister tiny, List<String> assessments, List<String> referrals) {
    if (!assessments.isEmpty()) {
      tiny.file(
          "assessment",
          lines("person,date,municipality,disability,foreign_aid,valid_to,needs", assessments));
    }
    return tiny.file("referral", lines(HEADINGS, referrals));
  }

  private static String[] lines(String headings, List<String> lines) {
    return Stream.concat(Stream.of(headings), lines.stream()).toArray(String[]::new);
  }

  private static List<Map<String, Object>> asked(Register register, String day, String... more) {
    return register.rows(
        Stream.concat(Stream.of("referrals", "--on", day), Stream.of(more)).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"49.99, 2", "50, 5", "70.99, 5", "71, 10", "90, 10", "90.01, 15", "100, 15"})
  void a_degree_of_disability_falls_into_its_band(String degree, double points) {
    Register register =
        register(
            List.of(GROWN + ",2021-01-10,GAB05," + degree + ",no,,DAY"),
            List.of(GROWN + ",2021-06-01,ДЦПЛУ,GAB05,waiting,,"));

    Map<String, Object> row = asked(register, "2021-06-10").get(0);

    assertThat(Register.number(row, "disability")).isEqualTo(points);
    assertThat(Register.number(row, "score")).isEqualTo(points);
  }

  /** Only the year of birth is known: 2003 turned 18 in 2021, 2004 was under age throughout. */
  @ParameterizedTest
  @CsvSource({
    "2004, 2021-12-31, 10",
    "2003, 2021-01-05, 0",
    "2003, 2020-12-31, 10",
    "2004, 2022-01-01, 0",
  })
  void a_child_is_one_to_the_end_of_the_year_before_the_18th_birthday(
      int year, String day, double points) {
    String person = People.egn(LocalDate.of(year, 12, 30), 926 + 1);
    Register register =
        register(List.of(), List.of(person + ",2020-12-20,ЦОП,GAB05,waiting,2020-12-28,"));

    Map<String, Object> row = asked(register, day).get(0);

    assertThat(Register.number(row, "child")).isEqualTo(points);
    assertThat(row).containsEntry("assessment", "none");
  }

  /** 20 days from 1 June are 21 June; decided within, or on the day, nothing is overdue. */
  @ParameterizedTest
  @CsvSource({
    "'', 2021-06-21, false, ",
    "'', 2021-06-22, true, 1",
    "2021-06-21, 2021-07-30, false, ",
    "2021-06-25, 2021-06-24, true, 3",
    "2021-06-25, 2021-06-25, false, ",
  })
  void a_decision_is_due_in_20_days(String decided, String day, boolean overdue, Integer days) {
    Register register =
        register(List.of(), List.of(GROWN + ",2021-06-01,ДЦПЛУ,GAB05,waiting," + decided + ","));

    assertThat(asked(register, day).get(0))
        .containsEntry("due", "2021-06-21")
        .containsEntry("overdue", overdue)
        .containsEntry("overdue_days", days);
    assertThat(asked(register, day, "--overdue")).hasSize(overdue ? 1 : 0);
  }

  /** 22 August 2021 is a Sunday. */
  @Test
  void a_term_may_run_on_to_a_working_day_or_be_another() throws IOException {
    Register register = register(List.of(), List.of(GROWN + ",2021-08-02,ДЦПЛУ,GAB05,waiting,,"));
    Path config = Files.writeString(dir.resolve("karta.conf"), "referral-term.decision-days=30\n");

    assertThat(asked(register, "2021-09-30").get(0)).containsEntry("due", "2021-08-22");
    assertThat(asked(register, "2021-09-30", "--term", "rolling=yes").get(0))
        .containsEntry("due", "2021-08-23");
    assertThat(asked(register, "2021-09-30", "--config", config.toString()).get(0))
        .containsEntry("due", "2021-09-01");
  }

  @Test
  void an_assessment_counts_until_its_term_is_over() {
    String lifelong = People.egn(LocalDate.of(1960, 1, 1), 926 + 2);
    Register register =
        register(
            List.of(
                GROWN + ",2019-04-01,GAB05,95,yes,2021-06-09,DAY",
                lifelong + ",2016-06-10,GAB05,60,yes,,DAY"),
            List.of(
                GROWN + ",2021-06-01,ДЦПЛУ,GAB05,waiting,,",
                lifelong + ",2021-06-01,ДЦПЛУ,GAB05,waiting,,"));

    assertThat(scores(asked(register, "2021-06-09"))).containsExactly(25.0, 15.0);
    assertThat(scores(asked(register, "2021-06-10"))).containsExactly(15.0, 0.0);
    assertThat(asked(register, "2021-06-11"))
        .allSatisfy(row -> assertThat(row).containsEntry("assessment", "lapsed"));
  }

  private static List<Double> scores(List<Map<String, Object>> rows) {
    return rows.stream().map(row -> Register.number(row, "score")).toList();
  }

  @Test
  void waiting_counts_full_months_up_to_a_most_and_weights_may_be_others() throws IOException {
    Register register =
        register(List.of(), List.of(GROWN + ",2020-01-31,ДЦПЛУ,GAB05,waiting,2020-02-10,да"));
    Path config = Files.writeString(dir.resolve("karta.conf"), "referral.risk=7\n");

    assertThat(scores(asked(register, "2020-02-29"))).containsExactly(20.0);
    assertThat(scores(asked(register, "2020-03-31"))).containsExactly(22.0);
    assertThat(scores(asked(register, "2021-12-31"))).containsExactly(32.0);
    assertThat(scores(asked(register, "2020-03-31", "--weight", "waiting-month=2.5")))
        .containsExactly(25.0);
    assertThat(scores(asked(register, "2020-03-31", "--config", config.toString())))
        .containsExactly(9.0);
  }

  /** One place is free at home, in the service of the one provider that may give it. */
  @Test
  void the_second_in_the_queue_is_sent_further_when_places_are_given_out() {
    List<String> people = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      people.add(
          People.egn(LocalDate.of(1950, 1, 1), 926 + i)
              + ",2021-05-0"
              + (3 - i)
              + ",ДСХ,GAB05,waiting,,");
    }
    Register register =
        with(new TinyRegister(dir), List.of(), people)
            .services(
                "A,ДСХ," + PRIVATE + ",GAB05,30,,2010-01-01,",
                "B,ДСХ," + MUNICIPAL + ",GAB05,30,,2010-01-01,",
                "C,ДСХ," + MUNICIPAL + ",GAB29,31,,2010-01-01,",
                "D,ДЦСХ," + MUNICIPAL + ",GAB05,30,,2010-01-01,")
            .reports("B,2021-05,29,", "C,2021-05,30,", "A,2021-05,1,", "D,2021-05,1,")
            .filled();

    assertThat(places(asked(register, "2021-06-15"))).containsExactly("B", "B", "B");
    assertThat(places(asked(register, "2021-06-15", "--allot"))).containsExactly("B", "C", "-");
    assertThat(asked(register, "2021-06-15", "--allot").stream().map(row -> row.get("requested")))
        .containsExactly("2021-05-01", "2021-05-02", "2021-05-03");
  }

  private static List<String> places(List<Map<String, Object>> rows) {
    return rows.stream()
        .map(row -> row.get("nearest") == null ? "-" : row.get("nearest").toString())
        .toList();
  }

  @Test
  void where_nobody_was_assessed_nothing_is_said_of_the_need() {
    Register register = register(List.of(), List.of(GROWN + ",2021-06-01,DAY,GAB05,waiting,,"));

    List<Map<String, Object>> rows =
        register.rows("coverage", "need", "--on", "2021-06-10", "--by", "municipality");

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0))
        .containsEntry("territory", "GAB05")
        .containsEntry("kind", "DAY")
        .containsEntry("waiting", 1)
        .containsEntry("assessed", null)
        .containsEntry("need", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -m Хуху | "Хуху" is not a known municipality
          --oblast Хуху | "Хуху" is not a known oblast
          -s ХХ | "ХХ" is not a known type or kind of service
          --weight luck=1 | "luck" is not a factor; known are: disability-under-fifty
          --weight risk=-1 | The weight of risk is -1.0
          --term days=1 | "days" is no term; expected one of decision-days, rolling
          --on 31.02.2021 | "31.02.2021" is not a day
          --top 0 | --top 0: expected
          """)
  void wrong_input_is_named(String arguments, String said) {
    register(List.of(), List.of(GROWN + ",2021-06-01,DAY,GAB05,waiting,,"));

    KartaRun run = KartaRun.in(dir, ("referrals " + arguments).split(" ")).ends(2);

    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
  }
}
