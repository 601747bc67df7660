package bg.karta.money;

import static bg.karta.money.MoneyRegister.assertFigures;
import static bg.karta.money.MoneyRegister.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What added money went into, and what came of it, computed by hand. */
final class EffectTest {
  private static final String DAY = "2024-12-31";

  @TempDir private Path dir;
  private MoneyRegister register;

  @BeforeEach
  void fill() {
    register =
        new MoneyRegister(dir)
            .services(
                "A,ДСХ,GAB05,20,state,2010-01-01,",
                "B,ДСХ,GAB05,5,state,2024-01-01,",
                "C,ДСХ,GAB12,10,state,2024-01-01,",
                "D,ДСХ,GAB29,30,state,2010-01-01,")
            .budget(
                "2023,GAB05,ДСХ,20,,200000,BGN",
                "2024,GAB05,ДСХ,25,,275000,BGN",
                "2024,GAB12,ДСХ,10,,110000,BGN",
                "2023,GAB29,ДСХ,3,,100,BGN",
                "2024,GAB29,ДСХ,4,,133.34,BGN",
                "2023,GAB29,ЦОП,8,,8000,BGN",
                "2024,GAB29,ЦОП,6,,9000,BGN",
                "2023,GAB35,ЦОП,5,,5000,BGN")
            .reports(
                "A,2023-01,18,6",
                "A,2024-01,19,4",
                "B,2024-01,5,0",
                "C,2024-01,9,1",
                "D,2024-01,28,3")
            .filled();
  }

  @Test
  void the_added_money_is_taken_apart_by_price_and_places() {
    List<Map<String, Object>> rows = register.rows("effect", "--on", DAY);

    // 20 places dearer by 1000, 5 places more at 10 000, and 5 more by 1000 dearer.
    Map<String, Object> grown = row(rows, "GAB05", "ДСХ");
    assertFigures(grown, "amount_before", 200_000, "amount_after", 275_000, "added", 75_000);
    assertFigures(grown, "price_effect", 20_000, "volume_effect", 50_000, "interaction", 5_000);
    assertFigures(grown, "line_effect", null);
    // 8 places dearer by 500, 2 fewer at 1000, and the 2 fewer by 500.
    Map<String, Object> shrunk = row(rows, "GAB29", "ЦОП");
    assertFigures(shrunk, "added", 1_000, "price_effect", 4_000);
    assertFigures(shrunk, "volume_effect", -2_000, "interaction", -1_000);
    assertFigures(shrunk, "added_per_planned_place", null);
    // 3 x 33.335 - 100 is 0.005, 4 x 33.33... - 100 is 33.333...; both to the cent.
    Map<String, Object> cents = row(rows, "GAB29", "ДСХ");
    assertFigures(cents, "added", 33.34, "price_effect", 0.01, "volume_effect", 33.33);
    assertFigures(cents, "interaction", 0);
  }

  @Test
  void a_line_of_one_year_only_has_no_price() {
    List<Map<String, Object>> rows = register.rows("effect", "--on", DAY);

    Map<String, Object> added = row(rows, "GAB12", "ДСХ");
    assertFigures(added, "added", 110_000, "line_effect", 110_000, "price_effect", null);
    assertFigures(added, "volume_effect", null, "interaction", null);
    assertFigures(row(rows, "GAB35", "ЦОП"), "added", -5_000, "line_effect", -5_000);
  }

  @Test
  void places_users_and_waiting_stand_before_and_after() {
    List<Map<String, Object>> rows = register.rows("effect", "--on", DAY);

    Map<String, Object> grown = row(rows, "GAB05", "ДСХ");
    assertFigures(grown, "places_before", 20, "places_after", 25);
    assertFigures(grown, "users_before", 18, "users_after", 24);
    assertFigures(grown, "waiting_before", 6, "waiting_after", 4);
    assertFigures(grown, "added_per_planned_place", 15_000, "added_per_place", 15_000);
    assertFigures(grown, "added_per_user", 12_500);
    // Nobody used a service that was not there; of one that was and did not report nothing is said.
    assertFigures(row(rows, "GAB12", "ДСХ"), "users_before", 0, "users_after", 9);
    Map<String, Object> silent = row(rows, "GAB29", "ДСХ");
    assertFigures(silent, "users_before", null, "users_after", null, "waiting_after", null);
    assertFigures(silent, "added_per_place", null, "added_per_user", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"municipality", "oblast", "country"})
  void the_total_is_the_same_however_it_is_summed(String by) {
    List<Map<String, Object>> rows = register.rows("effect", "--on", DAY, "--by", by);

    Map<String, Object> total = rows.get(rows.size() - 1);
    assertThat(total).containsEntry("part", "total").containsEntry("service", null);
    assertFigures(total, "amount_before", 213_100, "amount_after", 394_133.34);
    assertFigures(total, "added", 181_033.34, "price_effect", 24_000.01);
    assertFigures(total, "volume_effect", 48_033.33, "interaction", 4_000);
    assertFigures(total, "line_effect", 105_000, "share_of_sum", null);
    // GAB29 reported in one year only, so its users and money are out of the cost per user: the
    // types without services have no users in either.
    assertFigures(total, "users_before", 18, "users_after", 33, "added_per_user", 12_066.67);
  }

  @Test
  void the_announced_sum_is_set_beside_what_the_records_show() {
    List<Map<String, Object>> rows =
        register.rows("effect", "--on", DAY, "--sum", "258 000 000", "--by", "country");

    Map<String, Object> announced = rows.get(rows.size() - 2);
    Map<String, Object> rest = rows.get(rows.size() - 1);
    assertThat(announced).containsEntry("part", "announced");
    assertFigures(announced, "added", 258_000_000, "share_of_sum", 1);
    assertThat(rest).containsEntry("part", "not-in-records");
    assertFigures(rest, "added", 257_818_966.66, "price_effect", null);
    assertFigures(rest, "share_of_sum", 257_818_966.66 / 258_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"258000000 BGN", "258 000 000,00 лв.", "258000000лв"})
  void the_announced_sum_may_be_in_the_other_currency(String sum) {
    List<Map<String, Object>> rows =
        register.rows("effect", "--on", DAY, "--sum", sum, "--currency", "EUR");

    assertFigures(rows.get(rows.size() - 2), "added", 131_913_305.35);
  }

  @Test
  void where_the_records_show_more_than_was_announced_the_rest_is_negative() {
    List<Map<String, Object>> rows = register.rows("effect", "--on", DAY, "--sum", "100000");

    assertFigures(rows.get(rows.size() - 1), "added", -81_033.34);
  }
}
