package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRefuses;
import static bg.karta.kind.Cells.assertRepairs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, numbers and answers in the forms that offices write them. */
final class CellsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-31",
        "31.01.2024",
        "31.01.2024 г.",
        "31.01.2024г.",
        "31.1.2024",
        "31/01/2024",
        "31.01.2024 г",
        "2024-01-31T00:00:00",
        "2024-01-31 00:00",
        " 31.01.2024\u00A0г. "
      })
  void a_day(String cell) {
    assertReads("licence", "issued", cell, "2024-01-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.02.2024",
        "2024-13-01",
        "29.02.2023",
        "0.1.2024",
        "януари",
        "01.01.0204",
        "31.01.2024 25:00"
      })
  void no_day(String cell) {
    assertRefuses("licence", "issued", cell, CellRule.VALUE_NOT_A_DATE, cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01",
        "01.2024",
        "1.2024",
        "01.2024 г.",
        "01/2024",
        "2024-01-01",
        "01.01.2024"
      })
  void a_month(String cell) {
    assertReads("service-report", "month", cell, "2024-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13", "13.2024", "2024-00", "2024-01-15", "януари", "1-24"})
  void no_month(String cell) {
    assertRefuses("service-report", "month", cell, CellRule.VALUE_NOT_A_MONTH, cell);
  }

  @Test
  void a_year() {
    assertReads("population", "year", "2024", 2024);
    assertReads("population", "year", "2024 г.", 2024);
    assertReads("population", "year", "1800", 1800);
    assertReads("population", "year", "1880 г.", 1880);
    assertRefuses("population", "year", "1799", CellRule.VALUE_NOT_A_YEAR, "1799");
    assertRefuses("population", "year", "24", CellRule.VALUE_NOT_A_YEAR, "24");
    assertRefuses("population", "year", "20240", CellRule.VALUE_NOT_A_YEAR, "20240");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,5 | 12.5",
        "12.5 | 12.5",
        "1\u00A0250,50 | 1250.5",
        "1 250.50 | 1250.5",
        "1\u2009250,50 | 1250.5",
        "1\u202F250\u202F000 | 1250000",
        "258000000 | 258000000",
        "258 000 000,25 | 258000000.25",
        "1'250.5 | 1250.5",
        "12,50 лв. | 12.5",
        "12.50 BGN | 12.5",
        "0,000001 | 0.000001"
      })
  void a_number(String cell, double value) {
    assertReads("budget", "amount", cell, value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,5,5", "1 25", "1,25.50", "десет", "1e400", "0x10", "NaN", ".5", "+"})
  void no_number(String cell) {
    assertRefuses("budget", "amount", cell, CellRule.VALUE_NOT_A_NUMBER, cell);
  }

  @Test
  void a_number_out_of_bounds() {
    assertReads("inspection", "score", "100", 100.0);
    assertReads("inspection", "score", "0", 0.0);
    assertRefuses("inspection", "score", "100,5", CellRule.VALUE_OUT_OF_RANGE, "100.5", "0", "100");
    assertRefuses("inspection", "score", "-1", CellRule.VALUE_OUT_OF_RANGE, "-1", "0", "100");
    assertRefuses("budget", "amount", "-0,01", CellRule.VALUE_OUT_OF_RANGE, "-0.01", "0", "∞");
  }

  @Test
  void a_count() {
    assertReads("service", "capacity", "0", 0);
    assertReads("service", "capacity", "15", 15);
    assertReads("service", "capacity", "15.0", 15L);
    assertReads("service", "capacity", "1\u00A0250", 1250L);
    assertReads("service", "capacity", "12345678901", 12345678901L);
    for (String cell : new String[] {"-1", "1.5", "10-15", "няма", "1,5", "15 часа"}) {
      assertRefuses("service", "capacity", cell, CellRule.VALUE_NOT_A_COUNT, cell);
    }
  }

  @Test
  void a_count_is_not_guessed_where_a_point_may_part_thousands() {
    assertRefuses("service", "capacity", "1.000", SpellingRule.NUMBER_AMBIGUOUS, "1.000 1000 1");
    assertRefuses("service", "capacity", "12,000", SpellingRule.NUMBER_AMBIGUOUS, "12000 12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "да", "Да", "ДА", "yes", "YES", "true", "TRUE", "1", "y", "да.", "Дa", "има", "ВЯРНО", "✓"
      })
  void every_spelling_of_yes_is_read(String cell) {
    assertReads("service-type", "residential", cell, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "не", "Не", "НЕ", "no", "NO", "false", "False", "0", "n", "не.", "нe", "няма", "НЕВЯРНО"
      })
  void every_spelling_of_no_is_read(String cell) {
    assertReads("service-type", "residential", cell, 0);
  }

  @Test
  void neither_yes_nor_no() {
    assertRefuses(
        "service-type", "residential", "може би", CellRule.VALUE_NOT_YES_OR_NO, "може би");
  }

  @Test
  void a_blank_cell() {
    assertReads("provider", "address", "", null);
    assertReads("provider", "address", " \u00A0\u200B\n", null);
    assertRefuses("provider", "name", "", CellRule.VALUE_MISSING, "name");
    assertRefuses("provider", "name", "\u00A0\uFEFF", CellRule.VALUE_MISSING, "name");
  }

  @Test
  void a_text_with_blanks_of_all_sorts() {
    assertReads("provider", "name", "  „Зора\u00A0\u00A02001“ \n ЕООД\t", "„Зора 2001“ ЕООД");
  }

  @ParameterizedTest
  @CsvSource({
    "гр.София, гр. София",
    "с.Межден, с. Межден",
    "град Варна, гр. Варна",
    "ГР. Разлог, гр. Разлог"
  })
  void a_settlement_spelt_unusually(String cell, String settlement) {
    assertRepairs(
        "provider", "settlement", cell, settlement, CellRule.SETTLEMENT_SPELLING, settlement);
  }

  @Test
  void a_settlement_that_says_not_what_it_is() {
    assertRepairs(
        "provider", "settlement", "Варна", "Варна", CellRule.SETTLEMENT_WITHOUT_KIND, "Варна");
  }

  @Test
  void a_settlement_spelt_as_usual() {
    assertReads("provider", "settlement", "гр. София", "гр. София");
    assertReads("provider", "settlement", "с. Средна махала", "с. Средна махала");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "образование; транспорт",
        "Транспорт, образование",
        "транспорт|образование|ТРАНСПОРТ",
        "транспорт\nобразование",
        "[\"образование\",\"транспорт\"]",
        " ; образование;; транспорт ;"
      })
  void words_of_the_offices_own(String cell) {
    assertReads("casework", "barriers", cell, "[\"образование\",\"транспорт\"]");
  }

  @Test
  void words_never_break_the_list_they_stand_in() {
    assertReads("casework", "barriers", "без \"шофьорска\" книжка", "[\"без 'шофьорска' книжка\"]");
    assertReads("casework", "barriers", "жилище\\наем", "[\"жилище/наем\"]");
    assertReads("casework", "barriers", "", null);
  }

  @ParameterizedTest
  @CsvSource({
    "BGS, BGS",
    "Бургас, BGS",
    "бургас, BGS",
    "област Бургас, BGS",
    "обл. Бургас, BGS",
    "Burgas, BGS",
    "Кърджали, KRZ",
    "София (столица), SOF",
    "Софийска, SFO"
  })
  void an_oblast(String cell, String code) {
    assertReads("training", "oblast", cell, code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Атлантида", "BGS01", "Разлог", "XXX"})
  void no_oblast(String cell) {
    assertRefuses("training", "oblast", cell, CellRule.OBLAST_UNKNOWN, cell);
  }
}
