package bg.karta.letter;

/**
 * Text whose letters a program threw away that had no place for them: it put U+FFFD or a question
 * mark where each was.
 */
public final class LostLetters {
  private static final char REPLACEMENT = '\uFFFD';

  /** So many question marks in a row are no question. */
  private static final int RUN = 3;

  private LostLetters() {}

  /** Whether letters of a text are lost. */
  public static boolean in(String text) {
    if (text.indexOf(REPLACEMENT) >= 0) {
      return true;
    }
    int at = text.indexOf('?');
    while (at >= 0) {
      int end = at;
      while (end < text.length() && text.charAt(end) == '?') {
        end++;
      }
      if (isLoss(text, at, end)) {
        return true;
      }
      at = text.indexOf('?', end);
    }
    return false;
  }

  /** Whether the question marks between two places stand for letters. */
  private static boolean isLoss(String text, int from, int to) {
    boolean behindLetter = from > 0 && Character.isLetter(text.charAt(from - 1));
    boolean beforeLetter = to < text.length() && Character.isLetter(text.charAt(to));
    if (beforeLetter) {
      return !isAddress(text, from);
    }
    boolean others = text.indexOf('?', to) >= 0 || text.indexOf('?') < from;
    return !behindLetter && (to - from >= RUN || (to - from > 1 && others));
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
    return word.contains("://") || word.startsWith("www.") || word.indexOf('=') > at - start;
  }
}
