package bg.karta.kind;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people and programs write it: with a decimal point or comma, with blanks,
 * apostrophes, points or commas between thousands, with an exponent.
 *
 * @param value what it is, or would be if its one mark is decimal
 * @param thousands what it would be if its one mark parts thousands; null where only one reading is
 *     possible
 * @param exponent whether it has one
 */
public record NumberText(BigDecimal value, @Nullable BigDecimal thousands, boolean exponent) {
  /** The dashes that are put for a minus, and a blank behind the sign. */
  private static final Pattern SIGNED = Pattern.compile("([+\\-\u2010-\u2013\u2212])?\\h?(\\d.*)");

  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");

  /** Blanks or apostrophes between thousands, which leave point and comma to the decimals. */
  private static final Pattern PARTED =
      Pattern.compile("[1-9]\\d{0,2}([\\h'’])\\d{3}(?:\\1\\d{3})*(?:[.,]\\d+)?");

  /** Points or commas between thousands: twice at least, or before the other of the two. */
  private static final Pattern MARKED =
      Pattern.compile(
          "[1-9]\\d{0,2}(?:([.,])\\d{3}(?:\\1\\d{3})+|([.,])\\d{3}(?:\\2\\d{3})*(?!\\2)[.,]\\d+)");

  private static final Pattern EXPONENT =
      Pattern.compile("(\\d(?:[.,]\\d{1,16})?)[eE]([+-]?\\d{1,2})");

  private static final Pattern BETWEEN = Pattern.compile("[\\h'’]");

  /** The shortest and the longest text with one mark before three digits, {@code 1.250}. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 7;

  /** A mark and the three digits behind it. */
  private static final int GROUP = 4;

  /** The number of a text, or null where it is none. */
  public static @Nullable NumberText of(String text) {
    Matcher signed = SIGNED.matcher(Digits.ascii(text));
    if (!signed.matches()) {
      return null;
    }
    NumberText number = unsigned(signed.group(2));
    String sign = signed.group(1);
    return number == null || sign == null || sign.equals("+") ? number : number.negated();
  }

  private static @Nullable NumberText unsigned(String digits) {
    if (mayBePartedByMark(digits)) {
      return new NumberText(decimal(digits), decimal(digits.replaceAll("[.,]", "")), false);
    }
    if (PLAIN.matcher(digits).matches()) {
      return new NumberText(decimal(digits), null, false);
    }
    if (PARTED.matcher(digits).matches()) {
      return new NumberText(decimal(BETWEEN.matcher(digits).replaceAll("")), null, false);
    }
    Matcher marked = MARKED.matcher(digits);
    if (marked.matches()) {
      String mark = marked.group(1) == null ? marked.group(2) : marked.group(1);
      return new NumberText(decimal(digits.replace(mark, "")), null, false);
    }
    Matcher exponent = EXPONENT.matcher(digits);
    return exponent.matches()
        ? new NumberText(
            decimal(exponent.group(1)).scaleByPowerOfTen(Integer.parseInt(exponent.group(2))),
            null,
            true)
        : null;
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace(',', '.'));
  }

  private NumberText negated() {
    return new NumberText(value.negate(), thousands == null ? null : thousands.negate(), exponent);
  }

  /**
   * Whether a text is digits with one mark before the last three, {@code 18.900} or {@code 1,250}:
   * a thousand and more for one office, one with three decimals for another.
   */
  public static boolean mayBePartedByMark(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int length = text.length() - from;
    if (length < SHORTEST || length > LONGEST || text.charAt(from) == '0') {
      return false;
    }
    int mark = text.length() - GROUP;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == mark ? c != '.' && c != ',' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** The value as it is written for people, so that only it can be meant: {@code 12.3450}. */
  public String unmistakable() {
    String plain = shown(value);
    return mayBePartedByMark(plain) ? plain + "0" : plain;
  }

  /** A number without exponent and without zeros behind its decimals. */
  static String shown(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
