package bg.karta.statistic;

import java.time.LocalDate;

/** Valid ЕГН for tests, with digits 7 to 9 from 926 up, which nobody born here has. */
final class Egn {
  private Egn() {}

  /** The number of a serial from 0 to 73 among those born on a day; an odd one is a woman's. */
  static String of(LocalDate born, int serial) {
    int month = born.getMonthValue() + (born.getYear() >= 2000 ? 40 : 0);
    String nine =
        "%02d%02d%02d%03d"
            .formatted(born.getYear() % 100, month, born.getDayOfMonth(), 926 + serial);
    int[] weights = {2, 4, 8, 5, 10, 9, 7, 3, 6};
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += weights[i] * (nine.charAt(i) - '0');
    }
    return nine + (sum % 11 == 10 ? 0 : sum % 11);
  }
}
