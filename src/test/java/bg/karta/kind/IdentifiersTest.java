package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRefuses;
import static bg.karta.kind.Cells.assertRepairs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ЕИК and ЕКАТТЕ, with numbers that public bodies and published check-digit tests use. */
final class IdentifiersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // companies and the institutions of the social system
        "175074752",
        "131071587",
        "131129282",
        "130007884",
        "130408101",
        "020469788",
        "204878243",
        "000695395",
        "121015056",
        "121604974",
        "831545394",
        "121350407",
        "177453060",
        "121082521",
        "000696327",
        // the second weights decide, and where they give 10 too the digit is 0
        "100000086",
        "100000139",
        "100000550",
        "100001360",
        // branches
        "1213961230342",
        "0009039460577",
        "0000568780291",
        "1212478980024",
        "1033040730010"
      })
  void numbers_in_use_are_right(String eik) {
    assertThat(Identifiers.isEik(eik)).isTrue();
    assertReads("provider", "eik", eik, eik);
    assertReads("licence", "provider", " " + eik + "\u00A0", eik);
    assertReads("provider", "eik", "BG" + eik, eik);
  }

  @ParameterizedTest
  @ValueSource(strings = {"175074751", "123456789", "1234567891234", "1213961230343"})
  void a_wrong_check_digit_is_an_error_that_keeps_the_number(String eik) {
    assertThat(Identifiers.isEik(eik)).isFalse();
    assertRepairs("provider", "eik", eik, eik, CellRule.EIK_CHECK_DIGIT, eik);
  }

  @ParameterizedTest
  @CsvSource({
    "695395, 000695395",
    "696327, 000696327",
    "20469788, 020469788",
    "9039460577, 0009039460577"
  })
  void zeros_that_a_spreadsheet_dropped_are_put_back(String cell, String eik) {
    assertRepairs("provider", "eik", cell, eik, CellRule.EIK_ZEROS_RESTORED, cell, eik);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"695396", "12", "17507475A", "175-074-752", "12345678901234", "175074752.5"})
  void what_cannot_be_a_number_is_refused(String cell) {
    assertRefuses("provider", "eik", cell, CellRule.EIK_FORM, cell);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "175074752.0 | 175074752",
        "175074752.00 | 175074752",
        "175074752,0 | 175074752",
        "'000695395 | 000695395",
        "1.75074752E8 | 175074752",
        "1,75074752E+08 | 175074752"
      })
  void a_number_that_a_spreadsheet_wrote_in_its_own_way(String cell, String eik) {
    assertRepairs("provider", "eik", cell, eik, CellRule.EIK_SPELLING, cell, eik);
  }

  @Test
  void a_number_written_with_decimals_may_have_lost_its_zeros_too() {
    assertRepairs(
        "provider", "eik", "695395.0", "000695395", CellRule.EIK_ZEROS_RESTORED, "000695395");
    assertRepairs(
        "provider", "eik", "175074751.0", "175074751", CellRule.EIK_CHECK_DIGIT, "175074751");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.75075E+08", "1,75E+08", "1.21396E+12", "2E8"})
  void digits_that_a_spreadsheet_rounded_away_are_lost(String cell) {
    assertRefuses("provider", "eik", cell, CellRule.EIK_ROUNDED, cell);
  }

  @Test
  void letters_typed_for_digits() {
    // In turn the Cyrillic О, the Latin one, and the Cyrillic one again.
    for (String cell : new String[] {"13О007884", "13O007884", "1300О7884"}) {
      assertRepairs("provider", "eik", cell, "130007884", CellRule.DIGITS_AS_LETTERS, cell);
    }
    assertRefuses("provider", "eik", "13О007885", CellRule.LETTERS_AMONG_DIGITS, "О (3)");
    assertRefuses("settlement", "code", "О271З", CellRule.LETTERS_AMONG_DIGITS, "О (1), З (5)");
  }

  @Test
  void a_prefix_for_vat_in_either_alphabet() {
    assertReads("provider", "eik", "bg 175074752", "175074752");
    assertReads("provider", "eik", "ВG175074752", "175074752");
  }

  @Test
  void a_persons_number_is_no_eik() {
    assertRefuses("provider", "eik", "7523169263", CellRule.PERSONAL_NUMBER_AS_VALUE, "75******63");
    assertRefuses("settlement", "code", "8019010008", CellRule.EKATTE_FORM, "8019010008");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345678", "1234567890", "12345678x", "１７５０７４７５２"})
  void only_nine_or_thirteen_digits_are_an_eik(String text) {
    assertThat(Identifiers.isEik(text)).isFalse();
  }

  @Test
  void a_settlement_has_five_digits() {
    assertReads("settlement", "code", "68134", "68134");
    assertReads("settlement", "code", "04279", "04279");
    assertRepairs("settlement", "code", "2717", "02717", CellRule.EKATTE_ZEROS_RESTORED, "02717");
    assertRefuses("settlement", "code", "681345", CellRule.EKATTE_FORM, "681345");
    assertRefuses("settlement", "code", "София", CellRule.EKATTE_FORM, "София");
  }
}
