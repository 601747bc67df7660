package bg.karta.kind;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Digits of any alphabet, and whole numbers that programs write as decimal ones. */
final class Digits {
  private static final Pattern EXPONENT =
      Pattern.compile("([1-9])(?:[.,](\\d{1,15}))?[eE](\\+?)(\\d{1,2})");

  private Digits() {}

  /** The text with the digits of other alphabets (full width, Arabic) as those of ours. */
  static String ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '9' && Character.isDigit(text.charAt(i))) {
        return converted(text);
      }
    }
    return text;
  }

  private static String converted(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isDigit(out.charAt(i))) {
        out.setCharAt(i, (char) ('0' + Character.digit(out.charAt(i), 10)));
      }
    }
    return out.toString();
  }

  /**
   * The whole number that a text writes as a decimal one, {@code 12} of {@code 12.0} or {@code
   * 12,00}; null for any other text. A version such as {@code 1.10} is none, nor is {@code 1.}.
   */
  static @Nullable String whole(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '0') {
      end--;
    }
    int mark = end - 1;
    if (end == text.length() || mark < 1 || !isMark(text.charAt(mark))) {
      return null;
    }
    for (int i = 0; i < mark; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    return text.substring(0, mark);
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }

  /**
   * An identifier that a program wrote as a number with an exponent: the whole number, refused
   * where its last digits were rounded away; null for any other text. A short text such as {@code
   * 2E8} may be an identifier itself, so one digit needs a plus sign behind the letter.
   */
  static @Nullable Reading withExponent(String text) {
    Matcher matcher = EXPONENT.matcher(text);
    if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3).isEmpty())) {
      return null;
    }
    BigDecimal mantissa = decimal(matcher);
    int power = Integer.parseInt(matcher.group(4));
    if (mantissa.scale() > power) {
      return null;
    }
    if (mantissa.scale() > 0 && mantissa.scale() < power) {
      return Reading.refused(SpellingRule.IDENTIFIER_ROUNDED, text);
    }
    String whole = mantissa.scaleByPowerOfTen(power).toPlainString();
    return Reading.of(whole, SpellingRule.IDENTIFIER_SPELLING, text, whole);
  }

  private static BigDecimal decimal(Matcher matcher) {
    String decimals = matcher.group(2) == null ? "" : matcher.group(2).replaceFirst("0+$", "");
    return new BigDecimal(matcher.group(1) + (decimals.isEmpty() ? "" : "." + decimals));
  }

  /**
   * What an identifier of digits is whose cell is written as a decimal number, with the remark of
   * it; null where the cell is written as it should be. Most end with no zero and hold no letter E,
   * so that neither costs a million keys much.
   */
  static @Nullable Reading identifier(String cell) {
    if (cell.isEmpty() || cell.charAt(0) < '0' || cell.charAt(0) > '9') {
      return null;
    }
    String whole = whole(cell);
    if (whole != null && (whole.length() == 1 || whole.charAt(0) != '0')) {
      return Reading.of(whole, SpellingRule.IDENTIFIER_SPELLING, cell, whole);
    }
    return cell.indexOf('e') > 0 || cell.indexOf('E') > 0 ? withExponent(cell) : null;
  }
}
