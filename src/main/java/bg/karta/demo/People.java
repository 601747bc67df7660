package bg.karta.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of people who do not exist: valid ЕГН whose seventh to ninth digit lie from 926 to 999,
 * the last of those that are given to births of no district.
 */
final class People {
  private static final int FIRST = 926;
  private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6};
  private static final int MONTHS_OF_2000 = 40;

  private final Map<LocalDate, Integer> born = new HashMap<>();

  /** How many of one sex can be told apart of those born on a day. */
  static final int PER_DAY = 37;

  /** Another person born on a day, or shortly before when all its numbers are given. */
  String next(LocalDate day, boolean female) {
    int serial = born.merge(day, 1, Integer::sum) - 1;
    return serial < PER_DAY ? egn(day, female, serial) : next(day.minusDays(1), female);
  }

  /**
   * The ЕГН of one of those born on a day.
   *
   * @param serial from 0 to {@link #PER_DAY} − 1
   */
  static String egn(LocalDate born, boolean female, int serial) {
    int month = born.getMonthValue() + (born.getYear() >= 2000 ? MONTHS_OF_2000 : 0);
    int order = FIRST + 2 * serial + (female ? 1 : 0);
    String nine = digits(born.getYear() % 100, 2) + digits(month, 2);
    nine += digits(born.getDayOfMonth(), 2) + digits(order, 3);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (nine.charAt(i) - '0');
    }
    return nine + sum % 11 % 10;
  }

  private static String digits(int number, int length) {
    String text = Integer.toString(number);
    return "0".repeat(length - text.length()) + text;
  }
}
