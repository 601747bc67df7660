package bg.karta.letter;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A charset of one byte a character, both ways. */
public final class ByteTable {
  /**
   * Windows-1252 with the controls of ISO 8859-1 where it has nothing: what programs of the west
   * take bytes for that they know nothing of.
   */
  public static final ByteTable WESTERN = new ByteTable(Charset.forName("windows-1252"));

  /** Windows-1251, likewise. */
  public static final ByteTable CYRILLIC = new ByteTable(Charset.forName("windows-1251"));

  /** Mac Roman, in which Excel for the Mac opens text files by default. */
  public static final ByteTable MAC_ROMAN = new ByteTable(Charset.forName("x-MacRoman"));

  private static final int BYTES = 256;
  private static final char REPLACEMENT = '\uFFFD';

  private final Charset charset;
  private final char[] characters = new char[BYTES];

  /** The byte of each character that is below this array's length, and 1 more. */
  private final short[] bytes = new short[0x2600];

  /** The one byte that has no character, and so is what a replacement was put for; or -1. */
  private final int absent;

  ByteTable(Charset charset) {
    this.charset = charset;
    int last = -1;
    int count = 0;
    for (int i = 0; i < BYTES; i++) {
      String decoded = new String(new byte[] {(byte) i}, charset);
      char c = decoded.charAt(0);
      characters[i] = c;
      if (c < bytes.length) {
        bytes[c] = (short) (i + 1);
      } else if (c == REPLACEMENT) {
        last = i;
        count++;
      }
    }
    this.absent = count == 1 ? last : -1;
  }

  /** The charset. */
  public Charset charset() {
    return charset;
  }

  /** The character of a byte from 0 to 255. */
  char character(int b) {
    return characters[b];
  }

  /** The byte of a character from 0 to 255, -1 where it has none. */
  public int byteOf(char c) {
    if (c == REPLACEMENT) {
      return absent;
    }
    int known = c < bytes.length ? bytes[c] - 1 : beyond(c);
    return known < 0 && c >= 0x80 && c < 0xA0 ? c : known;
  }

  /** The byte of one of the few characters beyond the array, such as the ligatures of Mac Roman. */
  private int beyond(char c) {
    for (int i = BYTES - 1; i >= 0x80; i--) {
      if (characters[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** The bytes of a text; null where a character has none. */
  byte @Nullable [] bytes(String text) {
    byte[] out = new byte[text.length()];
    for (int i = 0; i < out.length; i++) {
      int b = byteOf(text.charAt(i));
      if (b < 0) {
        return null;
      }
      out[i] = (byte) b;
    }
    return out;
  }

  /** The text of bytes. */
  String text(byte[] from) {
    char[] out = new char[from.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = characters[from[i] & 0xFF];
    }
    return new String(out);
  }
}
