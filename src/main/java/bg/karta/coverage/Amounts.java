package bg.karta.coverage;

import bg.karta.kind.NumberText;
import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them in options: read as cells of files are, but for exponents. */
public final class Amounts {
  /** The first number of more digits than are read. */
  private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(15);

  /** The largest amount that is worked with, as it is told. */
  private static final String LARGEST = "1000000000000.00";

  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

  private Amounts() {}

  /**
   * The number of a text, or null.
   *
   * @throws Failure if its mark may be decimal or part thousands
   */
  public static @Nullable BigDecimal number(String text) {
    NumberText number = NumberText.of(text.strip());
    if (number != null && number.thousands() != null) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.usage.number-ambiguous",
          text,
          number.thousands().toPlainString(),
          number.unmistakable());
    }
    return number == null || number.exponent() ? null : number.value();
  }

  /**
   * The number of a text.
   *
   * @param key the message where it is none, with the text in its first place
   */
  public static BigDecimal sum(String text, String key) {
    BigDecimal number = number(text);
    if (number == null) {
      throw new Failure(Failure.Category.USAGE, key, text);
    }
    if (number.abs().compareTo(TOO_LONG) >= 0) {
      throw new Failure(Failure.Category.USAGE, "failure.whatif.amount-large", text, LARGEST);
    }
    return number;
  }

  /** A whole number; the message where the text is none has the whole option in its place. */
  public static long whole(String text, String key, String option) {
    if (!WHOLE.matcher(text.strip()).matches()) {
      throw new Failure(Failure.Category.USAGE, key, option);
    }
    return Long.parseLong(text.strip());
  }

  /** A ratio, {@code 0.8} or {@code 80%}. */
  public static double ratio(String text) {
    boolean percent = text.strip().endsWith("%");
    String number = percent ? text.strip().replaceFirst("\\h*%$", "") : text;
    BigDecimal ratio = sum(number, "failure.whatif.target");
    return (percent ? ratio.movePointLeft(2) : ratio).doubleValue();
  }
}
