package bg.karta.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers of invented people. Their digits 7 to 9, which for who was born here tell the oblast of
 * birth, lie from 926 to 999: no oblast's, so that nobody born in Bulgaria has such an ЕГН.
 */
final class People {
  /** How many numbers there are for a day of birth and a sex. */
  static final int A_DAY = 37;

  private static final int FIRST = 926;
  private static final int MONTHS_OF_2000 = 40;
  private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6};

  private final Map<LocalDate, Integer> born = new HashMap<>();

  /** Another person born on a day, or shortly before when all its numbers are given. */
  String next(LocalDate day, boolean female) {
    int serial = born.merge(day, 1, Integer::sum) - 1;
    return serial < A_DAY ? egn(day, female, serial) : next(day.minusDays(1), female);
  }

  /**
   * A valid ЕГН; the ninth digit is odd for a woman.
   *
   * @param serial tells those apart who were born on one day, from 0 to 36
   * @throws IllegalArgumentException if the year is not from 1900 to 2099 or the serial too high
   */
  static String egn(LocalDate born, boolean female, int serial) {
    int year = born.getYear();
    if (year < 1900 || year > 2099 || serial < 0 || serial >= A_DAY) {
      throw new IllegalArgumentException("no number for " + born + ", " + serial);
    }
    String nine =
        String.format(
            Locale.ROOT,
            "%02d%02d%02d%03d",
            year % 100,
            born.getMonthValue() + (year < 2000 ? 0 : MONTHS_OF_2000),
            born.getDayOfMonth(),
            FIRST + 2 * serial + (female ? 1 : 0));
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(nine.charAt(i), 10);
    }
    return nine + sum % 11 % 10;
  }
}
