package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRefuses;
import static bg.karta.kind.Cells.assertRepairs;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and keys as offices, spreadsheets and programs of statistics spell them. */
final class SpellingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234.567 | 1234567",
        "1,234,567 | 1234567",
        "1.234,56 | 1234.56",
        "1,234.56 | 1234.56",
        "1.234.567,891 | 1234567.891",
        "12 345,678 | 12345.678",
        "1’250,50 | 1250.5",
        "1\u00A0250\u00A0000,5 | 1250000.5",
        "1234.567 | 1234.567",
        "1234,567 | 1234.567",
        "0.250 | 0.25",
        "0,250 | 0.25",
        "18.9000 | 18.9",
        "12,34567 | 12.34567",
        "0.30000000000000004 | 0.3",
        "0.3333333333333333 | 0.3333333333333333",
        "+5 | 5",
        "-0 | 0",
        "-0.00 | 0",
        "18900.0 | 18900",
        "18900 лв. | 18900",
        "18900 ЛЕВА | 18900",
        "€ 18900,5 | 18900.5",
        "18900 EUR | 18900",
        "лв. 1 250,00 | 1250",
        "１２,５ | 12.5",
        "١٢٣ | 123",
        "999999999999999 | 999999999999999"
      })
  void an_amount_is_what_anybody_reads_in_it(String cell, double value) {
    assertReads("budget", "amount", cell, value);
  }

  @Test
  void a_figure_may_be_below_zero() {
    for (String cell : new String[] {"-1 250,5", "−1250,5", "–1250.5", "- 1250,50", "‑1250,5"}) {
      assertReads("published-figure", "value", cell, -1250.5);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18.900 | 18900 | 18.9",
        "1,250 | 1250 | 1.25",
        "378.000 | 378000 | 378",
        "12.345 | 12345 | 12.3450",
        "999,999 | 999999 | 999.9990",
        "18.900 лв. | 18900 | 18.9",
        "€ 18.900 | 18900 | 18.9",
        "+18.900 | 18900 | 18.9",
        "１８.９００ | 18900 | 18.9"
      })
  void one_mark_before_three_digits_is_never_guessed(String cell, String one, String other) {
    assertRefuses("budget", "amount", cell, SpellingRule.NUMBER_AMBIGUOUS, one, other);
    assertRefuses("published-figure", "value", cell, SpellingRule.NUMBER_AMBIGUOUS, one, other);
    boolean money = cell.indexOf('л') > 0 || cell.indexOf('€') >= 0;
    assertRefuses(
        "service-report",
        "staff",
        cell,
        money ? CellRule.VALUE_NOT_A_NUMBER : SpellingRule.NUMBER_AMBIGUOUS,
        money ? cell : one);
  }

  @Test
  void below_zero_neither() {
    assertRefuses("published-figure", "value", "-18.900", SpellingRule.NUMBER_AMBIGUOUS, "-18900");
    assertRefuses("published-figure", "value", "−1,250", SpellingRule.NUMBER_AMBIGUOUS, "-1.25");
  }

  @Test
  void what_is_advised_instead_is_read_as_it_was_meant() {
    assertReads("budget", "amount", "12345", 12345.0);
    assertReads("budget", "amount", "12.3450", 12.345);
    assertReads("published-figure", "value", "-12.3450", -12.345);
  }

  @Test
  void where_thousands_cannot_be_meant_three_digits_are_decimals() {
    assertReads("assessment", "disability", "92.500", 92.5);
    assertReads("assessment", "disability", "92,500 %", 92.5);
    assertReads("inspection", "score", "12.345", 12.345);
    assertReads("assistance", "hours", "10,125", 10.125);
    assertReads("foster-family", "age_to", "5.000", 5L);
    assertRefuses("foster-family", "age_to", "5.250", CellRule.VALUE_NOT_A_COUNT, "5.250");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1 250,00)",
        "1250-",
        "1250,-",
        "1 250-00 лв.",
        "≈ 12",
        "~12",
        ">12",
        "12 бр.",
        "12 хил. лв.",
        "12²",
        "½",
        "лв. 12 лв.",
        "$ 12",
        "12 USD",
        "NaN",
        "inf",
        "-Infinity",
        "NA",
        "1e400",
        "1.2.3",
        "1.23,456.7",
        "1 234 56",
        "1.234 567",
        "01.234.567",
        "1'234 567",
        "12.",
        "12٫5"
      })
  void what_is_no_number_is_refused(String cell) {
    assertRefuses("budget", "amount", cell, CellRule.VALUE_NOT_A_NUMBER, cell);
  }

  @Test
  void a_number_that_would_be_rounded_is_refused() {
    for (String cell :
        new String[] {
          "1000000000000000", "12345678901234567890", "1 000 000 000 000 000", "1e99"
        }) {
      assertRefuses("budget", "amount", cell, SpellingRule.NUMBER_TOO_LONG, cell);
      assertRefuses("service", "capacity", cell, SpellingRule.NUMBER_TOO_LONG, cell);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.2e1 | 12", "1E+05 | 100000", "1e+05 | 100000", "1,5E+03 | 1500", "3e0 | 3"})
  void an_exponent_is_understood_and_said(String cell, long value) {
    assertRepairs(
        "service", "capacity", cell, value, SpellingRule.NUMBER_WITH_EXPONENT, cell + " " + value);
    assertRepairs(
        "budget", "amount", cell, (double) value, SpellingRule.NUMBER_WITH_EXPONENT, cell);
  }

  @Test
  void an_exponent_of_no_whole_number_is_no_count() {
    assertRefuses("service", "capacity", "1.25e1", CellRule.VALUE_NOT_A_COUNT, "1.25e1");
    assertRepairs("budget", "amount", "5E-1", 0.5, SpellingRule.NUMBER_WITH_EXPONENT, "5E-1 0.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "12.0", "12.00", "12,0", "12,000000", "+12", "１２"})
  void a_count_of_a_program_of_statistics(String cell) {
    Reading reading = Cells.read("service", "capacity", cell);
    assertThat(((Number) reading.value()).longValue()).isEqualTo(12);
    assertThat(reading.remark()).isNull();
  }

  @Test
  void years_months_and_answers_of_a_program_of_statistics() {
    for (String cell : new String[] {"2025", "2025.0", "2025.00", "2025,0", "2025.0 г."}) {
      assertReads("budget", "year", cell, 2025);
    }
    for (String cell : new String[] {"2.025", "2,025", "2025.5", "2024/2025", "25.0"}) {
      assertRefuses("budget", "year", cell, CellRule.VALUE_NOT_A_YEAR, cell);
    }
    assertReads("service-report", "month", "202401", "2024-01");
    assertReads("service-report", "month", "202401.0", "2024-01");
    assertReads("service-type", "residential", "1.0", 1);
    assertReads("service-type", "residential", "0.0", 0);
    assertRefuses("service-type", "residential", "2.0", CellRule.VALUE_NOT_YES_OR_NO, "2.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.0 | 12",
        "12.00 | 12",
        "12,0 | 12",
        "100.0 | 100",
        "0.0 | 0",
        "20240131.0 | 20240131",
        "1.2e1 | 12",
        "1.20e+01 | 12",
        "1E+05 | 100000",
        "1e+05 | 100000",
        "2.0240131E7 | 20240131"
      })
  void a_key_is_the_same_in_whatever_way_a_program_writes_it(String cell, String key) {
    for (String[] field :
        new String[][] {
          {"service", "id"},
          {"service-report", "service"},
          {"casework", "id"},
          {"centre-report", "centre"}
        }) {
      assertRepairs(
          field[0], field[1], cell, key, SpellingRule.IDENTIFIER_SPELLING, cell + " " + key);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12", "100", "1.10", "1.1", "2.05", "012.0", "12.", ".0", "1.0.0", "2E8", "1E5", "12a.0",
        "П-12.0", "12-0", "1.25e1", "1/0"
      })
  void a_key_that_is_no_decimal_number_stays_as_it_is(String cell) {
    assertReads("service", "id", cell, cell);
    assertReads("service-report", "service", cell, cell);
  }

  @Test
  void a_key_whose_digits_are_lost_is_refused() {
    for (String cell : new String[] {"1.2e+07", "1.23457E+11", "1,23E+05"}) {
      assertRefuses("service", "id", cell, SpellingRule.IDENTIFIER_ROUNDED, cell);
      assertRefuses("service-report", "service", cell, SpellingRule.IDENTIFIER_ROUNDED, cell);
    }
  }

  @Test
  void a_text_that_is_no_key_is_left_alone() {
    assertReads("service", "name", "12.0", "12.0");
    assertReads("provider", "address", "1E+05", "1E+05");
  }

  @Test
  void a_settlement_of_a_program_of_statistics() {
    assertRepairs(
        "settlement", "code", "151.0", "00151", CellRule.EKATTE_ZEROS_RESTORED, "151.0 00151");
    assertRepairs(
        "settlement", "code", "68134.0", "68134", SpellingRule.IDENTIFIER_SPELLING, "68134.0");
    assertRepairs(
        "settlement", "code", "6.8134e4", "68134", SpellingRule.IDENTIFIER_SPELLING, "68134");
    assertRefuses("settlement", "code", "681345.0", CellRule.EKATTE_FORM, "681345.0");
    assertRefuses("settlement", "code", "151.5", CellRule.EKATTE_FORM, "151.5");
  }

  @Test
  void a_licence_of_a_program_of_statistics() {
    assertRepairs(
        "licence", "number", "Л-3129-19.0", "Л-3129-19", CellRule.LICENCE_NUMBER_SPELLING, "19.0");
  }

  @Test
  void a_guess_would_be_an_error() {
    assertThat(SpellingRule.NUMBER_AMBIGUOUS.severity()).isEqualTo(Severity.ERROR);
    assertThat(SpellingRule.DATE_AMBIGUOUS.severity()).isEqualTo(Severity.ERROR);
    assertThat(SpellingRule.IDENTIFIER_SPELLING.severity()).isEqualTo(Severity.WARNING);
  }
}
