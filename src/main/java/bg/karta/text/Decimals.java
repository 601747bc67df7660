package bg.karta.text;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Binary numbers as people write decimal ones: without an exponent, and without what reckoning in
 * binary leaves behind the last digit, as in {@code 0.30000000000000004}.
 */
public final class Decimals {
  /** So many digits any double keeps of a decimal number. */
  private static final int KEPT = 15;

  /** A sum of numbers that people wrote has no more digits than these. */
  private static final int WRITTEN = 12;

  /** Below it a number of hundredths has at most so many digits: most numbers need no rounding. */
  private static final long WRITTEN_MOST = 1_000_000_000_000L;

  private static final double MILLIONTHS = 1e6;

  /** Of so few digits no other decimal is read as the same number. */
  private static final long KEPT_MOST = 1_000_000_000_000_000L;

  private Decimals() {}

  /**
   * The decimal that a finite number stands for: of few digits if it differs from such a one in the
   * last bits alone, else the {@link #exact} one.
   */
  public static BigDecimal of(double value) {
    long hundredths = Math.round(value * 100);
    if (Math.abs(hundredths) < WRITTEN_MOST && hundredths / 100.0 == value) {
      return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    }
    BigDecimal written = new BigDecimal(value).round(new MathContext(KEPT)).stripTrailingZeros();
    return written.precision() <= WRITTEN ? written : exact(value);
  }

  /** The number of a text with a decimal point; null where it is none, or is not finite. */
  public static @Nullable Double finite(String text) {
    try {
      Double number = Double.valueOf(text.strip());
      return Double.isFinite(number) ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A number without what reckoning in binary left behind its last digit. */
  public static double cleaned(double value) {
    return Double.isFinite(value) ? of(value).doubleValue() : value;
  }

  /**
   * The shortest decimal that is read back as this very finite number. {@code Double.toString}
   * gives one digit too many for some numbers on Java 17 and not on later ones, and the same
   * figures must give the same file.
   */
  public static BigDecimal exact(double value) {
    long whole = (long) value;
    if (whole == value && Math.abs(whole) < WRITTEN_MOST) {
      return BigDecimal.valueOf(whole).stripTrailingZeros();
    }
    long millionths = Math.round(value * MILLIONTHS);
    if (Math.abs(millionths) < KEPT_MOST && millionths / MILLIONTHS == value) {
      return BigDecimal.valueOf(millionths, 6).stripTrailingZeros();
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = exact.round(new MathContext(KEPT));
    for (int digits = KEPT + 1; rounded.doubleValue() != value; digits++) {
      rounded = exact.round(new MathContext(digits));
    }
    return rounded.stripTrailingZeros();
  }

  /** A value as a message shows it. */
  public static String text(@Nullable Object value) {
    if (value instanceof Double number && Double.isFinite(number)) {
      return number == 0 ? "0" : of(number).toPlainString();
    }
    return String.valueOf(value);
  }
}
