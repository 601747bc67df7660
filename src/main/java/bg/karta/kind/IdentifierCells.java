package bg.karta.kind;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers in cells that a file holds as numbers, days, logical values or lists: mostly a
 * program took what somebody typed for one of these, and what was typed is lost.
 */
public final class IdentifierCells {
  /** So many digits of a number are kept exactly. */
  private static final int EXACT_DIGITS = 15;

  /** A day in ISO form, a time, a duration. */
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d+:\\d{2}");

  private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+");

  private IdentifierCells() {}

  /**
   * What there is to say of an identifier whose cell holds no text.
   *
   * @param text what the cell is read as: a number, a day in ISO form, a time, a share, {@code
   *     true}
   */
  public static @Nullable Remark judge(String text) {
    if (text.equals("true") || text.equals("false")) {
      return new Remark(SpellingRule.IDENTIFIER_AS_LOGICAL, text);
    }
    if (text.contains("; ")) {
      return new Remark(SpellingRule.IDENTIFIER_AS_LIST, text);
    }
    if (text.endsWith("%")) {
      return new Remark(SpellingRule.IDENTIFIER_AS_PERCENT, text);
    }
    if (MOMENT.matcher(text).lookingAt()) {
      return new Remark(SpellingRule.IDENTIFIER_AS_DATE, text);
    }
    if (FRACTION.matcher(text).matches()) {
      return new Remark(SpellingRule.IDENTIFIER_AS_FRACTION, text);
    }
    return text.length() > EXACT_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')
        ? new Remark(SpellingRule.IDENTIFIER_TOO_LONG, text)
        : null;
  }

  /** Whether a text is rather a number, perhaps a damaged one, than a name: it has more digits. */
  public static boolean isNumber(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return digits > text.chars().filter(Character::isLetter).count();
  }
}
