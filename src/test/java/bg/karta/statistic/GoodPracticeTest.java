package bg.karta.statistic;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static bg.karta.coverage.TinyRegister.OTHER;
import static bg.karta.coverage.TinyRegister.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.coverage.Register;
import bg.karta.coverage.TinyRegister;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The best tenth on effectiveness of a few services, told apart by hand. */
final class GoodPracticeTest {
  @TempDir private Path dir;

  private final List<String> services = new ArrayList<>();
  private final List<String> reports = new ArrayList<>(List.of("service,month,users,staff"));
  private final List<String> inspections = new ArrayList<>();

  /** A home with places, users, staff, and the score of effectiveness that an inspection gave. */
  private void home(String id, String provider, int places, int users, int staff, int score) {
    services.add(id + ",ДСХ," + provider + ",GAB05," + places + ",,2010-01-01,");
    reports.add(id + ",2021-12," + users + "," + staff);
    scored(id, provider, "2021-03-01", score, "compliant,,,");
  }

  private void scored(String id, String provider, String date, int score, String rest) {
    inspections.add(
        String.join(
            ",",
            String.valueOf(inspections.size() + 1),
            provider,
            id,
            date,
            "effectiveness",
            String.valueOf(score),
            rest));
  }

  /** So many more homes of 20 places with 15 users and 10 staff, none scored above 70. */
  private void others(int count) {
    for (int i = 0; i < count; i++) {
      home("O" + i, MUNICIPAL, 20, 15, 10, 70 - i);
    }
  }

  private Register filled() {
    return new TinyRegister(dir)
        .services(services.toArray(String[]::new))
        .file("service-report", reports.toArray(String[]::new))
        .inspections(inspections.toArray(String[]::new))
        .licences("Л-3129-1," + PRIVATE + ",RES,2021-01-04,2021-01-04,2026-01-03,valid,")
        .filled();
  }

  private static List<Object> good(Register register, String day) {
    List<Object> good = new ArrayList<>();
    register.rows("inspections", "practice", "--on", day).forEach(r -> good.add(r.get("service")));
    return good;
  }

  @ParameterizedTest
  @CsvSource({
    // One in ten of 9 is no tenth; of 10 it is one place, of 11 to 20 two, of 21 three.
    "6, ''",
    "7, A",
    "8, 'A,B'",
    "17, 'A,B'",
    "18, 'A,B,C'"
  })
  void a_tenth_is_rounded_up(int others, String expected) {
    home("A", PRIVATE, 30, 30, 21, 95);
    home("B", PRIVATE, 30, 30, 21, 90);
    home("C", PRIVATE, 30, 30, 21, 85);
    others(others);

    assertThat(
            String.join(",", good(filled(), "2021-12-31").stream().map(String::valueOf).toList()))
        .isEqualTo(expected);
  }

  @Test
  void equal_scores_are_all_in() {
    home("A", PRIVATE, 30, 30, 21, 90);
    home("B", PRIVATE, 30, 30, 21, 90);
    home("C", PRIVATE, 30, 30, 21, 90);
    others(7);

    assertThat(good(filled(), "2021-12-31")).containsExactly("A", "B", "C");
  }

  @Test
  void who_has_an_open_finding_is_no_example() {
    home("A", PRIVATE, 30, 30, 21, 90);
    home("B", PRIVATE, 30, 30, 21, 90);
    home("C", PRIVATE, 30, 30, 21, 90);
    home("D", PRIVATE, 30, 30, 21, 90);
    // B's order was carried out on 1 June; C's finding came without one, and D's was not found
    // again on 1 October.
    inspections.add("b," + PRIVATE + ",B,2021-04-01,staff,60,partly,X,2021-07-01,2021-06-01");
    inspections.add("c," + PRIVATE + ",C,2021-04-01,staff,60,partly,X,,");
    inspections.add("d," + PRIVATE + ",D,2021-04-01,staff,60,partly,X,,");
    inspections.add("e," + PRIVATE + ",D,2021-10-01,staff,80,compliant,,,");
    others(7);
    Register register = filled();

    assertThat(good(register, "2021-03-31")).containsExactly("A", "B", "C", "D");
    assertThat(good(register, "2021-05-31")).containsExactly("A");
    assertThat(good(register, "2021-06-01")).containsExactly("A", "B");
    assertThat(good(register, "2021-10-01")).containsExactly("A", "B", "D");
  }

  @Test
  void who_has_no_licence_is_no_example() {
    home("A", OTHER, 30, 30, 21, 95);
    home("B", PRIVATE, 30, 30, 21, 90);
    home("C", MUNICIPAL, 30, 30, 21, 90);
    others(17);

    // Two of twenty are the best tenth, and C has the score of the second.
    assertThat(good(filled(), "2021-12-31")).containsExactly("B", "C");
  }

  @Test
  void the_last_score_counts() {
    home("A", PRIVATE, 30, 30, 21, 90);
    home("B", PRIVATE, 30, 30, 21, 80);
    scored("A", PRIVATE, "2021-09-01", 76, "compliant,,,");
    others(8);
    Register register = filled();

    assertThat(good(register, "2021-08-31")).containsExactly("A");
    assertThat(good(register, "2021-09-01")).containsExactly("B");
  }

  @Test
  void the_traits_of_the_good_stand_beside_those_of_the_others() {
    home("A", PRIVATE, 30, 24, 21, 90);
    home("B", MUNICIPAL, 10, 8, 9, 90);
    others(8);

    List<Map<String, Object>> rows =
        filled().rows("inspections", "practice", "--traits", "--on", "2021-12-31");

    assertThat(rows).hasSize(2);
    assertFigures(rows.get(0), "good", 2, 90, 20, 20, 0.75, 0.8, 0.5);
    // 70 down to 63; 10 staff and 15 users on 20 places each
    assertFigures(rows.get(1), "other", 8, 66.5, 20, 20, 0.5, 0.75, 0);
  }

  private static void assertFigures(
      Map<String, Object> row, String practice, int services, double... figures) {
    assertThat(row).containsEntry("practice", practice).containsEntry("services", services);
    List<String> names =
        List.of(
            "mean_effectiveness",
            "mean_capacity",
            "median_capacity",
            "staff_per_place",
            "utilisation",
            "private");
    for (int i = 0; i < figures.length; i++) {
      assertThat(Register.number(row, names.get(i)))
          .as(names.get(i))
          .isCloseTo(figures[i], within(1e-9));
    }
  }

  @Test
  void of_too_few_none_is_told_apart_and_that_is_said() {
    home("A", PRIVATE, 30, 24, 21, 90);
    others(4);
    Register register = filled();

    assertThat(good(register, "2021-12-31")).isEmpty();
    assertThat(register.rows("inspections", "practice", "--traits", "--on", "2021-12-31"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("practice", "too-few").containsEntry("services", 5);
              assertThat(row).containsEntry("median_capacity", 20);
            });
  }
}
