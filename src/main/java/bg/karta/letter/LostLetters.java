package bg.karta.letter;

/**
 * Text whose letters a program threw away that had no place for them: it put U+FFFD or a question
 * mark where each was.
 */
public final class LostLetters {
  private static final char REPLACEMENT = '\uFFFD';

  /** So many question marks in a row behind no word are no question. */
  private static final int RUN = 3;

  /** A word so long with a full stop is short for another: {@code ул.}, {@code бул.}. */
  private static final int ABBREVIATION = 4;

  private static final String OPENING = "„«(\"";

  private LostLetters() {}

  /** Whether letters of a text are lost. */
  public static boolean in(String text) {
    if (text.indexOf(REPLACEMENT) >= 0) {
      return true;
    }
    int at = text.indexOf('?');
    int alone = 0;
    while (at >= 0) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '?') {
        end++;
      }
      if (!isAddress(text, at)) {
        alone += isAlone(text, at, end) ? 1 : 0;
        if (alone > 1 || isLoss(text, at, end)) {
          return true;
        }
      }
      at = text.indexOf('?', end);
    }
    return false;
  }

  /** Whether the question marks between two places stand for letters. */
  private static boolean isLoss(String text, int from, int to) {
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    char after = to == text.length() ? ' ' : text.charAt(to);
    if (Character.isLetter(after) || !holdsWord(text)) {
      return true;
    }
    if (OPENING.indexOf(before) >= 0 && from + 1 < text.length() && !endsWord(text, from - 1)) {
      return true;
    }
    if (!Character.isWhitespace(before)) {
      return before == '.' && isAbbreviation(text.substring(0, from));
    }
    return to - from >= RUN || isAbbreviation(lastWord(text, from)) || goesOn(text, to);
  }

  /** Whether the marks are a word of their own. */
  private static boolean isAlone(String text, int from, int to) {
    return (from == 0 || text.charAt(from - 1) == ' ')
        && (to == text.length() || text.charAt(to) == ' ');
  }

  private static boolean holdsWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean endsWord(String text, int mark) {
    return mark > 0 && !Character.isWhitespace(text.charAt(mark - 1));
  }

  private static String lastWord(String text, int end) {
    String before = text.substring(0, end).stripTrailing();
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  private static boolean isAbbreviation(String word) {
    int stop = word.length() - 1;
    return stop > 0
        && stop <= ABBREVIATION
        && word.charAt(stop) == '.'
        && word.chars().limit(stop).allMatch(Character::isLetter);
  }

  /** Whether a sentence goes on behind marks, as it does not behind a question. */
  private static boolean goesOn(String text, int to) {
    int next = to;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next > to
        && next < text.length()
        && (Character.isDigit(text.charAt(next)) || Character.isLowerCase(text.charAt(next)));
  }

  /** Whether a place is within a web address, where a question mark begins what is asked. */
  private static boolean isAddress(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) > ' ') {
      start--;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    String word = text.substring(start, end);
    String host = text.substring(start, at);
    return word.contains("://")
        || word.startsWith("www.")
        || word.indexOf('=') > at - start
        || (host.indexOf('.') > 0 && host.indexOf('/') > host.indexOf('.'));
  }
}
