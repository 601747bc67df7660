package bg.karta.calendar;

import java.time.LocalDate;

/** The Easter of the Bulgarian Orthodox Church. */
final class Easter {
  private static final int LAST_YEAR = 2099;

  /** By how many days the Julian calendar is behind the civil one from 1900 to 2099. */
  private static final int JULIAN_BEHIND = 13;

  private Easter() {}

  /**
   * Easter Sunday of a year in the civil calendar, by the rule that J. Meeus gives for the Julian
   * Easter (Astronomical Algorithms, chapter 8).
   *
   * @throws IllegalArgumentException for a year outside 1900–2099
   */
  static LocalDate of(int year) {
    if (year < 1900 || year > LAST_YEAR) {
      throw new IllegalArgumentException("no Easter by this rule in " + year);
    }
    int moon = (19 * (year % 19) + 15) % 30;
    int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int march = moon + sunday + 114;
    return LocalDate.of(year, march / 31, march % 31 + 1).plusDays(JULIAN_BEHIND);
  }
}
