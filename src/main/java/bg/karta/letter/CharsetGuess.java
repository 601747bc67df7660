package bg.karta.letter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The charset of bytes that are Cyrillic text and no UTF-8, told by which makes Bulgarian words of
 * them: its letters side by side, and its capitals at the beginnings. All bytes are looked at, as
 * the first letters may stand in the last row.
 *
 * <p>Windows-1251 is what nearly every such file is in, and it is given up only against strong
 * evidence.
 */
public final class CharsetGuess {
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
          new ByteTable(Charset.forName("IBM855")));

  /** By how much another charset must be likelier, as a logarithm. */
  private static final double EVIDENCE = 6.5;

  /** So many Bulgarian letters another charset must give, and for each odd character so many. */
  private static final int LEAST_LETTERS = 8;

  private static final int LETTERS_FOR_ODD = 4;

  private static final int BYTES = 256;

  /** How often each byte follows each: all that the likelihood of a text takes. */
  private final int[] pairs = new int[BYTES * BYTES];

  private int before = ' ';

  /** The bytes of a stream. */
  public static CharsetGuess of(InputStream in) throws IOException {
    CharsetGuess guess = new CharsetGuess();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      guess.feed(buffer, n);
    }
    guess.feed(new byte[] {' '}, 1);
    return guess;
  }

  private void feed(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      pairs[before << 8 | b]++;
      before = b;
    }
  }

  /** The likeliest charset. */
  public Charset charset() {
    ByteTable best = USUAL;
    double most = likelihood(USUAL) + EVIDENCE;
    for (ByteTable table : OTHERS) {
      double likelihood = likelihood(table);
      if (likelihood > most && givesWords(table)) {
        best = table;
        most = likelihood;
      }
    }
    return best.charset();
  }

  private double likelihood(ByteTable table) {
    double sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] > 0 && ((i & 0x80) != 0 || (i & 0x8000) != 0)) {
        sum += pairs[i] * Bulgarian.pair(table.character(i >> 8), table.character(i & 0xFF));
      }
    }
    return sum;
  }

  /** Whether what a charset gives is Bulgarian, not just less unlikely than something else. */
  private boolean givesWords(ByteTable table) {
    long letters = 0;
    long odd = 0;
    for (int i = 0; i < pairs.length; i++) {
      char c = table.character(i & 0xFF);
      if (pairs[i] > 0 && Bulgarian.isLetter(c)) {
        letters += pairs[i];
      } else if (pairs[i] > 0 && !Bulgarian.isUsual(c)) {
        odd += pairs[i];
      }
    }
    return letters >= LEAST_LETTERS && letters >= LETTERS_FOR_ODD * odd;
  }
}
