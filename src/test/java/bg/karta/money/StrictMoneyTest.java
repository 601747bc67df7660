package bg.karta.money;

import static bg.karta.money.MoneyRegister.assertFigures;
import static bg.karta.money.MoneyRegister.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What doubt makes of a change of money and of its effect, computed by hand. */
final class StrictMoneyTest {
  private static final String DAY = "2024-12-31";

  @TempDir private Path dir;
  private MoneyRegister register;

  /** One line without doubt, one of a wrong sum, one of a report with too many users. */
  @BeforeEach
  void fill() {
    register =
        new MoneyRegister(dir)
            .services(
                "A,ДСХ,GAB05,20,state,2010-01-01,",
                "C,ДСХ,GAB12,10,state,2010-01-01,",
                "E,ДСХ,GAB29,8,state,2010-01-01,")
            .budget(
                "2023,GAB05,ДСХ,20,10000,200000,BGN",
                "2024,GAB05,ДСХ,20,11000,220000,BGN",
                "2023,GAB12,ДСХ,10,10000,100000,BGN",
                // 10 x 11 000 is 110 000: a warning.
                "2024,GAB12,ДСХ,10,11000,121000,BGN",
                "2023,GAB29,ДСХ,8,10000,80000,BGN",
                "2024,GAB29,ДСХ,8,10000,80000,BGN")
            .reports(
                "A,2023-01,18,6",
                "A,2024-01,19,4",
                "C,2023-01,9,1",
                "C,2024-01,10,2",
                "E,2023-01,7,0",
                // Nine of eight places: a warning.
                "E,2024-01,9,1")
            .filled();
  }

  private List<Map<String, Object>> effect(boolean strict, String... more) {
    return rows("effect", strict, more);
  }

  private List<Map<String, Object>> rows(String command, boolean strict, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--on", DAY));
    args.addAll(List.of(more));
    if (strict) {
      args.add("--strict");
    }
    return register.rows(args.toArray(String[]::new));
  }

  @Test
  void a_line_of_which_a_plan_is_in_doubt_is_not_compared() {
    Map<String, Object> loose = row(effect(false), "GAB12", "ДСХ");
    assertFigures(loose, "added", 21_000, "price_effect", 21_000, "amount_after", 121_000);
    assertFigures(loose, "added_in_doubt", 21_000, "places_in_doubt_before", 10);
    assertFigures(loose, "users_in_doubt_before", 9, "users_in_doubt_after", 10);
    assertFigures(loose, "waiting_in_doubt_before", 1, "waiting_in_doubt_after", 2);

    Map<String, Object> strict = row(effect(true), "GAB12", "ДСХ");
    assertFigures(strict, "added", null, "amount_before", null, "amount_after", null);
    assertFigures(strict, "places_before", null, "users_after", null);
    assertFigures(strict, "added_in_doubt", 21_000, "places_in_doubt_after", 10);
    assertThat(strict).containsEntry("marks", "finding");
  }

  @Test
  void users_of_a_doubtful_report_are_known_of_one_year_only_and_so_of_none() {
    Map<String, Object> loose = row(effect(false), "GAB29", "ДСХ");
    assertFigures(loose, "users_before", 7, "users_after", 9, "waiting_after", 1, "added", 0);
    Map<String, Object> strict = row(effect(true), "GAB29", "ДСХ");
    assertFigures(strict, "users_before", null, "users_after", null, "added", 0);
    assertFigures(strict, "places_before", 8, "places_after", 8, "waiting_after", null);
    for (Map<String, Object> both : List.of(loose, strict)) {
      assertFigures(both, "added_in_doubt", 0, "places_in_doubt_after", 0);
      assertFigures(both, "users_in_doubt_before", 7, "users_in_doubt_after", 9);
      assertFigures(both, "waiting_in_doubt_before", 0, "waiting_in_doubt_after", 1);
    }
  }

  @Test
  void where_nothing_is_in_doubt_nothing_differs() {
    Map<String, Object> loose = row(effect(false), "GAB05", "ДСХ");
    assertThat(row(effect(true), "GAB05", "ДСХ")).isEqualTo(loose);
    assertFigures(loose, "added", 20_000, "added_in_doubt", 0, "users_in_doubt_after", 0);
    assertThat(loose).containsEntry("marks", null);
  }

  @ParameterizedTest
  @CsvSource({
    "municipality,false,41000",
    "municipality,true,20000",
    "oblast,false,41000",
    "oblast,true,20000",
    "country,false,41000",
    "country,true,20000"
  })
  void the_total_says_what_the_doubt_makes(String by, boolean strict, int added) {
    List<Map<String, Object>> rows = effect(strict, "--by", by, "--sum", "100000");
    Map<String, Object> total = rows.get(rows.size() - 3);
    assertThat(total).containsEntry("part", "total");
    assertFigures(total, "added", added, "added_in_doubt", 21_000, "share_of_sum", added / 1e5);
    // 18 + 9 + 7 and 19 + 10 + 9, of which the first line alone is sure.
    assertFigures(total, "users_before", strict ? 18 : 34, "users_after", strict ? 19 : 38);
    assertFigures(total, "users_in_doubt_before", 16, "users_in_doubt_after", 19);
    assertFigures(total, "places_before", strict ? 28 : 38, "places_in_doubt_before", 10);
    Map<String, Object> rest = rows.get(rows.size() - 1);
    assertFigures(rest, "added", 100_000 - added, "added_in_doubt", -21_000);
    assertThat(rest).containsEntry("marks", "finding");
  }

  @Test
  void a_change_shows_what_was_left_out_of_it() {
    Map<String, Object> loose = row(rows("change", false), "GAB12", "ДСХ", "measure", "planned");
    assertFigures(loose, "before", 100_000, "after", 121_000, "difference", 21_000);
    assertFigures(loose, "in_doubt_before", 0, "in_doubt_after", 121_000);
    List<Map<String, Object>> strict = rows("change", true);
    Map<String, Object> planned = row(strict, "GAB12", "ДСХ", "measure", "planned");
    assertFigures(planned, "before", 100_000, "after", null, "difference", null);
    assertFigures(planned, "in_doubt_before", 0, "in_doubt_after", 121_000);
    assertThat(planned).containsEntry("note", "only-before").containsEntry("marks", "finding");
    Map<String, Object> places = row(strict, "GAB12", "ДСХ", "measure", "planned-places");
    assertFigures(places, "before", 10, "after", null, "in_doubt_after", 10);
    Map<String, Object> users = row(strict, "GAB29", "ДСХ", "measure", "users");
    assertFigures(users, "before", 7, "after", null, "in_doubt_after", 9);
    assertFigures(
        row(strict, "GAB05", "ДСХ", "measure", "planned"), "before", 200_000, "after", 220_000);
  }

  @Test
  void sums_of_which_a_part_is_left_out_are_not_of_the_same() {
    List<Map<String, Object>> strict = rows("change", true, "--by", "oblast", "--service", "ДСХ");
    Map<String, Object> planned = row(strict, "GAB", "ДСХ", "measure", "planned");
    assertFigures(planned, "before", 380_000, "after", 300_000, "in_doubt_after", 121_000);
    assertFigures(planned, "difference", -80_000);
    assertThat(planned).containsEntry("note", "partly");
  }
}
