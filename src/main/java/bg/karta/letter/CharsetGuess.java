package bg.karta.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The charset of bytes that are text and not UTF-8: the one that makes Bulgarian words of them: its
 * letters side by side, and its capitals at the beginnings; or by which makes Western words of
 * them. All bytes are looked at, as the first letters may stand in the last row.
 *
 * <p>Windows-1251 is what nearly every such file is in, and it is given up only against strong
 * evidence. A few letters are none: then the guess says what else the bytes may be.
 *
 * @param charset the likeliest charset
 * @param letters how many characters beyond ASCII it rests on
 * @param doubt what speaks against it, or null where nothing does
 */
public record CharsetGuess(Charset charset, long letters, @Nullable Doubt doubt) {
  /**
   * Another reading that is hardly less likely.
   *
   * @param charset its charset
   * @param word the first word beyond ASCII as it was read
   * @param other what it is in the other charset
   * @param likelier whether it is likelier but for windows-1251 being what files are in
   */
  public record Doubt(Charset charset, String word, String other, boolean likelier) {}

  private static final ByteTable USUAL = ByteTable.CYRILLIC;

  /** The others, of two that give the same text the first. */
  private static final List<ByteTable> OTHERS =
      List.of(
          new ByteTable(new Mik()),
          new ByteTable(Charset.forName("IBM866")),
          new ByteTable(Charset.forName("x-MacCyrillic")),
          new ByteTable(Charset.forName("KOI8-R")),
          new ByteTable(Charset.forName("KOI8-U")),
          new ByteTable(Charset.forName("ISO-8859-5")),
          new ByteTable(Charset.forName("IBM855")),
          ByteTable.WESTERN);

  private static final List<ByteTable> ALL =
      Stream.concat(Stream.of(USUAL), OTHERS.stream()).toList();

  /** By how much another charset must be likelier, as a logarithm. */
  private static final double EVIDENCE = 6.5;

  /** By how much the likeliest must be likelier than any other to be beyond doubt. */
  private static final double CERTAINTY = 9;

  private static final double CERTAINTY_OF_FEW = 20;

  /** Fewer letters are too weak evidence. */
  private static final int FEW = 10;

  /** So many letters a charset must give for each odd character. */
  private static final int LETTERS_FOR_ODD = 4;

  private static final int LEAST_LETTERS = 2;

  /** The names of the charsets that are compared. */
  public static List<String> names() {
    return ALL.stream().map(table -> table.charset().name()).toList();
  }

  /** The charset of a name, any that the JDK has or one of those above; null where none has it. */
  public static @Nullable Charset named(String name) {
    for (ByteTable table : ALL) {
      if (table.charset().name().equalsIgnoreCase(name)) {
        return table.charset();
      }
    }
    try {
      Charset found = Charset.forName(name);
      return found.canEncode() ? found : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Whether it is hardly more than a guess. */
  public boolean isUncertain() {
    return letters < FEW || doubt != null;
  }

  /** The bytes of a stream. */
  public static CharsetGuess of(InputStream in) throws IOException {
    Bytes bytes = new Bytes();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      bytes.feed(buffer, n);
    }
    bytes.feed(new byte[] {' '}, 1);
    return bytes.guess();
  }

  /** How often each byte follows each: all that the likelihood of a text takes. */
  private static final class Bytes {
    private static final int BYTES = 256;
    private static final int LONGEST_WORD = 60;

    private final int[] pairs = new int[BYTES * BYTES];
    private final ByteArrayOutputStream word = new ByteArrayOutputStream();

    /** The pairs that there are. */
    private int[] seen = new int[0];

    private boolean found;
    private int before = ' ';

    void feed(byte[] bytes, int length) {
      for (int i = 0; i < length; i++) {
        int b = bytes[i] & 0xFF;
        pairs[before << 8 | b]++;
        before = b;
        if (!found) {
          gather(b);
        }
      }
    }

    /** Gathers the first word that is not of ASCII alone. */
    private void gather(int b) {
      if (b >= 0x80 || Character.isLetter(b)) {
        word.write(b);
        found = word.size() == LONGEST_WORD;
      } else {
        for (byte old : word.toByteArray()) {
          found |= old < 0;
        }
        if (!found) {
          word.reset();
        }
      }
    }

    CharsetGuess guess() {
      seen = IntStream.range(0, pairs.length).filter(i -> pairs[i] > 0).toArray();
      ByteTable best = USUAL;
      double most = likelihood(USUAL);
      for (ByteTable table : OTHERS) {
        double likelihood = likelihood(table);
        if (likelihood > most && givesWords(table)) {
          best = table;
          most = likelihood;
        }
      }
      long letters = beyondAscii();
      return new CharsetGuess(best.charset(), letters, doubt(best, most, letters));
    }

    private @Nullable Doubt doubt(ByteTable best, double most, long letters) {
      ByteTable second = best;
      double next = most - (letters < FEW ? CERTAINTY_OF_FEW : CERTAINTY);
      for (ByteTable table : ALL) {
        double likelihood = likelihood(table);
        boolean words = table == USUAL || givesWords(table);
        if (likelihood > next && words && differs(table, best)) {
          second = table;
          next = likelihood;
        }
      }
      byte[] first = word.toByteArray();
      boolean likelier = best == USUAL && next > most - EVIDENCE;
      return second == best
          ? null
          : new Doubt(second.charset(), best.text(first), second.text(first), likelier);
    }

    private long beyondAscii() {
      long sum = 0;
      for (int i : seen) {
        sum += (i & 0x80) == 0 ? 0 : pairs[i];
      }
      return sum;
    }

    private boolean differs(ByteTable one, ByteTable other) {
      for (int i : seen) {
        if (one.character(i & 0xFF) != other.character(i & 0xFF)) {
          return true;
        }
      }
      return false;
    }

    private double likelihood(ByteTable table) {
      double sum = table == USUAL ? EVIDENCE : 0;
      for (int i : seen) {
        if ((i & 0x8080) != 0) {
          sum += pairs[i] * Bulgarian.pair(table.character(i >> 8), table.character(i & 0xFF));
        }
      }
      return sum;
    }

    /** Whether what a charset gives is words, not just less unlikely than something else. */
    private boolean givesWords(ByteTable table) {
      return table == ByteTable.WESTERN ? givesWesternWords() : givesBulgarianWords(table);
    }

    private boolean givesBulgarianWords(ByteTable table) {
      long letters = 0;
      long odd = 0;
      for (int i : seen) {
        char c = table.character(i & 0xFF);
        if (Bulgarian.isLetter(c)) {
          letters += pairs[i];
        } else if (!Bulgarian.isUsual(c)) {
          odd += pairs[i];
        }
      }
      return letters >= LEAST_LETTERS && letters >= LETTERS_FOR_ODD * odd;
    }

    /**
     * Western languages seldom have two letters beyond ASCII side by side; those that look like
     * Cyrillic ones tell nothing.
     */
    private boolean givesWesternWords() {
      long within = 0;
      long odd = 0;
      for (int i : seen) {
        int first = i >> 8;
        int second = i & 0xFF;
        if (isLetter(first) && isLetter(second)) {
          within += tells(first, second) || tells(second, first) ? pairs[i] : 0;
          odd += first >= 0x80 && second >= 0x80 ? pairs[i] : 0;
        }
      }
      return within > odd;
    }

    private static boolean tells(int letter, int beside) {
      return letter >= 0x80 && beside < 0x80 && !Signs.isLookalike(USUAL.character(letter));
    }

    private static boolean isLetter(int b) {
      return Character.isLetter(ByteTable.WESTERN.character(b));
    }
  }
}
