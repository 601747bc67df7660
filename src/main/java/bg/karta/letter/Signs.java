package bg.karta.letter;

import org.jspecify.annotations.Nullable;

/** What no text has that was read in its own charset. */
final class Signs {
  /** Those of DOS and of typewriters that are in no text of an office. */
  private static final String OF_NO_TEXT = "¬¤¦¨¯¸´ˆ˜";

  /** Those that no letter stands behind, and a small one least of all. */
  private static final String NEVER_BEFORE = "®§°±µ¶†‡‰™€‹›";

  private static final String QUOTES = "„“”‚‘’«»";

  /** What closes each of the quotes where it opens. */
  private static final String[] CLOSING = {"“”\"»", "”“", "", "‘’", "’", "", "»“”", ""};

  /** The last letters of Nordic and German alphabets, said in a row, and those of a French word. */
  private static final String SIDE_BY_SIDE = "ÅÄÖÆØÜåäöæøüßÇçÀà";

  /** From so many letters on a word in small letters may be one in another charset's capitals. */
  private static final int SMALL_WORD = 5;

  private static final Double BEYOND_DOUBT = 0.5;
  private static final Double OF_QUOTES = 7.0;

  private Signs() {}

  /**
   * Asked of every cell: whether anything in it is not what Bulgarian text has. Read as
   * windows-1251, a letter of UTF-8 is Р or С and what is no letter of the alphabet.
   */
  static boolean mayBeIn(String text) {
    char before = ' ';
    int small = 0;
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        if (isOdd(before, c)) {
          return true;
        }
        small += isSmall(c) ? 1 : 0;
        capital |= isCapital(c);
      } else if (isAsciiLetter(c)) {
        if (before >= 0x80 && Bulgarian.isLetter(before) && !isLookalike(before)) {
          return true;
        }
        capital = true;
      }
      before = c;
    }
    return small >= SMALL_WORD && !capital;
  }

  /** Whether a text has letters of the alphabet alone, and no capital among them. */
  static boolean isSmallWord(String text) {
    return text.chars().allMatch(c -> isSmall((char) c) || (c < 0x80 && !isAsciiLetter((char) c)));
  }

  private static boolean isOdd(char before, char c) {
    if (!Bulgarian.isLetter(c)) {
      return before == 'Р' || before == 'С' || !Bulgarian.isUsual(c);
    }
    if (before < 0x80) {
      return isAsciiLetter(before) && !isLookalike(c);
    }
    return Bulgarian.isLetter(before) ? isCapital(c) && isSmall(before) : stands(before, c);
  }

  /** Whether a mark stands before a letter that it hardly can. */
  private static boolean stands(char mark, char letter) {
    return NEVER_BEFORE.indexOf(mark) >= 0 || (isSmall(letter) && QUOTES.indexOf(mark) >= 0);
  }

  /**
   * By how much another reading of a text must be likelier beside its signs, as a logarithm: hardly
   * at all beside one that leaves no doubt; null where it has none.
   */
  static @Nullable Double in(String text) {
    Double found = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (c >= 0x80 && (isOfNoText(c) || isBeforeLetter(c, next) || isAccentedWord(text, i))) {
        return BEYOND_DOUBT;
      }
      if (c >= 0x80 && isOpenQuote(text, c, next, i)) {
        found = OF_QUOTES;
      }
    }
    return found;
  }

  private static boolean isOfNoText(char c) {
    return c < 0xA0 || (c >= 0x2500 && c < 0x25A0) || OF_NO_TEXT.indexOf(c) >= 0;
  }

  private static boolean isBeforeLetter(char mark, char next) {
    return NEVER_BEFORE.indexOf(mark) >= 0
        && (isSmall(next) || (next >= 0x80 && NEVER_BEFORE.indexOf(next) >= 0));
  }

  /** Whether a quote opens a word in small letters and none closes it. */
  private static boolean isOpenQuote(String text, char mark, char next, int at) {
    int quote = isSmall(next) ? QUOTES.indexOf(mark) : -1;
    boolean within = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    return quote >= 0 && !within && !isClosed(text, CLOSING[quote], at + 1);
  }

  private static boolean isClosed(String text, String closing, int from) {
    for (int i = from; i < text.length(); i++) {
      if (closing.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins here whose letters are all Latin ones beyond ASCII. */
  private static boolean isAccentedWord(String text, int from) {
    if (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      return false;
    }
    int end = from;
    boolean usual = true;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      char c = text.charAt(end++);
      if (c < 0xC0 || c > 0xFF) {
        return false;
      }
      usual &= SIDE_BY_SIDE.indexOf(c) >= 0;
    }
    return end - from > 1 && !usual;
  }

  /** Whether a Cyrillic letter looks like a Latin one, and may be typed for it. */
  static boolean isLookalike(char c) {
    return "АВСЕНКМОРТХУасеорху".indexOf(c) >= 0;
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSmall(char c) {
    return c >= 'а' && c <= 'я';
  }

  private static boolean isCapital(char c) {
    return c >= 'А' && c < 'а';
  }
}
