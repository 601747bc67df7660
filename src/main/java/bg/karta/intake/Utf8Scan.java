package bg.karta.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * Tells UTF-8 from other bytes: goes through a whole stream in constant memory and counts the
 * characters of several bytes that are well-formed and the bytes that belong to none.
 */
final class Utf8Scan {
  /** So many Cyrillic letters of UTF-8 in a row are no chance in text of another charset. */
  private static final int WORD = 3;

  /** A text with so many of them is not just one that holds a letter or two read wrong. */
  private static final int WORDS = 3;

  private long wellFormed;
  private long stray;
  private long firstStray = -1;
  private long lastStray = -1;

  /** How many words of Cyrillic letters of UTF-8 there are, and where the first and last begin. */
  private long words;

  private long firstWord = -1;
  private long lastWord = -1;

  /** Where the word goes on, where it began, and its letters so far. */
  private long wordEnd = -1;

  private long wordStart;
  private int wordLetters;

  /** Continuation bytes still to come, and the bounds of the next one. */
  private int awaited;

  /** Where the character of several bytes last met begins. */
  private long started;

  /** How many characters are of those from U+00C0 on, how many Р or С, how many dashes. */
  private long western;

  private long cyrillic;
  private long dashes;
  private int low;
  private int high;
  private int lead;

  /** Scans a stream to its end. */
  static Utf8Scan of(InputStream in) throws IOException {
    Utf8Scan scan = new Utf8Scan();
    byte[] buffer = new byte[1 << 16];
    long offset = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      scan.feed(buffer, n, offset);
      offset += n;
    }
    if (scan.awaited > 0) {
      scan.stray(scan.started);
    }
    return scan;
  }

  /** Whether every byte belongs to a character. */
  boolean valid() {
    return stray == 0;
  }

  /**
   * Whether this is UTF-8 that was damaged or cut off rather than another charset: in windows-1251
   * text nearly every Cyrillic letter is a stray byte, and well-formed pairs are chance.
   */
  boolean damaged() {
    return stray > 0 && wellFormed > stray;
  }

  /**
   * Where UTF-8 goes over into another charset or the other way round, as in files that were put
   * one behind another; -1 where it does not.
   */
  long change() {
    boolean once = lastWord < firstStray || firstWord > lastStray;
    boolean both = stray > 1 && words > 0 && (once || (words >= WORDS && !damaged()));
    return both ? Math.max(firstStray, firstWord) : -1;
  }

  /** Whether it is UTF-8 beyond ASCII but for a few characters that were lost on the way. */
  boolean isText() {
    return wellFormed > 1 && stray * 10 <= wellFormed;
  }

  /**
   * Whether it may be UTF-8 that was written in UTF-8 once more: of every two of its characters one
   * is then what a first byte of a Cyrillic letter is taken for: in the west, here or on a Mac.
   */
  boolean mayBeRepeated() {
    long most = Math.max(Math.max(western, cyrillic), dashes);
    return wellFormed > 1 && most * 3 >= wellFormed;
  }

  /** How many characters of several bytes there are. */
  long wellFormed() {
    return wellFormed;
  }

  /** The offset of the first byte that belongs to no character. */
  long firstStray() {
    return firstStray;
  }

  private void feed(byte[] bytes, int length, long offset) {
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (awaited > 0) {
        if (continues(b)) {
          continue;
        }
        stray(started);
        awaited = 0;
      }
      if (b < 0) {
        started = offset + i;
        if (!starts(b & 0xFF)) {
          stray(started);
        }
      }
    }
  }

  private boolean continues(byte b) {
    int value = b & 0xFF;
    if (value < low || value > high) {
      return false;
    }
    western += lead == 0xC3 ? 1 : 0;
    cyrillic += lead == 0xD0 && (value == 0xA0 || value == 0xA1) ? 1 : 0;
    dashes += lead == 0xE2 && (value == 0x93 || value == 0x94) ? 1 : 0;
    awaited--;
    bounds(0x80, 0xBF);
    if (awaited == 0) {
      wellFormed++;
      if (lead == 0xD0 || lead == 0xD1) {
        countLetter();
      }
    }
    return true;
  }

  private void countLetter() {
    if (started != wordEnd) {
      wordStart = started;
      wordLetters = 0;
    }
    wordEnd = started + 2;
    if (++wordLetters == WORD) {
      words++;
      firstWord = firstWord < 0 ? wordStart : firstWord;
      lastWord = wordStart;
    }
  }

  /** The table of well-formed byte sequences of the Unicode standard, by first byte. */
  private boolean starts(int first) {
    if (first < 0xC2 || first > 0xF4) {
      return false;
    }
    lead = first;
    awaited = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    bounds(
        first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80,
        first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF);
    return true;
  }

  private void bounds(int from, int to) {
    low = from;
    high = to;
  }

  private void stray(long offset) {
    if (stray++ == 0) {
      firstStray = offset;
    }
    lastStray = offset;
  }
}
