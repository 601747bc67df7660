package bg.karta.demo;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Numbers of people who do not exist: ЕГН with the right check digit whose digits for the place of
 * birth are of the last range, 926 to 999, which stands for no oblast.
 */
final class People {
  /** How many people of one sex can be born on a day. */
  static final int A_DAY = 37;

  private static final int FIRST_PLACE = 926;
  private static final int CENTURY = 2000;
  private static final int MONTHS_OF_2000 = 40;
  private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6};

  private People() {}

  /**
   * The ЕГН of somebody.
   *
   * @param born a day from 1900 on
   * @param serial from 0 to 36, to tell those of one sex born on a day apart
   */
  static String egn(LocalDate born, boolean female, int serial) {
    int month = born.getMonthValue() + (born.getYear() < CENTURY ? 0 : MONTHS_OF_2000);
    String digits =
        String.format(
            Locale.ROOT,
            "%02d%02d%02d%03d",
            born.getYear() % 100,
            month,
            born.getDayOfMonth(),
            FIRST_PLACE + 2 * serial + (female ? 1 : 0));
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + sum % 11 % 10;
  }
}
