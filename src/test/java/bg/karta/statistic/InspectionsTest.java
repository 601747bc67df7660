package bg.karta.statistic;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.OTHER;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores, trends, orders and repeated breaches of a few inspections, computed by hand. */
final class InspectionsTest {
  @TempDir private Path dir;
  private Register register;

  @BeforeEach
  void fill() {
    register =
        new TinyRegister(dir)
            .services(
                "A,ДСХ," + PRIVATE + ",GAB05,30,,2010-01-01,",
                "B,ДСХ," + PRIVATE + ",GAB12,20,,2010-01-01,",
                "C,ДСХ," + MUNICIPAL + ",GAB29,20,,2010-01-01,")
            .inspections(
                record("1", PRIVATE, "A", "2020-03-02", "organisation,80,compliant,,,"),
                record("2", PRIVATE, "A", "2020-03-02", "staff,60,partly,X,2020-04-01,2020-03-20"),
                record("3", PRIVATE, "A", "2020-03-02", "effectiveness,90,compliant,,,"),
                record("4", PRIVATE, "A", "2021-05-10", "organisation,70,partly,Y,,"),
                record(
                    "5",
                    PRIVATE,
                    "A",
                    "2021-05-10",
                    "staff,40,not-compliant,X,2021-06-10,2021-07-01"),
                record("6", PRIVATE, "A", "2021-05-10", "effectiveness,96,compliant,,,"),
                record("7", PRIVATE, "A", "2021-09-01", "staff,75,compliant,,,"),
                record("8", PRIVATE, "B", "2021-05-11", "staff,,not-compliant,Y,,"),
                record("9", PRIVATE, "B", "2021-05-11", "effectiveness,50,partly,X,,"),
                record("10", OTHER, "", "2021-05-12", ",,not-compliant,Z,,"))
            .filled();
  }

  private static String record(
      String number, String provider, String service, String date, String rest) {
    return String.join(",", number, provider, service, date, rest);
  }

  private Map<String, Object> row(String day, String per, String whom) {
    return rows(day, per).stream()
        .filter(row -> row.get(per).equals(whom))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, Object>> rows(String day, String per) {
    return register.rows("inspections", "list", "--per", per, "--on", day);
  }

  @Test
  void the_last_score_of_each_standard_is_shown_and_their_mean() {
    Map<String, Object> first = row("2020-12-31", "service", "A");
    assertFigures(first, "organisation", 80.0, "staff", 60.0, "effectiveness", 90.0);
    assertFigures(first, "mean", 230 / 3.0, "trend", null, "visits", 1.0);

    // The third visit scored the staff alone: of the others the second visit's score is the last.
    Map<String, Object> third = row("2021-12-31", "service", "A");
    assertFigures(third, "organisation", 70.0, "staff", 75.0, "effectiveness", 96.0);
    assertFigures(third, "mean", 241 / 3.0, "visits", 3.0);
    assertThat(third).containsEntry("last_inspection", "2021-09-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-09, ",
    // −10, −20 and +6
    "2021-05-10, -8",
    // −10, from 40 to 75 and +6
    "2021-09-01, 10.333333333333334"
  })
  void the_trend_compares_each_standard_with_its_score_before(String day, Double trend) {
    assertFigures(row(day, "service", "A"), "trend", trend);
  }

  @Test
  void what_was_not_scored_has_no_score() {
    assertFigures(
        row("2021-12-31", "service", "B"),
        "organisation",
        null,
        "staff",
        null,
        "effectiveness",
        50.0,
        "mean",
        50.0,
        "trend",
        null);
    assertFigures(
        row("2021-12-31", "provider", OTHER),
        "effectiveness",
        null,
        "mean",
        null,
        "services",
        0.0,
        "visits",
        1.0,
        "open_orders",
        0.0);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-19, 1, 0",
    "2020-03-20, 0, 0",
    "2021-06-10, 1, 0",
    "2021-06-11, 1, 1",
    "2021-06-30, 1, 1",
    "2021-07-01, 0, 0"
  })
  void an_order_is_open_until_remedied_and_overdue_after_its_term(
      String day, double open, double overdue) {
    assertFigures(row(day, "service", "A"), "open_orders", open, "overdue_orders", overdue);
    assertFigures(row(day, "provider", PRIVATE), "open_orders", open, "overdue_orders", overdue);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-31, service, A, 0, 0",
    // X at both visits; the staff was not compliant at one only.
    "2021-05-10, service, A, 1, 0",
    "2021-05-11, service, B, 0, 0",
    "2021-05-10, provider, 990001783, 1, 0",
    // With the visit of B: X and Y, and the staff at A and at B.
    "2021-05-11, provider, 990001783, 2, 1"
  })
  void a_breach_is_repeated_at_two_visits(
      String day, String per, String whom, double articles, double standards) {
    assertFigures(
        row(day, per, whom), "repeated_articles", articles, "repeated_standards", standards);
  }

  @Test
  void a_provider_is_scored_by_the_mean_of_its_services() {
    Map<String, Object> provider = row("2021-12-31", "provider", PRIVATE);

    assertFigures(provider, "organisation", 70.0, "staff", 75.0, "effectiveness", 73.0);
    assertFigures(provider, "mean", 218 / 3.0, "trend", 31 / 3.0, "services", 2.0, "visits", 4.0);
  }

  @Test
  void who_was_never_inspected_has_no_row() {
    assertThat(rows("2021-12-31", "service"))
        .extracting(r -> r.get("service"))
        .containsExactly("A", "B");
    assertThat(rows("2020-03-01", "service")).isEmpty();
    assertThat(rows("2021-05-11", "provider"))
        .extracting(r -> r.get("provider"))
        .containsExactly(PRIVATE);
  }

  @Test
  void the_statistic_is_what_the_command_gives() {
    for (String per : List.of("service", "provider")) {
      assertThat(register.rows("export", "inspections-by-" + per, "--on", "2021-12-31"))
          .isEqualTo(rows("2021-12-31", per))
          .isNotEmpty();
    }
  }

  private static void assertFigures(Map<String, Object> row, Object... namesAndFigures) {
    Stream.iterate(0, i -> i < namesAndFigures.length, i -> i + 2)
        .forEach(i -> assertFigure(row, (String) namesAndFigures[i], namesAndFigures[i + 1]));
  }

  private static void assertFigure(Map<String, Object> row, String name, Object expected) {
    Double actual = Register.number(row, name);
    if (expected == null || actual == null) {
      assertThat((Object) actual).as(name).isEqualTo(expected);
    } else {
      assertThat(actual).as(name).isCloseTo((Double) expected, within(1e-9));
    }
  }
}
