package bg.karta.money;

import static bg.karta.money.MoneyRegister.assertFigures;
import static bg.karta.money.MoneyRegister.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bg.karta.coverage.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money planned and spent per place and per user, of a few services, computed by hand. */
final class CostsTest {
  private static final String DAY = "2024-12-31";

  @TempDir private Path dir;

  /**
   * 2024 has 366 days: what opened on 2 July or closed then was open for 183 of them, half the
   * year.
   */
  private MoneyRegister filled() {
    return new MoneyRegister(dir)
        .services(
            "A,ДСХ,GAB05,20,state,2010-01-01,",
            "B,ДСХ,GAB05,10,,2024-07-02,",
            "C,ДСХ,GAB05,30,private,2010-01-01,",
            "D,ДСХ,GAB12,40,state,2010-01-01,",
            "E,ЦОП,GAB12,15,state,2010-01-01,",
            "F,ДСХ,GAB29,12,state,2010-01-01,2024-07-02")
        .budget(
            "2023,GAB05,ДСХ,20,9000,180000,BGN",
            "2024,GAB05,ДСХ,25,12000,300000,BGN",
            "2024,GAB12,ДСХ,40,,500000,BGN")
        .spent("A,2024,190000.50,BGN", "B,2024,60000,BGN", "C,2024,999,BGN", "F,2024,33000,BGN")
        .reports(
            "A,2023-12,1,9",
            "A,2024-01,16,2",
            "A,2024-02,18,",
            "B,2024-08,8,",
            "B,2024-09,8,4",
            "C,2024-01,30,0")
        .filled();
  }

  @Test
  void costs_are_those_of_the_services_that_the_state_pays_for() {
    Map<String, Object> row = row(filled().rows("costs", "--on", DAY), "GAB05", "ДСХ");

    assertThat(row).containsEntry("year", 2024).containsEntry("currency", "BGN");
    assertFigures(row, "planned_places", 25, "standard", 12_000, "planned", 300_000);
    assertFigures(row, "spent", 250_000.50, "spent_other", 999, "execution", 0.833335);
    assertFigures(row, "services", 2, "spent_services", 2, "places", 20 + 5, "users", 17 + 4);
    assertFigures(row, "planned_per_place", 12_000, "planned_per_user", 14_285.71);
    assertFigures(row, "spent_per_place", 10_000.02, "spent_per_user", 11_904.79);
  }

  @Test
  void what_is_not_on_record_has_no_value_and_is_not_zero() {
    List<Map<String, Object>> rows = filled().rows("costs", "--on", DAY);

    Map<String, Object> unspent = row(rows, "GAB12", "ДСХ");
    assertFigures(unspent, "planned", 500_000, "standard", null, "planned_per_place", 12_500);
    assertFigures(unspent, "spent", null, "execution", null, "places", 40, "users", null);
    assertFigures(unspent, "planned_per_user", null, "spent_per_place", null, "spent_other", null);
    Map<String, Object> unplanned = row(rows, "GAB29", "ДСХ");
    assertFigures(unplanned, "planned_places", null, "planned", null, "execution", null);
    assertFigures(unplanned, "spent", 33_000, "places", 6, "spent_per_place", 5_500);
    assertThat(rows).extracting(row -> row.get("service")).doesNotContain("ЦОП");
  }

  @Test
  void a_ratio_of_sums_has_the_same_services_above_and_below() {
    Map<String, Object> oblast =
        row(filled().rows("costs", "--on", DAY, "--by", "oblast"), "GAB", "ДСХ");

    assertFigures(oblast, "planned_places", 65, "planned", 800_000, "spent", 283_000.50);
    assertFigures(oblast, "services", 4, "spent_services", 3, "places", 71, "users", 21);
    assertFigures(oblast, "standard", 12_000, "planned_per_place", 12_307.69);
    // Users are known of GAB05 alone; places with expenditure are its 25 and the 6 of GAB29.
    assertFigures(oblast, "planned_per_user", 14_285.71, "spent_per_user", 11_904.79);
    assertFigures(oblast, "spent_per_place", 9_129.05);
    assertThat(Register.number(oblast, "execution")).isCloseTo(0.353750625, within(1e-12));
  }

  @Test
  void the_year_is_the_last_up_to_the_day_or_the_one_asked_for() {
    MoneyRegister register = filled();

    assertThat(register.rows("costs", "--on", "2023-06-01"))
        .isEqualTo(register.rows("costs", "--on", DAY, "--year", "2023"))
        .extracting(row -> row.get("planned"))
        .containsExactly(180_000);
  }

  @Test
  void a_type_or_a_kind_can_be_asked_for() {
    MoneyRegister register = filled();

    assertThat(register.rows("costs", "--on", DAY, "-s", "ДСХ"))
        .isEqualTo(register.rows("costs", "--on", DAY, "-s", "RES"))
        .hasSize(3);
    assertThat(register.rows("costs", "--on", DAY, "-s", "ЦОП")).isEmpty();
  }

  @Test
  void amounts_are_converted_at_the_fixed_rate() {
    List<Map<String, Object>> rows = filled().rows("costs", "--on", DAY, "--currency", "евро");

    Map<String, Object> row = row(rows, "GAB05", "ДСХ");
    assertThat(row).containsEntry("currency", "EUR");
    // 190 000.50 and 60 000 leva are 97 145.71 and 30 677.51 euro.
    assertFigures(row, "planned", 153_387.56, "spent", 97_145.71 + 30_677.51);
    assertFigures(row, "execution", 127_823.22 / 153_387.56, "standard", 6_135.50);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 258000000, BGN, EUR, 131913305.35",
    "2026, 131913305.35, EUR, BGN, 258000000",
    "2025, 258000000, BGN, BGN, 258000000",
    "2026, 0.01, EUR, BGN, 0.02",
    "2025, 0.01, BGN, EUR, 0.01"
  })
  void the_published_sum_in_both_currencies(
      int year, String amount, String of, String in, double expected) {
    MoneyRegister register =
        new MoneyRegister(dir).budget(year + ",GAB05,ДСХ,10,," + amount + "," + of).filled();

    List<Map<String, Object>> rows =
        register.rows("costs", "--year", String.valueOf(year), "--currency", in);

    assertFigures(row(rows, "GAB05", "ДСХ"), "planned", expected);
  }

  /** The annex of the decree on the budget of 2007, ПМС 308/2007: "Сума за общината" 20 703. */
  @Test
  void the_amounts_of_an_annex_add_up_to_its_total() {
    MoneyRegister register =
        new MoneyRegister(dir)
            .budget(
                "2007,BLG01,ДДЛРГ,140,,13664,BGN",
                "2007,BLG01,ДЦДУ,35,,2296,BGN",
                "2007,BLG01,ЦСРИ,30,,1968,BGN",
                "2007,BLG01,ДЦСХ,20,,1312,BGN",
                "2007,BLG01,ЗЖ,7,,683,BGN",
                "2007,BLG01,ПЖ,8,,780,BGN")
            .filled();

    assertThat(planned(register.rows("costs"))).isEqualTo(20_703);
    // 6986.29 + 1173.93 + 1006.22 + 670.81 + 349.21 + 398.81: each rounded, then added.
    assertThat(planned(register.rows("costs", "--currency", "EUR")))
        .isCloseTo(10_585.27, within(1e-9));
  }

  private static double planned(List<Map<String, Object>> rows) {
    assertThat(rows).hasSize(6);
    return rows.stream().mapToDouble(row -> Register.number(row, "planned")).sum();
  }
}
