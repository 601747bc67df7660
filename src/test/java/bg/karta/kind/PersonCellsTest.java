package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRefuses;
import static bg.karta.kind.Cells.assertRepairs;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.person.PersonalNumber;
import bg.karta.person.PersonalNumber.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells with ЕГН and ЛНЧ as offices write them, with numbers that published tests use. */
final class PersonCellsTest {
  private static PersonalNumber egn(String digits) {
    return new PersonalNumber(Type.EGN, digits);
  }

  private static PersonalNumber lnch(String digits) {
    return new PersonalNumber(Type.LNCH, digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7523169263",
        "ЕГН 7523169263",
        "ЕГН: 7523169263",
        "егн №7523169263",
        "EGN 7523169263",
        "752316 9263",
        "752316-9263",
        "ЕГН 752316 9263",
        "'7523169263",
        "7523169263.0",
        "7523169263.00",
        "7523169263,0",
        "7.523169263E9",
        "7.523169263e+09",
        "7,523169263E+09",
        " 7523169263\u00A0"
      })
  void an_egn_however_written(String cell) {
    assertReads("assessment", "person", cell, egn("7523169263"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7111042925", "ЛНЧ 7111042925", "ЛНЧ: 7111042925", "LNCh 7111042925"})
  void an_lnch_however_written(String cell) {
    assertReads("assessment", "person", cell, lnch("7111042925"));
  }

  @ParameterizedTest
  @CsvSource({
    "7523169263, 1875, male",
    "8032056031, 1880, female",
    "7542011030, 2075, female",
    "0550290476, 2005, female",
    "0844298231, 2008, female",
    "6101057509, 1961, male",
    "8809268343, 1988, male",
    "9708265965, 1997, male",
    "0041010002, 2000, male"
  })
  void an_egn_tells_the_year_of_birth_and_the_sex(String number, long year, String sex) {
    assertThat(egn(number).birthYear()).isEqualTo(year);
    assertThat(egn(number).sex()).isEqualTo(sex);
  }

  @Test
  void an_lnch_tells_neither() {
    assertThat(lnch("7111042925").birthYear()).isNull();
    assertThat(lnch("7111042925").sex()).isNull();
  }

  @Test
  void a_number_that_is_right_as_either_is_an_egn_unless_it_says_otherwise() {
    assertReads("assessment", "person", "7542010142", egn("7542010142"));
    assertReads("assessment", "person", "ЛНЧ 7542010142", lnch("7542010142"));
  }

  @ParameterizedTest
  @CsvSource({"550290476, 0550290476", "844298231, 0844298231", "41010002, 0041010002"})
  void zeros_that_excel_lost(String cell, String number) {
    assertRepairs(
        "assessment",
        "person",
        cell,
        egn(number),
        CellRule.PERSON_ZEROS_RESTORED,
        number.substring(0, 2) + "******" + number.substring(8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"61O1057509", "6101О57509", "6l01057509"})
  void letters_instead_of_digits(String cell) {
    assertRepairs(
        "assessment", "person", cell, egn("6101057509"), CellRule.DIGITS_AS_LETTERS, "61******09");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6101057502",
        "8019010008",
        "9929291278",
        "7655443322",
        "9202020202",
        "7111042922",
        "1001122334",
        "7007712777",
        "ЛНЧ 7523169263"
      })
  void a_wrong_number_is_remarked_and_never_shown(String cell) {
    Reading reading = Cells.read("assessment", "person", cell);
    assertThat(reading.remark().rule()).isEqualTo(CellRule.PERSON_CHECK_DIGIT);
    String digits = cell.replaceAll("\\D", "");
    assertThat(String.join(" ", reading.remark().arguments()))
        .contains(digits.substring(0, 2) + "******" + digits.substring(8))
        .doesNotContain(digits);
    // Where the user lowers the rule, the same wrong number is still the same person.
    assertThat(reading.value()).isEqualTo(new PersonalNumber(Type.OTHER, digits));
    assertThat(String.valueOf(reading.value())).doesNotContain(digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7552A10004", "752316926300", "7523169", "неизвестен", "Иван Иванов"})
  void what_is_no_number_at_all(String cell) {
    Reading reading = Cells.read("assessment", "person", cell);
    assertThat(reading.remark().rule()).isEqualTo(CellRule.PERSON_FORM);
  }

  @Test
  void a_token_stands_for_a_number_already() {
    assertReads("assessment", "person", "0a1b2c-0123456789abcdef", "0a1b2c-0123456789abcdef");
    Reading longer = Cells.read("assessment", "person", "0a1b2c-0123456789abcdef0");
    assertThat(longer.remark().rule()).isEqualTo(CellRule.PERSON_FORM);
  }

  @Test
  void a_blank_cell_is_missing_only_where_a_person_is_required() {
    assertRefuses("assessment", "person", "", CellRule.VALUE_MISSING, "person");
    assertReads("casework-step", "person", "", null);
  }

  @Test
  void another_digit_is_another_age_group() {
    assertReads("foster-need", "age", "над 10", "10+");
    assertRefuses("foster-need", "age", "над 18", CellRule.CODE_UNKNOWN, "над 18");
    assertRefuses("foster-need", "age", "0-4 години", CellRule.CODE_UNKNOWN, "0-4 години");
  }
}
