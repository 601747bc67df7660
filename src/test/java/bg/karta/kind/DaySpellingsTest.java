package bg.karta.kind;

import static bg.karta.kind.Cells.assertReads;
import static bg.karta.kind.Cells.assertRefuses;
import static bg.karta.kind.Cells.assertRepairs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and months as offices and programs spell them. */
final class DaySpellingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2009-06-01",
        "01.06.2009",
        "1.6.2009",
        "1.06.2009г",
        "01.06.2009.",
        "01.06.2009 г.",
        "01.06.2009 год.",
        "01.06.2009 ГОДИНА",
        "01 . 06 . 2009",
        "01-06-2009",
        "01,06,2009",
        "2009/06/01",
        "2009.06.01",
        "20090601",
        "20090601.0",
        "1 юни 2009 г.",
        "01 ЮНИ 2009",
        "1-юни-2009",
        "1. юни 2009",
        "01юни2009",
        "01-Jun-2009",
        "01JUN2009",
        "1 June 2009",
        "June 1, 2009",
        "Jun 1 2009",
        "01.VI.2009",
        "1.vi.2009 г.",
        "1 VI 2009",
        "０１.０６.２００９",
        "01.06.2009 00:00",
        "01.06.2009 0:00:00",
        "1.6.2009 г. 0:00:00 ч.",
        "01.06.2009, 00:00 ч.",
        "2009-06-01 00:00:00.000",
        "2009-06-01 00:00",
        "2009-06-01+03:00",
        "2009-06-01-05:00",
        "2009-06-01Z",
        "2009-06-01T00:00",
        "2009-06-01T00:00:00",
        "2009-06-01T00:00:00.000Z",
        "2009-06-01T00:00:00,000000",
        "2009-06-01T00:00:00+03:00",
        "2009-06-01T00:00:00+0300",
        "2009-06-01T00:00:00+02:00",
        "2009-06-01 00:00:00 UTC",
        "2009-06-01T00:00:00-05:00",
        "01.06.2009 12:00:00 AM",
        "Jun  1 2009 12:00AM",
        "01–06–2009",
        "1-ви юни 2009 г.",
        "1ви юни 2009",
        "1st June 2009",
        "1st of June 2009",
        "June 1st, 2009",
        "понеделник, 1 юни 2009 г.",
        "Понеделник, 01.06.2009 г.",
        "Monday, June 1, 2009",
        "понеделник 1-ви юни 2009 година"
      })
  void a_day_of_which_there_is_no_doubt(String cell) {
    assertReads("service", "opened", cell, "2009-06-01");
    assertThat(Dates.parse(Texts.clean(cell))).hasToString("2009-06-01");
  }

  @ParameterizedTest
  @CsvSource({
    "13/06/2009, 2009-06-13",
    "05/05/2009, 2009-05-05",
    "31/12/2009, 2009-12-31",
    "1.ХІІ.2009, 2009-12-01",
    "15 септ. 2021, 2021-09-15",
    "3 февр. 2021, 2021-02-03",
    "7-мар-2021, 2021-03-07",
    "7 май 2021, 2021-05-07",
    "29.02.2024, 2024-02-29",
    "31.01.1900, 1900-01-31"
  })
  void other_days(String cell, String day) {
    assertReads("service", "opened", cell, day);
  }

  @ParameterizedTest
  @CsvSource({
    "06/01/2009, 2009-01-06, 2009-06-01",
    "01/06/2009, 2009-06-01, 2009-01-06",
    "1/6/2009 0:00:00, 2009-06-01, 2009-01-06",
    "12/11/2020 г., 2020-11-12, 2020-12-11"
  })
  void a_slash_may_have_the_month_before_it(String cell, String dayFirst, String monthFirst) {
    // An error, whose value is kept for those who lower it.
    assertRepairs(
        "service", "opened", cell, dayFirst, SpellingRule.DATE_AMBIGUOUS, dayFirst, monthFirst);
    assertThat(Dates.parse(cell)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2009-05-31T21:00:00Z, 2009-06-01",
    "2009-05-31T21:00:00.000Z, 2009-06-01",
    "2009-11-30T22:00:00Z, 2009-12-01",
    "2009-05-31T17:00:00-04:00, 2009-06-01"
  })
  void midnight_in_bulgaria_by_another_clock_is_said(String cell, String day) {
    assertRepairs("service", "opened", cell, day, SpellingRule.DATE_OF_OTHER_ZONE, cell, day);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-05-31T22:30:00Z, 2009-05-31, 2009-06-01",
    "2009-06-01T00:00:00+09:00, 2009-06-01, 2009-05-31"
  })
  void a_moment_on_two_days_is_refused(String cell, String written, String here) {
    assertRefuses("service", "opened", cell, SpellingRule.DATE_AMBIGUOUS, written, here);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01.06.2009 12:34",
        "01.06.2009 г. 12:34:56 ч.",
        "2009-06-01T10:30",
        "2009-06-01 00:00:00.001",
        "2009-06-01T10:30:00Z",
        "2009-06-01T10:30:00+03:00",
        "01.06.2009 1:15 PM"
      })
  void a_time_of_day_is_said(String cell) {
    assertRepairs(
        "service", "opened", cell, "2009-06-01", SpellingRule.DATE_WITH_TIME, "2009-06-01");
  }

  @ParameterizedTest
  @CsvSource({
    "39965, 2009-06-01",
    "39965.0, 2009-06-01",
    "39965.4375, 2009-06-01",
    "45322, 2024-01-31"
  })
  void the_number_of_a_day_in_excel_is_named_as_one(String cell, String day) {
    assertRefuses("service", "opened", cell, SpellingRule.DATE_AS_NUMBER, cell, day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"01.06.09", "1.6.09 г.", "1-юни-09", "01-Jun-09", "1 юни ’09", "1.VI.09 г."})
  void a_year_of_two_digits_is_taken_with_its_century_said(String cell) {
    assertRepairs(
        "service", "opened", cell, "2009-06-01", SpellingRule.DATE_CENTURY_TAKEN, cell, "2009");
    assertThat(Dates.parse(cell)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "31.12.39, 2039-12-31",
    "01.01.70, 1970-01-01",
    "29.02.00, 2000-02-29",
    "15 септ. 98 г., 1998-09-15"
  })
  void the_century_of_two_digits(String cell, String day) {
    assertRepairs("service", "opened", cell, day, SpellingRule.DATE_CENTURY_TAKEN, cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/06/09",
        "09-06-01",
        "01-06-09",
        "13/06/09",
        "01.06.40",
        "01.06.69",
        "1 юни 55",
        "29.02.23",
        "01.13.09",
        "32.01.09"
      })
  void a_year_of_two_digits_is_refused(String cell) {
    assertRefuses("service", "opened", cell, SpellingRule.DATE_OF_SHORT_YEAR, cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31.12.9999",
        "9999-12-31",
        "9999-12-31T23:59:59",
        "00.00.0000",
        "0000-00-00",
        "0001-01-01T00:00:00",
        "31.12.2999",
        "99991231",
        "1899-12-30",
        "30.12.1899 0:00"
      })
  void what_stands_for_no_day_is_named_as_that(String cell) {
    assertRefuses("service", "closed", cell, SpellingRule.DATE_PLACEHOLDER, cell.substring(0, 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06/13/2009",
        "31.06.2009",
        "29.02.2023",
        "2009-06",
        "юни 2009",
        "1 юникс 2009",
        "01.XIII.2009",
        "01.IIII.2009",
        "2009",
        "12",
        "999999",
        "01062009",
        "01.06.2009 24:00",
        "01.06.2009 13:00 PM",
        "01.06.2009 10:61",
        "2009-06-01T00:00:00+99:00",
        "01.06.2009 / 02.06.2009",
        "от 01.06.2009",
        "вторник, 1 юни 2009 г.",
        "понеделник",
        "1-ви юникс 2009",
        "01.06.1899",
        "01.06.2201"
      })
  void no_day(String cell) {
    assertRefuses("service", "opened", cell, CellRule.VALUE_NOT_A_DATE, cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01",
        "01.2024",
        "1.2024 г.",
        "01/2024",
        "2024/1",
        "2024.01",
        "януари 2024",
        "Януари 2024 г.",
        "ЯНУАРИ 2024 година",
        "яну. 2024",
        "яну.2024",
        "януари, 2024",
        "Jan 2024",
        "January-2024",
        "I.2024",
        "I 2024 г.",
        "м. януари 2024 г.",
        "месец януари 2024",
        "За месец януари 2024 г.",
        "мес. 01.2024",
        "м.01.2024 г.",
        "2024 януари",
        "2024 г., януари",
        "2024-I",
        "януари – 2024 г.",
        "01 / 2024",
        "01–2024",
        "202401",
        "202401.0",
        "2024-01-01",
        "2024-01-01 00:00:00",
        "2024-01-01T00:00:00.000Z",
        "01.01.2024 г. 0:00:00 ч."
      })
  void a_month(String cell) {
    assertReads("service-report", "month", cell, "2024-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"яну.24", "Jan-24", "яну '24", "01.01.24", "I.24", "м. януари 24 г."})
  void a_month_of_a_year_of_two_digits_is_taken_with_its_century_said(String cell) {
    assertRepairs(
        "service-report", "month", cell, "2024-01", SpellingRule.DATE_CENTURY_TAKEN, "2024");
  }

  @Test
  void months_that_are_refused_by_name() {
    for (String cell : new String[] {"яну.55", "Jan-40", "яну '69", "01/01/24", "01.01.55"}) {
      assertRefuses("service-report", "month", cell, SpellingRule.DATE_OF_SHORT_YEAR, cell);
    }
    assertRefuses(
        "service-report", "month", "45292", SpellingRule.DATE_AS_NUMBER, "45292 2024-01-01");
    assertRefuses("service-report", "month", "31.12.9999", SpellingRule.DATE_PLACEHOLDER, "9999");
    // October as a number that has lost its zero, or January.
    for (String cell :
        new String[] {"2024.1", "2024.13", "00.2024", "31.01.2024", "01.24", "юникс 2024"}) {
      assertRefuses("service-report", "month", cell, CellRule.VALUE_NOT_A_MONTH, cell);
    }
    assertRepairs(
        "service-report",
        "month",
        "2023-12-31T22:00:00Z",
        "2024-01",
        SpellingRule.DATE_OF_OTHER_ZONE,
        "2024-01-01");
  }
}
