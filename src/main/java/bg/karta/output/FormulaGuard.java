package bg.karta.output;

/** Keeps a spreadsheet program from running a text as a formula. */
final class FormulaGuard {
  /** The full-width forms count as well: programs set to an East Asian language accept them. */
  private static final String STARTS = "=+-@\t\r\n\0＝＋－＠";

  private FormulaGuard() {}

  /**
   * The text, after an apostrophe if it could be taken for a formula. Spaces before the sign do not
   * help: programs may trim a cell before they look at it (LibreOffice offers that on import, data
   * tools do it unasked), and a text that truly begins with a space and such a sign is rare enough
   * to bear an apostrophe.
   */
  static String guard(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    boolean risky = start < text.length() && STARTS.indexOf(text.charAt(start)) >= 0;
    return risky ? "'" + text : text;
  }

  private static boolean isSpace(char c) {
    boolean invisible = Character.getType(c) == Character.FORMAT;
    return STARTS.indexOf(c) < 0
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible);
  }
}
