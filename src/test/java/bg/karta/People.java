package bg.karta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Numbers of people who do not exist, with the check digit computed here. */
public final class People {
  private static final int[] WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3, 6};

  private People() {}

  /** So many different ЕГН of people born from 1935 to 2020, the same for the same seed. */
  public static List<String> numbers(int count, long seed) {
    Random random = new Random(seed);
    Set<String> numbers = new LinkedHashSet<>();
    long days = LocalDate.of(2020, 12, 31).toEpochDay() - LocalDate.of(1935, 1, 1).toEpochDay();
    while (numbers.size() < count) {
      LocalDate born = LocalDate.of(1935, 1, 1).plusDays(random.nextLong(days));
      numbers.add(egn(born, random.nextInt(1000)));
    }
    return new ArrayList<>(numbers);
  }

  /** The ЕГН of a day of birth and the three digits behind it. */
  public static String egn(LocalDate born, int serial) {
    int century = born.getYear() >= 2000 ? 40 : born.getYear() < 1900 ? 20 : 0;
    int month = born.getMonthValue() + century;
    String nine =
        String.format(
            "%02d%02d%02d%03d", born.getYear() % 100, month, born.getDayOfMonth(), serial);
    int sum = 0;
    for (int i = 0; i < nine.length(); i++) {
      sum += (nine.charAt(i) - '0') * WEIGHTS[i];
    }
    return nine + sum % 11 % 10;
  }
}
