package bg.karta.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The days on which the agency signs: Mondays to Fridays that are no fixed public holiday. */
final class Workdays {
  private static final Set<MonthDay> HOLIDAYS =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(3, 3),
          MonthDay.of(5, 1),
          MonthDay.of(5, 6),
          MonthDay.of(5, 24),
          MonthDay.of(9, 6),
          MonthDay.of(9, 22),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));

  private Workdays() {}

  /** The day itself, or the first working day after it. */
  static LocalDate from(LocalDate day) {
    LocalDate workday = day;
    while (workday.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
        || HOLIDAYS.contains(MonthDay.from(workday))) {
      workday = workday.plusDays(1);
    }
    return workday;
  }
}
