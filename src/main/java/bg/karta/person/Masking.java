package bg.karta.person;

import bg.karta.letter.Letters;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the personal numbers in a text and masks them. */
final class Masking {
  private static final int DAY = 6;
  private static final int REST = 4;

  /** Below it the digits of ASCII alone are digits, and nearly all letters of our texts. */
  private static final char FIRST_DIGIT_OF_OTHERS = '\u0660';

  /** So many signs may stand between the word and its number: {@code ЕГН № : 7523169263}. */
  private static final int SIGNS_AFTER_WORD = 5;

  /** The words in one alphabet: Latin letters that look or sound alike are taken for Cyrillic. */
  private static final Set<String> WORDS = Set.of("ЕГН", "ЛНЧ", "ЛН", "ЛНС", "ЛНСН");

  /** What makes a digit and nine decimals a number of ten digits. */
  private static final Pattern EXPONENT = Pattern.compile("[eE]\\+?0?9(?!\\d)");

  private static final String LATIN = "EGHNLC";
  private static final String CYRILLIC = "ЕГННЛС";

  private final String text;
  private final Predicate<String> personal;

  private Masking(String text, Predicate<String> personal) {
    this.text = text;
    this.personal = personal;
  }

  /**
   * The text with its personal numbers masked; the text itself where it has none.
   *
   * @param personal whether ten digits that stand alone are such a number
   * @param grouped whether ten digits in groups are such a number
   */
  static String of(String text, Predicate<String> personal, Predicate<String> grouped) {
    if (!mayHoldNumber(text)) {
      return text;
    }
    // A mark that nobody sees must hide no number by standing between its digits.
    String seen = Letters.visible(text);
    String masked = GroupedDigits.masked(new Masking(seen, personal).masked(), grouped);
    return masked.equals(seen) ? text : masked;
  }

  /**
   * Whether so many digits stand together as a day of birth has, or there are enough of them for a
   * number in groups: most texts have neither.
   */
  private static boolean mayHoldNumber(String text) {
    int together = 0;
    int all = 0;
    for (int i = 0; i < text.length() && text.length() >= PersonalNumbers.LENGTH; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        together++;
        all++;
      } else if (c >= FIRST_DIGIT_OF_OTHERS && Character.isDigit(text.codePointAt(i))) {
        all++;
      } else if (together > 0 && !Letters.isInvisible(text.codePointAt(i))) {
        together = 0;
      }
      if (together == DAY || all == PersonalNumbers.LENGTH) {
        return true;
      }
    }
    return false;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private String masked() {
    StringBuilder out = new StringBuilder();
    int copied = 0;
    int end;
    for (int start = nextDigit(0); start < text.length(); start = nextDigit(end)) {
      end = endOfDigits(start);
      int until = endOfNumber(start, end);
      if (until > 0) {
        out.append(text, copied, start + 2).append("******").append(text, until - 2, until);
        copied = until;
        end = until;
      }
    }
    return copied == 0 ? text : out.append(text, copied, text.length()).toString();
  }

  private int nextDigit(int from) {
    int at = from;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int endOfDigits(int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the personal number ends that starts here, or 0 where none does. */
  private int endOfNumber(int start, int end) {
    if (start > 0 && text.charAt(start - 1) == '+') {
      return 0;
    }
    if (end - start == 1) {
      return endOfExponent(start, end);
    }
    if (end - start == PersonalNumbers.LENGTH) {
      return personal.test(text.substring(start, end)) || isNamed(start) ? end : 0;
    }
    if (end - start != DAY || end == text.length() || !isSeparator(text.charAt(end))) {
      return 0;
    }
    int until = endOfDigits(end + 1);
    return until - end - 1 == REST
            && PersonalNumbers.isEgn(text.substring(start, end) + text.substring(end + 1, until))
        ? until
        : 0;
  }

  /** Where ten digits end that a program wrote with an exponent, {@code 7.523169263E+09}, or 0. */
  private int endOfExponent(int start, int end) {
    int until = end == text.length() ? end : endOfDigits(end + 1);
    if (until - end != PersonalNumbers.LENGTH || ".,".indexOf(text.charAt(end)) < 0) {
      return 0;
    }
    String digits = text.substring(start, end) + text.substring(end + 1, until);
    Matcher exponent = EXPONENT.matcher(text).region(until, text.length());
    return exponent.lookingAt() && personal.test(digits) ? exponent.end() : 0;
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == '\u2013' || Character.isSpaceChar(c);
  }

  private boolean isNamed(int start) {
    return isNamed(text, start);
  }

  /** Whether the word ЕГН or ЛНЧ stands before a place of a text. */
  static boolean isNamed(String text, int start) {
    int end = start;
    while (end > 0 && start - end < SIGNS_AFTER_WORD && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return WORDS.contains(cyrillic(text.substring(from, end)));
  }

  private static String cyrillic(String word) {
    StringBuilder out = new StringBuilder(word.toUpperCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      int latin = LATIN.indexOf(out.charAt(i));
      if (latin >= 0) {
        out.setCharAt(i, CYRILLIC.charAt(latin));
      }
    }
    return out.toString();
  }
}
