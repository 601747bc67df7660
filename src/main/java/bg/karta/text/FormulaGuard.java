package bg.karta.text;

/**
 * Keeps a spreadsheet program from running a text of a CSV file as a formula: such a text is
 * written behind an apostrophe, and read without it. Every text comes back: {@code
 * unguarded(guarded(text))} is the text itself.
 */
public final class FormulaGuard {
  private static final char GUARD = '\'';

  /** The full-width forms count as well: programs set to an East Asian language accept them. */
  private static final String STARTS = "=+-@\t\r\n\0＝＋－＠";

  private FormulaGuard() {}

  /** The text, after an apostrophe if it could be taken for a formula or for a guarded text. */
  public static String guarded(String text) {
    return isGuarded(text, 0) ? GUARD + text : text;
  }

  /** The text that was written so; any text that could not come from {@link #guarded} as it is. */
  public static String unguarded(String text) {
    return !text.isEmpty() && text.charAt(0) == GUARD && isGuarded(text, 1)
        ? text.substring(1)
        : text;
  }

  /**
   * Whether what begins at an index is written behind an apostrophe. Spaces before the sign do not
   * help: programs may trim a cell before they look at it (LibreOffice offers that on import, data
   * tools do it unasked), and a text that truly begins with a space and such a sign is rare enough
   * to bear an apostrophe. Apostrophes before it do not help either, or {@code '=} would come back
   * as {@code =}.
   */
  private static boolean isGuarded(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == GUARD) {
      start++;
    }
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return start < text.length() && STARTS.indexOf(text.charAt(start)) >= 0;
  }

  private static boolean isSpace(char c) {
    boolean invisible = Character.getType(c) == Character.FORMAT;
    return STARTS.indexOf(c) < 0
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible);
  }
}
