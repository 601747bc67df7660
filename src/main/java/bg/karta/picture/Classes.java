package bg.karta.picture;

import bg.karta.text.Failure;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a user asks for.
 *
 * @param number how many, of equal numbers of territories; null where not said
 * @param breaks the bounds between them, {@code 0.5;0.8}; null where not said
 */
public record Classes(@Nullable Integer number, @Nullable String breaks) {
  private static final int USUAL = 5;
  private static final int FEWEST = 2;
  private static final int MOST = 9;

  /**
   * The scale of figures.
   *
   * @param usual the bounds where nothing is said; null for classes of equal number
   * @param threshold what is to be reached, or null
   * @throws Failure for classes that cannot be
   */
  public Scale scale(Figures figures, @Nullable String usual, @Nullable Double threshold) {
    if (number != null && breaks != null) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.map.classes-breaks");
    }
    if (number != null && (number < FEWEST || number > MOST)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.map.classes", number, FEWEST, MOST);
    }
    String given = number == null && breaks == null ? usual : breaks;
    return given == null
        ? Scale.quantiles(figures, Objects.requireNonNullElse(number, USUAL), threshold)
        : Scale.fixed(numbers(given), threshold);
  }

  private static List<Double> numbers(String list) {
    // Two numbers with nothing but a comma between them are as likely one with a decimal comma.
    boolean blurred = list.strip().matches("\\d+,\\d+");
    List<Double> numbers =
        Stream.of(list.split("[;,]", -1)).map(part -> blurred ? null : number(part)).toList();
    boolean rising = !numbers.contains(null);
    for (int i = 1; rising && i < numbers.size(); i++) {
      rising = numbers.get(i) > numbers.get(i - 1);
    }
    if (!rising) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.map.breaks", list);
    }
    if (numbers.size() >= MOST) {
      throw new Failure(
          Failure.Category.USAGE, "failure.usage.map.classes", numbers.size() + 1, FEWEST, MOST);
    }
    return numbers;
  }

  private static @Nullable Double number(String text) {
    return text.strip().matches("\\d{1,9}(\\.\\d{1,9})?") ? Double.valueOf(text.strip()) : null;
  }
}
