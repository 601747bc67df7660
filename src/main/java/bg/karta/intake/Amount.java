package bg.karta.intake;

import bg.karta.kind.NumberText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a cell, for adding up: read without patterns, as every number of a million rows is.
 *
 * @param millionths its value
 * @param decimals how many digits stand behind its decimal mark
 */
record Amount(long millionths, int decimals) {
  private static final int SCALE = 6;
  private static final long ONE = 1_000_000;
  private static final int MOST_DIGITS = 12;

  /** The digits of a thousand behind its mark. */
  private static final int THOUSAND = 3;

  /** What can still be made millionths of, and added to others of its size. */
  private static final long MOST = 1_000_000_000_000_000_000L;

  /** Half a cent is too little to complain of, however many decimals a spreadsheet keeps. */
  private static final long CENT = 10_000;

  /**
   * The value of a cell in millionths, {@link Long#MIN_VALUE} where it is no plain number, or one
   * whose mark may part thousands.
   */
  static long millionths(String cell) {
    long value = 0;
    int digits = 0;
    int decimals = -1;
    int end = end(cell);
    boolean negative = end > 0 && cell.charAt(0) == '-';
    for (int i = negative ? 1 : 0; i < end; i++) {
      char c = cell.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        if (decimals < SCALE) {
          value = value * 10 + (c - '0');
          decimals += decimals >= 0 ? 1 : 0;
        }
      } else if ((c == '.' || c == ',') && decimals < 0) {
        decimals = 0;
      } else if (!isBetweenThousands(c)) {
        return Long.MIN_VALUE;
      }
    }
    boolean partedByMark = decimals == THOUSAND && NumberText.mayBePartedByMark(cell);
    if (digits == 0 || digits > MOST_DIGITS + SCALE || value >= MOST || partedByMark) {
      return Long.MIN_VALUE;
    }
    for (int i = Math.max(0, decimals); i < SCALE; i++) {
      value *= 10;
      if (value >= MOST) {
        return Long.MIN_VALUE;
      }
    }
    return negative ? -value : value;
  }

  /** The number in a cell, or null where there is none to compare. */
  static @Nullable Amount of(String cell) {
    long value = millionths(cell);
    int end = end(cell);
    int mark = Math.max(cell.lastIndexOf('.', end - 1), cell.lastIndexOf(',', end - 1));
    return value == Long.MIN_VALUE ? null : new Amount(value, mark < 0 ? 0 : end - mark - 1);
  }

  /** Whether a sum is this number, as far as its decimals go. */
  boolean equalsRounded(long sum) {
    long unit = decimals == 0 ? ONE : decimals == 1 ? ONE / 10 : CENT;
    return Math.abs(sum - millionths) * 2 <= unit;
  }

  /** The plain text of a sum. */
  static String text(long millionths) {
    BigDecimal exact = BigDecimal.valueOf(millionths, SCALE).stripTrailingZeros();
    return exact.signum() == 0 ? "0" : exact.toPlainString();
  }

  /** Where the digits end: behind them may stand the currency. */
  private static int end(String cell) {
    int end = cell.length();
    while (end > 0 && !Character.isDigit(cell.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBetweenThousands(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\'';
  }
}
