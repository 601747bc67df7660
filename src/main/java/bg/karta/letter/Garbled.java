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

  /** What text is shown in by mistake, and what it was written in besides UTF-8. */
  private static final List<ByteTable> SHOWN =
      List.of(ByteTable.WESTERN, ByteTable.CYRILLIC, DOS, MAC, UNIX);

  private static final List<ByteTable> WRITTEN =
      List.of(
          ByteTable.CYRILLIC,
          DOS,
          new ByteTable(new Mik()),
          MAC,
          UNIX,
          new ByteTable(Charset.forName("ISO-8859-5")));

  /** By how much the letters must make likelier words, as a logarithm. */
  private static final double EVIDENCE = 12;

  private static final int LEAST_LETTERS = 6;
  private static final int LETTERS_FOR_ODD = 4;

  private Garbled() {}

  /** What a text meant that was read in a wrong charset; null for one that is as it should be. */
  public static @Nullable String meant(String text) {
    if (!isOdd(text)) {
      return null;
    }
    for (ByteTable table : SHOWN) {
      String once = twice(text, table);
      if (once != null) {
        String before = meant(once);
        return before == null ? once : before;
      }
    }
    String other = inOtherCharset(text);
    return other == null && text.indexOf(' ') > 0 ? wordByWord(text) : other;
  }

  /** What a text meant of which some words are garbled, or null. */
  private static @Nullable String wordByWord(String text) {
    String[] words = text.split(" ", -1);
    boolean found = false;
    for (int i = 0; i < words.length; i++) {
      String meant = meant(words[i]);
      found |= meant != null;
      words[i] = meant == null ? words[i] : meant;
    }
    return found ? String.join(" ", words) : null;
  }

  /**
   * Asked of every cell: whether anything in it is not what Bulgarian text has. Read as
   * windows-1251, a letter of UTF-8 is Р or С and what is no letter of the alphabet.
   */
  private static boolean isOdd(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        boolean letter = Bulgarian.isLetter(c);
        boolean odd =
            letter
                ? c < 'а' && before >= 'а' && before <= 'я'
                : before == 'Р' || before == 'С' || !Bulgarian.isUsual(c);
        if (odd) {
          return true;
        }
      }
      before = c;
    }
    return false;
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
    boolean told = over == ByteTable.WESTERN ? found > lost : found > 1 && found > 2 * lost;
    return told ? decoded : null;
  }

  private static @Nullable String inOtherCharset(String text) {
    @Nullable String best = null;
    double most = Bulgarian.of(text) + EVIDENCE;
    for (ByteTable shown : SHOWN) {
      byte[] bytes = shown.bytes(text);
      if (bytes == null) {
        continue;
      }
      for (ByteTable written : WRITTEN) {
        String other = written.text(bytes);
        double likelihood = Bulgarian.of(other);
        if (likelihood > most && isBulgarian(other)) {
          best = other;
          most = likelihood;
        }
      }
    }
    return best;
  }

  private static boolean isBulgarian(String text) {
    long letters = text.chars().filter(c -> Bulgarian.isLetter((char) c)).count();
    long odd = text.chars().filter(c -> !Bulgarian.isUsual((char) c)).count();
    return letters >= LEAST_LETTERS && letters >= LETTERS_FOR_ODD * odd;
  }
}
