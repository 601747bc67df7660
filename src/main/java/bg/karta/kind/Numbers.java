package bg.karta.kind;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers with a decimal point or comma and blanks between thousands. */
final class Numbers {
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,9})?");
  private static final Pattern GROUPED =
      Pattern.compile("-?\\d{1,3}(?:[\\h']\\d{3}){1,4}(?:[.,]\\d{1,9})?");

  /** A thousand for one office, one with three decimals for another: too much to guess. */
  private static final Pattern PERHAPS_THOUSANDS = Pattern.compile("\\d{1,3}[.,]\\d{3}");

  private static final Pattern CURRENCY = Pattern.compile("(?iu)\\s*(лв\\.?|лева|bgn|eur|евро|€)$");
  private static final int MOST_DIGITS_OF_INT = 9;

  private Numbers() {}

  static Reading count(String cell, FieldSpec field) {
    int plain = plainCount(cell);
    if (plain >= 0) {
      return inRange(plain, field);
    }
    BigDecimal number = parse(cell);
    if (number == null
        || number.signum() < 0
        || number.stripTrailingZeros().scale() > 0
        || PERHAPS_THOUSANDS.matcher(cell).matches()) {
      return refused(CellRule.VALUE_NOT_A_COUNT, cell);
    }
    return inRange(number.longValueExact(), field);
  }

  /** Digits alone, as files of a million rows hold them; -1 for anything else. */
  private static int plainCount(String cell) {
    if (cell.length() > MOST_DIGITS_OF_INT) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < cell.length(); i++) {
      int digit = cell.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  static Reading number(String cell, FieldSpec field) {
    if (isPlainDecimal(cell)) {
      return inRange(Double.parseDouble(cell), field);
    }
    BigDecimal number = parse(CURRENCY.matcher(cell).replaceFirst(""));
    return number == null
        ? refused(CellRule.VALUE_NOT_A_NUMBER, cell)
        : inRange(number.doubleValue(), field);
  }

  private static Reading refused(CellRule rule, String cell) {
    return Reading.refused(cell.endsWith("%") ? CellRule.VALUE_IS_PERCENT : rule, cell);
  }

  /** Digits with one point among them, as files of a million rows hold them: no pattern needed. */
  private static boolean isPlainDecimal(String cell) {
    int points = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '.') {
        points++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return points <= 1
        && cell.length() <= MOST_DIGITS_OF_INT
        && cell.charAt(0) != '.'
        && cell.charAt(cell.length() - 1) != '.';
  }

  static Reading percent(String cell, FieldSpec field) {
    return number(cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell, field);
  }

  private static Reading inRange(Number number, FieldSpec field) {
    double value = number.doubleValue();
    return value < field.min() || value > field.max()
        ? Reading.refused(
            CellRule.VALUE_OUT_OF_RANGE, shown(value), shown(field.min()), shown(field.max()))
        : Reading.of(number);
  }

  private static String shown(double bound) {
    return Double.isInfinite(bound)
        ? "∞"
        : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }

  static @Nullable BigDecimal parse(String text) {
    if (!PLAIN.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
      return null;
    }
    return new BigDecimal(text.replaceAll("[\\h']", "").replace(',', '.'));
  }
}
