package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRefuses;
import static bg.karta.kind.Cells.assertRepairs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last cell that is read and the first that is not, on each side. */
final class EdgesTest {
  @ParameterizedTest
  @CsvSource({
    "1900-01-01, 1900-01-01",
    "01.01.1900, 1900-01-01",
    "2200-12-31, 2200-12-31",
    "31.12.2200, 2200-12-31",
    "2024-02-29, 2024-02-29",
    "2024-12-28, 2024-12-28"
  })
  void a_day_is_of_1900_to_2200(String cell, String day) {
    assertReads("licence", "issued", cell, day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1899-11-28",
        "28.11.1899",
        "2201-01-01",
        "01.01.2201",
        "2100-02-29",
        "2024-01-00"
      })
  void no_day_is_outside_them_or_of_no_calendar(String cell) {
    assertRefuses("licence", "issued", cell, CellRule.VALUE_NOT_A_DATE, cell);
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01, 1900-01",
    "1.1900, 1900-01",
    "2200-12, 2200-12",
    "12.2200, 2200-12",
    "2024-2, 2024-02",
    "9.2024, 2024-09",
    "10.2024, 2024-10"
  })
  void a_month_is_of_1900_to_2200(String cell, String month) {
    assertReads("service-report", "month", cell, month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12", "12.1899", "2201-01", "1.2201", "2024-0A", "2024+01"})
  void no_month_is_outside_them_or_of_another_form(String cell) {
    assertRefuses("service-report", "month", cell, CellRule.VALUE_NOT_A_MONTH, cell);
  }

  @Test
  void a_year_goes_to_2200() {
    assertReads("population", "year", "2200", 2200);
    assertRefuses("population", "year", "2201", CellRule.VALUE_NOT_A_YEAR, "2201");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "100, 100", "92%, 92", "92 %, 92", "0.5%, 0.5", "'92,5', 92.5"})
  void a_percentage_from_one_on_or_with_its_sign_is_one(String cell, double value) {
    assertReads("assessment", "disability", cell, value);
  }

  @ParameterizedTest
  @CsvSource({"0.92, 0.92, 92", "'0,92', 0.92, 92", "0.999, 0.999, '99,9'"})
  void what_lies_between_nought_and_one_is_said_to_be_a_share(
      String cell, double value, String percent) {
    Reading reading = Cells.read("assessment", "disability", cell);

    assertThat(reading.value()).isEqualTo(value);
    assertThat(reading.remark().rule()).isEqualTo(SpellingRule.PERCENT_AS_SHARE);
    assertThat(String.join(" ", reading.remark().arguments()).replace('.', ',')).contains(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "12 лв., BGN",
    "ЛВ 12, BGN",
    "12 BGN, BGN",
    "bgn 12, BGN",
    "12 €, EUR",
    "€12, EUR",
    "12 EUR, EUR",
    "12 евро, EUR",
    "12, ",
    "няма, "
  })
  void an_amount_names_its_currency_before_or_behind(String cell, String currency) {
    assertThat(Numbers.currency(cell)).isEqualTo(currency);
  }

  @Test
  void a_count_of_nine_digits_and_of_ten_are_the_same_number() {
    assertReads("service", "capacity", "999999999", 999_999_999);
    assertReads("service", "capacity", "1000000000", 1_000_000_000L);
  }

  @Test
  void a_personal_number_in_a_text_is_masked_and_in_a_key_refused() {
    assertRepairs(
        "provider",
        "address",
        "при 6101057509, Варна",
        "при 61******09, Варна",
        CellRule.PERSONAL_NUMBER_IN_TEXT,
        "61******09");
    assertRepairs(
        "casework",
        "barriers",
        "транспорт; 6101057509",
        "[\"61******09\",\"транспорт\"]",
        CellRule.PERSONAL_NUMBER_IN_TEXT,
        "61******09");
    assertRefuses("service", "id", "6101057509", CellRule.PERSONAL_NUMBER_AS_VALUE, "61******09");
  }
}
