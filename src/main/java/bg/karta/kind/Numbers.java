package bg.karta.kind;

import bg.karta.text.Decimals;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads fields that hold numbers. */
final class Numbers {
  private static final String NAMES = "лв\\.?|лева|лев|bgn|eur|евро|€";
  private static final Pattern CURRENCY =
      Pattern.compile("(?iu)(?:(" + NAMES + ")\\h*)?(.*?)(?:\\h*(" + NAMES + "))?");

  private static final int MOST_DIGITS_OF_INT = 9;

  /** The first number of 16 digits: beyond it a double no longer holds every whole number. */
  private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(15);

  private Numbers() {}

  static Reading count(String cell, FieldSpec field) {
    int plain = plainCount(cell);
    if (plain >= 0) {
      return inRange(plain, field);
    }
    NumberText number = NumberText.of(cell);
    String bare = number == null ? UnitWords.number(cell, field) : null;
    if (bare != null) {
      return UnitWords.dropped(cell, count(bare, field));
    }
    if (number == null || number.value().signum() < 0) {
      return refused(CellRule.VALUE_NOT_A_COUNT, cell);
    }
    if (isAmbiguous(number, field)) {
      return ambiguous(cell, number);
    }
    if (isTooLong(number)) {
      return Reading.refused(SpellingRule.NUMBER_TOO_LONG, cell);
    }
    return number.value().stripTrailingZeros().scale() > 0
        ? refused(CellRule.VALUE_NOT_A_COUNT, cell)
        : remarked(cell, number, inRange(number.value().longValueExact(), field));
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

  /** A number or an amount of money, which may name its currency. */
  static Reading number(String cell, FieldSpec field) {
    if (isPlainDecimal(cell)) {
      return inRange(Double.parseDouble(cell), field);
    }
    String bare = UnitWords.number(cell, field);
    return bare == null
        ? number(cell, mayBeMoney(field) ? amount(cell) : cell, field)
        : UnitWords.dropped(cell, number(bare, field));
  }

  /** A published figure is of whatever its unit says, which may be a currency. */
  private static boolean mayBeMoney(FieldSpec field) {
    return field.type() == FieldType.MONEY || field.name().equals("value");
  }

  static Reading percent(String cell, FieldSpec field) {
    String bare = cell.endsWith("%") ? cell.substring(0, cell.length() - 1).strip() : cell;
    Reading reading =
        !bare.isEmpty() && isPlainDecimal(bare)
            ? inRange(Double.parseDouble(bare), field)
            : number(cell, bare, field);
    return bare.equals(cell) ? asShare(cell, reading) : reading;
  }

  /** Programs hand on what lies behind a cell that shows 92 %, which is 0.92. */
  private static Reading asShare(String cell, Reading reading) {
    return reading.value() instanceof Double share && share > 0 && share < 1
        ? Reading.of(
            share,
            SpellingRule.PERCENT_AS_SHARE,
            cell,
            NumberText.shown(BigDecimal.valueOf(share).movePointRight(2)))
        : reading;
  }

  private static Reading number(String cell, String bare, FieldSpec field) {
    NumberText number = NumberText.of(bare);
    if (number == null) {
      return refused(CellRule.VALUE_NOT_A_NUMBER, cell);
    }
    if (isAmbiguous(number, field)) {
      return ambiguous(cell, number);
    }
    return isTooLong(number)
        ? Reading.refused(SpellingRule.NUMBER_TOO_LONG, cell)
        : remarked(cell, number, inRange(Decimals.cleaned(number.value().doubleValue()), field));
  }

  /** Of a number with a percent sign the sign is too much, of other texts it does not matter. */
  private static Reading refused(CellRule rule, String cell) {
    boolean percent =
        cell.endsWith("%") && NumberText.of(cell.substring(0, cell.length() - 1).strip()) != null;
    return Reading.refused(percent ? CellRule.VALUE_IS_PERCENT : rule, cell);
  }

  /** Digits with one point among them, as files of a million rows hold them: no pattern needed. */
  private static boolean isPlainDecimal(String cell) {
    int length = cell.length();
    int point = -1;
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c == '.' && point < 0) {
        point = i;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return length <= MOST_DIGITS_OF_INT
        && point != 0
        && point != length - 1
        && (point != length - 4 || !NumberText.mayBePartedByMark(cell));
  }

  /** The text without the currency before or behind it; as it is where both name one. */
  private static String amount(String cell) {
    Matcher matcher = CURRENCY.matcher(cell);
    return matcher.matches() && (matcher.group(1) == null || matcher.group(3) == null)
        ? matcher.group(2)
        : cell;
  }

  /** The code of the currency that an amount names, or null. */
  static @Nullable String currency(String cell) {
    Matcher matcher = CURRENCY.matcher(cell);
    if (!matcher.matches()) {
      return null;
    }
    String name = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
    if (name == null) {
      return null;
    }
    char first = Character.toLowerCase(name.charAt(0));
    return first == 'л' || first == 'b' ? "BGN" : "EUR";
  }

  /**
   * Whether both readings are possible: three decimals, and thousands within the field's bounds.
   */
  private static boolean isAmbiguous(NumberText number, FieldSpec field) {
    BigDecimal thousands = number.thousands();
    return thousands != null && isWithin(thousands.doubleValue(), field);
  }

  private static Reading ambiguous(String cell, NumberText number) {
    return Reading.refused(
        SpellingRule.NUMBER_AMBIGUOUS,
        cell,
        NumberText.shown(number.thousands() == null ? number.value() : number.thousands()),
        number.unmistakable());
  }

  private static boolean isTooLong(NumberText number) {
    return number.value().abs().compareTo(TOO_LONG) >= 0;
  }

  /** What a program wrote with an exponent it may have rounded. */
  private static Reading remarked(String cell, NumberText number, Reading reading) {
    return number.exponent() && reading.value() != null
        ? Reading.of(
            reading.value(),
            SpellingRule.NUMBER_WITH_EXPONENT,
            cell,
            NumberText.shown(number.value()))
        : reading;
  }

  private static Reading inRange(Number number, FieldSpec field) {
    double value = number.doubleValue();
    return isWithin(value, field)
        ? Reading.of(number)
        : Reading.refused(
            CellRule.VALUE_OUT_OF_RANGE, shown(value), shown(field.min()), shown(field.max()));
  }

  private static boolean isWithin(double value, FieldSpec field) {
    return value >= field.min() && value <= field.max();
  }

  private static String shown(double bound) {
    return Double.isInfinite(bound) ? "∞" : NumberText.shown(BigDecimal.valueOf(bound));
  }
}
