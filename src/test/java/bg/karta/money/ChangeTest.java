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

/** Two years side by side over the change from the lev to the euro, computed by hand. */
final class ChangeTest {
  private static final String DAY = "2026-12-31";

  @TempDir private Path dir;
  private MoneyRegister register;

  @BeforeEach
  void fill() {
    register =
        new MoneyRegister(dir)
            .services(
                "A,ДСХ,GAB05,20,state,2010-01-01,",
                "B,ДСХ,GAB12,10,state,2010-01-01,",
                "C,ЦОП,GAB12,30,state,2010-01-01,")
            .budget(
                "2024,GAB05,ДСХ,1,,7,BGN",
                "2025,GAB05,ДСХ,20,,195583,BGN",
                "2026,GAB05,ДСХ,22,,132000,EUR",
                "2025,GAB12,ДСХ,10,,195.58,BGN",
                "2026,GAB12,ЦОП,30,,1000,EUR")
            .spent("A,2025,97791.50,BGN", "A,2026,60000,EUR")
            .reports("A,2025-01,16,", "A,2026-01,20,")
            .filled();
  }

  private Map<String, Object> figure(
      List<Map<String, Object>> rows, String territory, String service, String measure) {
    return row(rows, territory, service, "measure", measure);
  }

  @Test
  void leva_and_euro_are_compared_in_the_currency_of_the_later_year() {
    List<Map<String, Object>> rows = register.rows("change", "--on", DAY);

    Map<String, Object> planned = figure(rows, "GAB05", "ДСХ", "planned");
    assertFigures(planned, "before", 100_000, "after", 132_000);
    assertFigures(planned, "difference", 32_000, "percent", 32);
    assertThat(planned)
        .containsEntry("currency", "EUR")
        .containsEntry("year_before", 2025)
        .containsEntry("year_after", 2026)
        .containsEntry("original_before", 195_583)
        .containsEntry("original_currency_before", "BGN")
        .containsEntry("original_after", 132_000)
        .containsEntry("original_currency_after", "EUR")
        .containsEntry("note", null);
    assertFigures(figure(rows, "GAB05", "ДСХ", "spent"), "before", 50_000, "percent", 20);
    assertFigures(figure(rows, "GAB05", "ДСХ", "planned-places"), "before", 20, "difference", 2);
    assertFigures(figure(rows, "GAB05", "ДСХ", "places"), "before", 20, "difference", 0);
    assertFigures(figure(rows, "GAB05", "ДСХ", "users"), "before", 16, "percent", 25);
    assertFigures(
        figure(rows, "GAB05", "ДСХ", "planned-per-place"), "before", 5_000, "difference", 1_000);
    assertFigures(
        figure(rows, "GAB05", "ДСХ", "spent-per-place"), "before", 2_500, "difference", 500);
    assertFigures(
        figure(rows, "GAB05", "ДСХ", "planned-per-user"), "before", 6_250, "difference", 350);
    assertFigures(
        figure(rows, "GAB05", "ДСХ", "spent-per-user"), "before", 3_125, "difference", -125);
    assertThat(figure(rows, "GAB05", "ДСХ", "users")).containsEntry("currency", null);
  }

  @Test
  void both_years_can_be_seen_in_leva() {
    List<Map<String, Object>> rows = register.rows("change", "--on", DAY, "--currency", "BGN");

    Map<String, Object> planned = figure(rows, "GAB05", "ДСХ", "planned");
    assertFigures(planned, "before", 195_583, "after", 258_169.56, "difference", 62_586.56);
    assertFigures(planned, "percent", 32);
  }

  @Test
  void a_line_of_one_year_only_is_a_break() {
    List<Map<String, Object>> rows = register.rows("change", "--on", DAY);

    Map<String, Object> ended = figure(rows, "GAB12", "ДСХ", "planned");
    assertThat(ended).containsEntry("note", "only-before");
    assertFigures(ended, "before", 100, "after", null, "difference", null, "percent", null);
    Map<String, Object> added = figure(rows, "GAB12", "ЦОП", "planned");
    assertThat(added).containsEntry("note", "only-after");
    assertFigures(added, "before", null, "after", 1_000, "difference", null, "percent", null);
  }

  @Test
  void a_sum_over_unlike_municipalities_says_so() {
    List<Map<String, Object>> rows = register.rows("change", "--on", DAY, "--by", "country");

    Map<String, Object> planned = figure(rows, "BG", "ДСХ", "planned");
    assertThat(planned).containsEntry("note", "partly");
    assertFigures(planned, "before", 100_100, "after", 132_000);
    assertThat(figure(rows, "BG", "ДСХ", "spent")).containsEntry("note", null);
    assertThat(figure(rows, "BG", "ДСХ", "places")).containsEntry("note", null);
  }

  @Test
  void years_further_apart_can_be_asked_for() {
    List<Map<String, Object>> rows =
        register.rows("change", "--on", DAY, "--from", "2024", "--to", "2025");

    Map<String, Object> planned = figure(rows, "GAB05", "ДСХ", "planned");
    assertThat(planned).containsEntry("currency", "BGN");
    assertFigures(planned, "before", 7, "after", 195_583);
    assertThat(register.rows("change", "--on", DAY, "--from", "2024"))
        .extracting(row -> row.get("year_after"))
        .containsOnly(2026);
    assertThat(register.rows("change", "--on", DAY, "--to", "2025")).isEqualTo(rows);
    assertThat(register.rows("change", "--on", "2025-01-01")).isEqualTo(rows);
  }
}
