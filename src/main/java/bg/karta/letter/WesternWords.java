package bg.karta.letter;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of Western languages in which a letter beyond ASCII was taken for a Cyrillic one: {@code
 * fьr}, {@code Mьller}. Letters that look alike are not looked at, as they are typed by mistake.
 */
final class WesternWords {
  private static final List<ByteTable> WRITTEN =
      List.of(
          ByteTable.WESTERN,
          new ByteTable(Charset.forName("IBM850")),
          new ByteTable(Charset.forName("x-MacRoman")));

  private static final List<ByteTable> SHOWN =
      List.of(
          ByteTable.CYRILLIC,
          new ByteTable(Charset.forName("IBM866")),
          new ByteTable(Charset.forName("x-MacCyrillic")));

  /** The letters that such words have beyond ASCII. */
  private static final String LETTERS = "äöüßéèêëàâáîïíìôóòõûúùçñåæøãœ";

  private static final String LATIN_LOOKALIKES = "ABCEHKMOPTXYaceopxy";

  private WesternWords() {}

  /** The text with the letters that were meant in such words, or null where it has none. */
  static @Nullable String meant(String text) {
    StringBuilder out = new StringBuilder(text);
    boolean found = false;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String word = text.substring(start, end);
      String meant = isMixed(word) ? western(word) : null;
      if (meant != null) {
        out.replace(start, end, meant);
        found = true;
      }
    }
    return found ? out.toString() : null;
  }

  /** Whether a word is Latin but for single Cyrillic letters that look like no Latin one. */
  private static boolean isMixed(String word) {
    boolean latin = false;
    boolean told = false;
    boolean cyrillicBefore = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean cyrillic = c >= '\u0400' && c < '\u0500';
      if (cyrillic && cyrillicBefore) {
        return false;
      }
      told |= cyrillic && !Signs.isLookalike(c);
      latin |= Signs.isAsciiLetter(c) && LATIN_LOOKALIKES.indexOf(c) < 0;
      cyrillicBefore = cyrillic;
    }
    return latin && told;
  }

  private static @Nullable String western(String word) {
    for (ByteTable shown : SHOWN) {
      byte[] bytes = shown.bytes(word);
      for (ByteTable written : WRITTEN) {
        String meant = bytes == null ? "" : written.text(bytes);
        if (!meant.isEmpty() && isWestern(meant)) {
          return meant;
        }
      }
    }
    return null;
  }

  /** Whether a word has nothing but letters of such words, its capitals first or throughout. */
  private static boolean isWestern(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80 && (LETTERS.indexOf(Character.toLowerCase(c)) < 0 || !fits(word, i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a letter is small or not as the one before it is, or else a small one behind. */
  private static boolean fits(String word, int at) {
    boolean capital = Character.isUpperCase(word.charAt(at));
    boolean behindSmall = at > 0 && Character.isLowerCase(word.charAt(at - 1));
    boolean behindCapitals = at > 1 && Character.isUpperCase(word.charAt(at - 1));
    return capital ? !behindSmall : !behindCapitals;
  }
}
