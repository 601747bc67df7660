package bg.karta.output;

/** How many columns of a terminal a text takes. */
public final class DisplayWidth {
  /** First and last code points of the signs that take two columns, after Unicode's UAX 11. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
  };

  private DisplayWidth() {}

  /** The columns that a text takes. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      int codePoint = text.codePointAt(i);
      width += of(codePoint);
      i += codePoint > Character.MAX_VALUE ? 1 : 0;
    }
    return width;
  }

  /** The text, cut and ended with {@code …} if it is wider than allowed. */
  public static String shorten(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int end = 0;
    int room = width - 1;
    while (end < text.length() && of(text.codePointAt(end)) <= room) {
      room -= of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end) + "…";
  }

  private static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint == 0xAD ? 0 : 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return true;
      }
    }
    return false;
  }
}
