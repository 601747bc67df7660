package bg.karta.text;

import java.util.HexFormat;

/**
 * Shows characters that are orders rather than signs: a file's text must not drive the terminal, be
 * read in another order than it is stored, or break a page.
 */
public final class Visible {
  private static final HexFormat HEX = HexFormat.of();

  private Visible() {}

  /** The text on one line, controls written like {@code \n} and {@code \x1b}. */
  public static String line(String text) {
    return show(text, "");
  }

  /** The text with its line breaks and tabs, other controls as in {@link #line}. */
  public static String paragraph(String text) {
    return show(text.replace("\r\n", "\n"), "\n\t");
  }

  private static String show(String text, String kept) {
    int first = 0;
    while (first < text.length() && !isHidden(text.charAt(first), kept)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(c -> shown.append(isHidden(c, kept) ? escape((char) c) : Character.toString(c)));
    return shown.toString();
  }

  private static boolean isHidden(int c, String kept) {
    return isOrder(c) && kept.indexOf(c) < 0;
  }

  private static String escape(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < 0x100 ? "\\x" + HEX.toHexDigits((byte) c) : "\\u" + HEX.toHexDigits(c);
    };
  }

  /** Controls, line separators, marks that turn the writing direction, and no characters at all. */
  private static boolean isOrder(int c) {
    return Character.isISOControl(c)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c >= 0xFFFE;
  }
}
