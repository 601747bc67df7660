package bg.karta.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of errors in the place of values. */
final class CellErrorsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#N/A",
        "#REF!",
        "#DIV/0!",
        "#VALUE!",
        "#NAME?",
        "#NUM!",
        "#NULL!",
        "#SPILL!",
        "#CALC!",
        "#GETTING_DATA",
        "#FIELD!",
        "#BLOCKED!",
        "#CONNECT!",
        "#UNKNOWN!",
        "#ERROR!",
        "#ИМЕ?",
        "#ДЕЛ/0!",
        "#СТОЙНОСТ!",
        "#Н/Д",
        "#BEZUG!",
        "#NV",
        "Err:502",
        "Грешка:508",
        " #N/A "
      })
  void an_error_is_no_value_in_any_field(String cell) {
    Cells.assertRefuses("provider", "name", cell, DamageRule.CELL_ERROR, cell.strip());
    Cells.assertRefuses("provider", "eik", cell, DamageRule.CELL_ERROR, cell.strip());
    Cells.assertRefuses("provider", "form", cell, DamageRule.CELL_ERROR, cell.strip());
    Cells.assertRefuses("provider", "phone", cell, DamageRule.CELL_ERROR, cell.strip());
    Cells.assertRefuses("service", "id", cell, DamageRule.CELL_ERROR, cell.strip());
    Cells.assertRefuses("service", "capacity", cell, DamageRule.CELL_ERROR, cell.strip());
    Cells.assertRefuses("service", "closed", cell, DamageRule.CELL_ERROR, cell.strip());
    Cells.assertRefuses("assessment", "person", cell, DamageRule.CELL_ERROR, cell.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NA",
        "N/A",
        "№ 1",
        "#1",
        "# 12",
        "#",
        "##",
        "#дом",
        "Дом #2",
        "Етаж: 502",
        "Група: 2"
      })
  void other_texts_are_texts(String cell) {
    Cells.assertReads("provider", "name", cell, cell);
  }

  @Test
  void a_column_too_narrow_and_a_formula_never_calculated_are_named() {
    Cells.assertRefuses("provider", "name", "########", DamageRule.CELL_TOO_NARROW, "########");
    Cells.assertRefuses(
        "provider", "phone", CellErrors.NOT_CALCULATED, DamageRule.FORMULA_NOT_CALCULATED, "");
  }

  @Test
  void a_record_about_a_person_is_read_no_other_way() {
    FieldSpec field =
        Kinds.find("casework").fields().stream()
            .filter(f -> f.type().isFreeText())
            .findFirst()
            .orElseThrow();
    assertThat(field.readAboutPerson("#REF!").value()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"capacity, 92%", "capacity, '92,5 %'"})
  void a_percent_sign_is_named_where_none_belongs(String field, String cell) {
    Cells.assertRefuses("service", field, cell, CellRule.VALUE_IS_PERCENT, cell);
  }

  /** By the calendar: 45322 − 39965 = 5357 days lie between 1 June 2009 and 31 January 2024. */
  @ParameterizedTest
  @CsvSource({"39965, 2009-06-01", "39965.4375, 2009-06-01", "'45322,5', 2024-01-31"})
  void the_day_of_a_day_number_is_named(String cell, String day) {
    Cells.assertRefuses("service", "opened", cell, SpellingRule.DATE_AS_NUMBER, day);
    Cells.assertRefuses("service-report", "month", cell, SpellingRule.DATE_AS_NUMBER, day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2009", "1234", "399650"})
  void other_numbers_are_no_days(String cell) {
    Cells.assertRefuses("service", "opened", cell, CellRule.VALUE_NOT_A_DATE, cell);
  }
}
