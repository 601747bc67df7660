package bg.karta.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days off against the lists that are published for each year, and against the moon's tables. */
final class WorkingDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2015-04-12", "2016-05-01", "2017-04-16", "2018-04-08", "2019-04-28", "2020-04-19",
    "2021-05-02", "2022-04-24", "2023-04-16", "2024-05-05", "2025-04-20", "2026-04-12",
    "2027-05-02", "2028-04-16", "2029-04-08", "2030-04-28"
  })
  void easter_is_on_the_day_that_the_church_announces(LocalDate day) {
    assertThat(Easter.of(day.getYear())).isEqualTo(day);
  }

  @Test
  void easter_is_the_sunday_after_the_full_moon_of_the_church_tables() {
    for (int year = 1900; year <= 2099; year++) {
      assertThat(Easter.of(year)).as("%d", year).isEqualTo(easterByGoldenNumber(year));
    }
  }

  /** By the table of the golden numbers that Dionysius Exiguus drew up, as Julian dates. */
  private static LocalDate easterByGoldenNumber(int year) {
    String[] fullMoons = {
      "04-05", "03-25", "04-13", "04-02", "03-22", "04-10", "03-30", "04-18", "04-07", "03-27",
      "04-15", "04-04", "03-24", "04-12", "04-01", "03-21", "04-09", "03-29", "04-17"
    };
    LocalDate sunday =
        MonthDay.parse("--" + fullMoons[year % 19]).atYear(year).plusDays(13).plusDays(1);
    while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
      sunday = sunday.plusDays(1);
    }
    return sunday;
  }

  @Test
  void easter_of_a_year_that_the_rule_does_not_hold_for_is_refused() {
    assertThatThrownBy(() -> Easter.of(1899)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Easter.of(2100)).isInstanceOf(IllegalArgumentException.class);
  }

  /** The weekdays off as published before each year; weekends left out. */
  @ParameterizedTest
  @CsvSource({
    "2016, 01-01 03-03 04-29 05-02 05-06 05-24 09-06 09-22 12-26",
    "2017, 01-02 03-03 04-14 04-17 05-01 05-08 05-24 09-06 09-22 12-25 12-26 12-27",
    "2018, 01-01 03-05 04-06 04-09 05-01 05-07 05-24 09-06 09-24 12-24 12-25 12-26",
    "2019, 01-01 03-04 04-26 04-29 05-01 05-06 05-24 09-06 09-23 12-24 12-25 12-26",
    "2020, 01-01 03-03 04-17 04-20 05-01 05-06 05-25 09-07 09-22 12-24 12-25 12-28",
    "2021, 01-01 03-03 04-30 05-03 05-04 05-06 05-24 09-06 09-22 12-24 12-27 12-28",
    "2022, 01-03 03-03 04-22 04-25 05-02 05-06 05-24 09-06 09-22 12-26 12-27 12-28",
    "2023, 01-02 03-03 04-14 04-17 05-01 05-08 05-24 09-06 09-22 12-25 12-26 12-27",
    "2024, 01-01 03-04 05-01 05-03 05-06 05-24 09-06 09-23 12-24 12-25 12-26",
    "2025, 01-01 03-03 04-18 04-21 05-01 05-06 05-26 09-08 09-22 12-24 12-25 12-26",
    "2026, 01-01 03-03 04-10 04-13 05-01 05-06 05-25 09-07 09-22 12-24 12-25 12-28",
    "2027, 01-01 03-03 04-30 05-03 05-04 05-06 05-24 09-06 09-22 12-24 12-27 12-28"
  })
  void weekdays_off_are_those_published(int year, String published) {
    assertThat(weekdaysOff(year))
        .containsExactlyElementsOf(
            Stream.of(published.split(" "))
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .toList());
  }

  private static List<LocalDate> weekdaysOff(int year) {
    return LocalDate.of(year, Month.JANUARY, 1)
        .datesUntil(LocalDate.of(year + 1, Month.JANUARY, 1))
        .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
        .filter(day -> !WorkingDays.isWorking(day))
        .toList();
  }

  @Test
  void weekends_are_never_worked() {
    LocalDate.of(2020, Month.JANUARY, 1)
        .datesUntil(LocalDate.of(2031, Month.JANUARY, 1))
        .filter(day -> day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
        .forEach(day -> assertThat(WorkingDays.isWorking(day)).as("%s", day).isFalse());
  }

  /** A fixed holiday costs no weekend since 2017, so each year has all ten on weekdays. */
  @Test
  void since_2017_every_fixed_holiday_gives_a_weekday_off_unless_easter_takes_it() {
    for (int year = 2017; year <= 2098; year++) {
      LocalDate easter = Easter.of(year);
      TreeSet<LocalDate> off = new TreeSet<>(weekdaysOff(year));
      long shared =
          Stream.of(easter.minusDays(2), easter.plusDays(1))
              .filter(
                  day -> List.of(MonthDay.of(5, 1), MonthDay.of(5, 6)).contains(MonthDay.from(day)))
              .count();
      assertThat(off).as("%d", year).hasSize(12 - (int) shared);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-26, 2025-10-27",
    "2025-03-15, 2025-03-17",
    "2025-03-10, 2025-03-10",
    "2021-04-30, 2021-05-05",
    "2022-12-24, 2022-12-29",
    "2024-05-01, 2024-05-02",
    "2024-05-03, 2024-05-07",
    "2023-12-31, 2024-01-02"
  })
  void a_term_that_ends_on_a_day_off_runs_on_to_the_next_working_day(
      LocalDate day, LocalDate working) {
    assertThat(WorkingDays.from(day)).isEqualTo(working);
  }

  @Test
  void years_without_a_known_easter_have_their_weekends_only() {
    assertThat(WorkingDays.holidays(1900)).isEmpty();
    assertThat(WorkingDays.holidays(2099)).isEmpty();
    assertThat(WorkingDays.isWorking(LocalDate.of(2099, Month.DECEMBER, 25))).isTrue();
    assertThat(WorkingDays.isWorking(LocalDate.of(2099, Month.DECEMBER, 26))).isFalse();
  }
}
