package bg.karta.letter;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that was read in a wrong charset and kept so: {@code ÐžÐ±Ñ‰Ð¸Ð½Ð°}, {@code РћР±С‰РёРЅР°},
 * {@code Îáùèíà}. Its letters are back when the way is gone backwards.
 */
public final class Garbled {
  private static final ByteTable DOS = new ByteTable(Charset.forName("IBM866"));
  private static final ByteTable MAC = new ByteTable(Charset.forName("x-MacCyrillic"));
  private static final ByteTable UNIX = new ByteTable(Charset.forName("KOI8-R"));
  private static final ByteTable ISO = new ByteTable(Charset.forName("ISO-8859-5"));

  /** What text is shown in by mistake, and what it was written in besides UTF-8. */
  private static final List<ByteTable> SHOWN =
      List.of(ByteTable.WESTERN, ByteTable.CYRILLIC, ByteTable.MAC_ROMAN, DOS, MAC, UNIX, ISO);

  private static final List<ByteTable> WRITTEN =
      List.of(
          ByteTable.CYRILLIC,
          DOS,
          new ByteTable(new Mik()),
          MAC,
          UNIX,
          ISO,
          new ByteTable(Charset.forName("IBM855")));

  /** By how much the letters must make likelier words, as a logarithm. */
  private static final double EVIDENCE = 12;

  /** By how much where all letters are small, as no capital is where it should not be. */
  private static final double EVIDENCE_OF_SMALL = 8;

  private static final int LEAST_LETTERS = 3;
  private static final int LEAST_BESIDE_SIGN = 2;
  private static final int LETTERS_FOR_ODD = 4;

  private Garbled() {}

  /** What a text meant that was read in a wrong charset; null for one that is as it should be. */
  public static @Nullable String meant(String text) {
    return Signs.mayBeIn(text) ? meant(text, Signs.in(text)) : null;
  }

  private static @Nullable String meant(String text, @Nullable Double sign) {
    for (ByteTable table : SHOWN) {
      String once = twice(text, table);
      if (once != null) {
        String before = meant(once);
        return before == null ? once : before;
      }
    }
    String other = WesternWords.meant(text);
    if (other == null) {
      other = inOtherCharset(text, sign);
    }
    return other == null && text.indexOf(' ') > 0 ? wordByWord(text, sign) : other;
  }

  /** What a text is in the charset that its file may be in, where that is likelier; or null. */
  public static @Nullable String meant(String text, CharsetGuess.Doubt doubt) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return null;
    }
    byte[] bytes = ByteTable.CYRILLIC.bytes(text);
    String other = bytes == null ? text : new String(bytes, doubt.charset());
    return Bulgarian.of(other) > Bulgarian.of(text) ? other : null;
  }

  /** What a text meant of which some words are garbled, or null. */
  private static @Nullable String wordByWord(String text, @Nullable Double sign) {
    String[] words = text.split(" ", -1);
    boolean found = false;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      // A mark that opens here may be closed in another word.
      Double own = sign == null ? null : Signs.in(word);
      String meant = Signs.mayBeIn(word) ? meant(word, own) : null;
      found |= meant != null;
      words[i] = meant == null ? word : meant;
    }
    return found ? String.join(" ", words) : null;
  }

  /** What the characters say as bytes of UTF-8, or null where they hardly do. */
  private static @Nullable String twice(String text, ByteTable over) {
    byte[] bytes = new byte[text.length()];
    int lead = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = over.byteOf(text.charAt(i));
      // A character that was lost on the way is a byte that UTF-8 has no place for.
      bytes[i] = (byte) (b < 0 ? 0xFF : b);
      lead += b >= 0xC2 && b < 0xF0 ? 1 : 0;
    }
    if (lead == 0) {
      return null;
    }
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    long lost = decoded.chars().filter(c -> c == '\uFFFD').count();
    long found = decoded.chars().filter(c -> c >= 0x80).count() - lost;
    if (decoded.chars().anyMatch(Garbled::isForeign)) {
      return null;
    }
    boolean told = over == ByteTable.WESTERN ? found > lost : found > 1 && found > 2 * lost;
    return told ? decoded : null;
  }

  /** Whether a character is of a script that is neither Latin, Greek nor Cyrillic. */
  private static boolean isForeign(int c) {
    return (c >= 0x0530 && c < 0x1E00) || (c >= 0x2E80 && c < 0xD800);
  }

  private static @Nullable String inOtherCharset(String text, @Nullable Double sign) {
    @Nullable String best = null;
    int least = sign == null ? LEAST_LETTERS : LEAST_BESIDE_SIGN;
    double usual = Signs.isSmallWord(text) ? EVIDENCE_OF_SMALL : EVIDENCE;
    double most = Bulgarian.of(text) + (sign == null ? usual : sign);
    for (ByteTable shown : SHOWN) {
      byte[] bytes = shown.bytes(text);
      if (bytes == null) {
        continue;
      }
      for (ByteTable written : WRITTEN) {
        String other = written.text(bytes);
        double likelihood = Bulgarian.of(other);
        if (likelihood > most && isBulgarian(other, least)) {
          best = other;
          most = likelihood;
        }
      }
    }
    return best;
  }

  private static boolean isBulgarian(String text, int least) {
    long letters = text.chars().filter(c -> Bulgarian.isLetter((char) c)).count();
    long odd = text.chars().filter(c -> !Bulgarian.isUsual((char) c)).count();
    return letters >= least && letters >= LETTERS_FOR_ODD * odd;
  }
}
