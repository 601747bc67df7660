package bg.karta.letter;

import java.text.Normalizer;

/**
 * Text as it is meant: composed (NFC), and without the characters that no reader sees.
 *
 * <p>Macs name files and write tables with й as и and a breve; web pages and word processors put
 * marks between letters that say where a line may break or which way it runs. To a reader both are
 * the same text, to a program another one.
 */
public final class Letters {
  /** Below this no character is composed of others or invisible but a few controls. */
  private static final char FIRST_MARK = '\u0300';

  /** The letters of Cyrillic, the first range beyond Latin that nearly every cell lies in. */
  private static final char CYRILLIC = '\u0400';

  private static final char BEHIND_CYRILLIC = '\u0460';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char DELETE = '\u007F';
  private static final String BLANK_CONTROLS = "\t\n\u000B\f\r";

  private Letters() {}

  /** The text composed and without invisible characters; the text itself where it is so already. */
  public static String plain(String text) {
    return isPlain(text) ? text : composed(visible(text));
  }

  /** The text without invisible characters; the text itself where it has none. */
  public static String visible(String text) {
    int at = 0;
    while (at < text.length() && !isInvisible(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
    text.codePoints().skip(text.codePointCount(0, at)).forEach(c -> keepVisible(c, out));
    return out.toString();
  }

  private static void keepVisible(int c, StringBuilder out) {
    if (!isInvisible(c)) {
      out.appendCodePoint(c);
    }
  }

  private static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Asked of every cell: most hold nothing but ASCII and Cyrillic. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isOrdinary(c) && (c >= FIRST_MARK || isControl(c))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is one of those that nearly all text consists of besides blanks. */
  public static boolean isOrdinary(char c) {
    return c < DELETE ? c > ' ' : c >= CYRILLIC && (c < BEHIND_CYRILLIC || isPunctuation(c));
  }

  private static boolean isControl(char c) {
    return (c < ' ' && BLANK_CONTROLS.indexOf(c) < 0) || c == DELETE || c == SOFT_HYPHEN;
  }

  /** The dashes and quotation marks, and the sign of numbers. */
  private static boolean isPunctuation(char c) {
    return (c >= '\u2010' && c <= '\u2027') || c == '\u2116';
  }

  /**
   * Whether a character shows nothing and takes no place: the format characters of Unicode, those
   * that choose the look of their neighbour, fillers, and controls that are no blank. The controls
   * from 0x80 on stay: they are what text shows that was read in a wrong charset.
   */
  public static boolean isInvisible(int c) {
    if (c < FIRST_MARK || (c >= CYRILLIC && c < BEHIND_CYRILLIC)) {
      return isControl((char) c);
    }
    return Character.getType(c) == Character.FORMAT
        || (c >= 0xFE00 && c <= 0xFE0F) // variation selectors
        || (c >= 0xE0000 && c <= 0xE0FFF) // tags and further variation selectors
        || (c >= 0x180B && c <= 0x180F) // those of Mongolian, and its vowel separator
        || (c >= 0xFFF0 && c <= 0xFFFB)
        || c == 0x034F // combining grapheme joiner
        || c == 0x2065
        || c == 0x115F
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
