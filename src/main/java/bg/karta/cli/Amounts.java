package bg.karta.cli;

import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them in options: with a point or comma, spaces between thousands. */
final class Amounts {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}(\\h\\d{3}){1,4})([.,]\\d{1,9})?");

  /** A number of more digits than are read. */
  private static final Pattern TOO_LONG =
      Pattern.compile("[+-]?(\\d{16,}|\\d{1,3}(\\h\\d{3}){5,})([.,]\\d*)?");

  /** The largest amount that is worked with, as it is told. */
  private static final String LARGEST = "1000000000000.00";

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private Amounts() {}

  /** The number of a text, or null. */
  static @Nullable BigDecimal number(String text) {
    String stripped = text.strip();
    return NUMBER.matcher(stripped).matches()
        ? new BigDecimal(stripped.replaceAll("\\h", "").replace(',', '.'))
        : null;
  }

  /**
   * The number of a text.
   *
   * @param key the message where it is none, with the text in its first place
   */
  static BigDecimal sum(String text, String key) {
    if (TOO_LONG.matcher(text.strip()).matches()) {
      throw new Failure(Failure.Kind.USAGE, "failure.whatif.amount-large", text, LARGEST);
    }
    BigDecimal number = number(text);
    if (number == null) {
      throw new Failure(Failure.Kind.USAGE, key, text);
    }
    return number;
  }

  /** A whole number; the message where the text is none has the whole option in its place. */
  static long whole(String text, String key, String option) {
    if (!WHOLE.matcher(text.strip()).matches()) {
      throw new Failure(Failure.Kind.USAGE, key, option);
    }
    return Long.parseLong(text.strip());
  }

  /** A ratio, {@code 0.8} or {@code 80%}. */
  static double ratio(String text) {
    boolean percent = text.strip().endsWith("%");
    String number = percent ? text.strip().replaceFirst("\\h*%$", "") : text;
    BigDecimal ratio = sum(number, "failure.whatif.target");
    return (percent ? ratio.movePointLeft(2) : ratio).doubleValue();
  }
}
