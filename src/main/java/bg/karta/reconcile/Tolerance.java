package bg.karta.reconcile;

import bg.karta.text.Failure;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much a published figure may differ beyond its rounding.
 *
 * @param amount so much, or so many percent
 * @param percent whether it is percent of the number computed
 */
public record Tolerance(BigDecimal amount, boolean percent) {
  /** Nothing beyond rounding. */
  public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, false);

  private static final Pattern FORM = Pattern.compile("(\\d{1,12}(?:[.,]\\d{1,9})?)\\s*(%?)");
  private static final int PERCENT = 2;

  /**
   * The tolerance that a user writes, {@code 10}, {@code 0.5%}.
   *
   * @throws Failure if it is neither
   */
  public static Tolerance of(@Nullable String given) {
    if (given == null) {
      return NONE;
    }
    Matcher matcher = FORM.matcher(given.strip());
    if (!matcher.matches()) {
      throw new Failure(Failure.Category.USAGE, "failure.reconcile.tolerance", given);
    }
    BigDecimal amount = new BigDecimal(matcher.group(1).replace(',', '.'));
    boolean percent = !matcher.group(2).isEmpty();
    return new Tolerance(percent ? amount.movePointLeft(PERCENT) : amount, percent);
  }

  /** How much it is of a number. */
  BigDecimal of(BigDecimal number) {
    return percent ? amount.multiply(number.abs()) : amount;
  }
}
