package bg.karta.intake;

import bg.karta.text.Decimals;
import java.math.BigDecimal;

/**
 * The text of a number as people write it: no exponent, no empty decimals. Spreadsheets store
 * {@code 0.1} as {@code 0.10000000000000001} and a sum as {@code 0.30000000000000004}.
 */
final class PlainNumber {
  private PlainNumber() {}

  /** The plain text of a number; any other text as it stands. */
  static String of(String stored) {
    if (isWhole(stored)) {
      return stored;
    }
    double value;
    try {
      // Java alone reads 1d and 0x1p3 as numbers.
      new BigDecimal(stored.strip());
      value = Double.parseDouble(stored);
    } catch (NumberFormatException e) {
      // Not a number, so a text like any other.
      return stored;
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return stored;
    }
    return value == 0 ? "0" : Decimals.of(value).toPlainString();
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
}
