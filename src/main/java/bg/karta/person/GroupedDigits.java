package bg.karta.person;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds in a text the numbers whose digits stand in groups, {@code 6.101.057.509}, or are those of
 * another script. Ten digits in groups are many things: only what is named ЕГН or ЛНЧ is taken for
 * one, and a right number that does not have the form of another; neither is part of a longer row
 * of digits.
 */
final class GroupedDigits {
  /** What may stand between two digits of one number, besides a blank. */
  private static final String MARKS = ".,-/'’:_`\u02BC\u2018\u00B4\u2010\u2011\u2012\u2013\u2014";

  /** Ten digits that are written as other things are. */
  private static final Pattern OTHER =
      Pattern.compile(
          // a number with decimals, but not cut where an ЕГН is
          "(?!\\d{6}[.,]\\d{4}$)\\d+[.,]\\d+"
              // a sum whose thousands are parted by one mark and its decimals by another
              + "|\\d{1,3}(\\D)\\d{3}(?:\\1\\d{3})*(?!\\1)[.,]\\d+"
              // two of them, such as the degrees of a place
              + "|\\d+\\.\\d+[, ]\\d+\\.\\d+"
              // a number or a day that begins with its year: so began numbers in 1820
              + "|20[0-3]\\d\\D.*"
              // a day and a number behind it, and the number of a document and its day
              + "|\\d{1,2}(\\D)\\d{1,2}\\2(?:19|20)\\d\\d(?!\\2)\\D.*"
              + "|.*\\d(\\D)\\d{1,2}(?!\\3)(\\D)\\d{1,2}\\4(?:19|20)\\d\\d");

  private final String text;
  private final Predicate<String> personal;
  private final StringBuilder out = new StringBuilder();
  private int copied;

  private GroupedDigits(String text, Predicate<String> personal) {
    this.text = text;
    this.personal = personal;
  }

  /**
   * The text with such numbers masked; the text itself where it has none.
   *
   * @param personal whether ten digits are such a number
   */
  static String masked(String text, Predicate<String> personal) {
    return new GroupedDigits(text, personal).masked();
  }

  private String masked() {
    int at = 0;
    while (at < text.length()) {
      at = Character.isDigit(text.codePointAt(at)) ? endOfRow(at) : next(at);
    }
    return copied == 0 ? text : out.append(text, copied, text.length()).toString();
  }

  private int next(int at) {
    return at + Character.charCount(text.codePointAt(at));
  }

  /** Goes over digits with no more than one mark between them; masks them if they are a number. */
  private int endOfRow(int start) {
    int digits = 0;
    int end = start;
    for (int at = start; at < text.length(); at = next(at)) {
      int c = text.codePointAt(at);
      if (Character.isDigit(c)) {
        digits++;
        end = next(at);
      } else if (at != end || !isMark(c)) {
        break;
      }
    }
    if (digits == PersonalNumbers.LENGTH && isPersonal(start, end)) {
      out.append(text, copied, start).append(PersonalNumbers.conceal(text.substring(start, end)));
      copied = end;
    }
    return end;
  }

  private static boolean isMark(int c) {
    return MARKS.indexOf(c) >= 0 || Character.isSpaceChar(c) || c == '\t';
  }

  private boolean isPersonal(int start, int end) {
    if (start > 0 && text.charAt(start - 1) == '+') {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    StringBuilder written = new StringBuilder();
    for (int at = start; at < end; at = next(at)) {
      int digit = Character.digit(text.codePointAt(at), 10);
      if (digit >= 0) {
        digits.append(digit);
        written.append(digit);
      } else {
        written.appendCodePoint(text.codePointAt(at));
      }
    }
    return Masking.isNamed(text, start)
        || (personal.test(digits.toString()) && !OTHER.matcher(written).matches());
  }
}
