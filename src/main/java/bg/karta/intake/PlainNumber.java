package bg.karta.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The text of a number as people write it: no exponent, no empty decimals. Spreadsheets store
 * {@code 0.1} as {@code 0.10000000000000001} and a sum as {@code 0.30000000000000004}, and show 15
 * digits: what stands behind them is noise.
 */
final class PlainNumber {
  /** Up to so many digits a decimal number survives the way into a double and back. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private PlainNumber() {}

  /** The plain text of a number; any other text as it stands. */
  static String of(String stored) {
    if (isWhole(stored)) {
      return stored;
    }
    double value;
    BigDecimal exact;
    try {
      value = Double.parseDouble(stored);
      if (Double.isNaN(value) || Double.isInfinite(value)) {
        return stored;
      }
      if (value == 0) {
        return "0";
      }
      exact = new BigDecimal(stored.strip());
    } catch (NumberFormatException e) {
      // Not a number, so a text like any other.
      return stored;
    }
    return plain(exact.round(SHOWN));
  }

  private static boolean isWhole(String text) {
    if (text.isEmpty() || (text.charAt(0) == '0' && text.length() > 1)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
