package bg.karta.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The working days of Bulgaria: Mondays to Fridays that are no public holiday (чл. 154 КТ). Days
 * that the Council of Ministers moves by a decision of its own are no rule and not known here.
 */
public final class WorkingDays {
  /** The first year in which a holiday at a weekend is made up for (чл. 154, ал. 2 КТ). */
  private static final int MADE_UP_SINCE = 2017;

  private static final int FIRST_YEAR = 1901;
  private static final int LAST_YEAR = 2098;

  private static final List<MonthDay> FIXED =
      List.of(
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

  private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

  private WorkingDays() {}

  /** Whether offices work on a day. Years outside 1901–2098 have their weekends only. */
  public static boolean isWorking(LocalDate day) {
    return !isWeekend(day) && !holidays(day.getYear()).contains(day);
  }

  /** The day itself, or the first working day after it. */
  public static LocalDate from(LocalDate day) {
    LocalDate working = day;
    while (!isWorking(working)) {
      working = working.plusDays(1);
    }
    return working;
  }

  /**
   * The public holidays of a year, with the working days that make up for those at a weekend: the
   * first ones after it. Those of Easter are never made up for.
   */
  public static Set<LocalDate> holidays(int year) {
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Set.of()
        : BY_YEAR.computeIfAbsent(year, WorkingDays::compute);
  }

  private static Set<LocalDate> compute(int year) {
    LocalDate easter = Easter.of(year);
    Set<LocalDate> days = new TreeSet<>();
    Stream.of(-2, -1, 0, 1).map(easter::plusDays).forEach(days::add);
    List<LocalDate> fixed = FIXED.stream().map(day -> day.atYear(year)).toList();
    days.addAll(fixed);
    if (year >= MADE_UP_SINCE) {
      fixed.stream().filter(WorkingDays::isWeekend).forEach(day -> makeUp(day, days));
    }
    return days;
  }

  private static void makeUp(LocalDate holiday, Set<LocalDate> days) {
    LocalDate day = holiday;
    while (isWeekend(day) || days.contains(day)) {
      day = day.plusDays(1);
    }
    days.add(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }
}
