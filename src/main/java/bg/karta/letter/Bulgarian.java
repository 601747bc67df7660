package bg.karta.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * How likely characters stand side by side in Bulgarian text, as a logarithm: what tells a text
 * that is read right from one that is not, however short.
 *
 * <p>The pairs of letters were counted in the public register of social services, the names of the
 * municipalities, and texts of the field, karta's own among them.
 */
final class Bulgarian {
  private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъьюя";

  private static final char NEVER_FIRST = 'ь';

  /** Marks beyond ASCII that offices write. */
  private static final String MARKS = "\u00A0„“”‘’‚–—…№§«»°•€©®";

  /** Those that may stand before any letter. */
  private static final String OPENING = "\u00A0№§";

  /** Those that stand before a capital, as they open a name. */
  private static final String OPENING_NAMES = "„«“";

  /** Those that open what stands within other quotes, and so names. */
  private static final String OPENING_INNER = "‚‘‹";

  /** Those that something stands behind. */
  private static final String NEVER_LAST = "„«‚‘";

  /** Those that may stand behind a letter. */
  private static final String CLOSING = "\u00A0“”»…’•°";

  /** What pairs that are not counted weigh. */
  private static final double MARK = -4;

  private static final double MARK_MISPLACED = -4;
  private static final double FOREIGN = -4.5;
  private static final double FOREIGN_FIRST = -6;

  /** Foreign names begin with capitals. */
  private static final double FOREIGN_SMALL_FIRST = -9;

  private static final double NO_TEXT = -10;
  private static final double CAPITAL_WITHIN = -11;
  private static final double MIXED = -5;
  private static final double BESIDE_DIGIT = -1.5;
  private static final double CAPITAL_FIRST = -0.9;
  private static final double SMALL_FIRST = -0.5;
  private static final double ACCENTED = -3;
  private static final double INITIAL = -0.5;

  /** The least that letters weigh, as names and abbreviations follow no rule. */
  private static final double LEAST = -5;

  private static final double LEAST_OF_CAPITALS = -4.5;

  private Bulgarian() {}

  /** How likely the second character follows the first; 0 for two of ASCII, which tell nothing. */
  static double pair(char first, char second) {
    if (second < 0x80) {
      return first < 0x80 ? 0 : behind(first, second);
    }
    return index(second) > 0 ? letter(first, second) : before(first) + other(first, second);
  }

  /** How likely a text is. */
  static double of(CharSequence text) {
    double sum = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      sum += pair(before, text.charAt(i));
      before = text.charAt(i);
    }
    return sum + pair(before, ' ');
  }

  /** Whether it is one of the thirty letters; ы and э lie among them. */
  static boolean isLetter(char c) {
    return c >= 'А' && c <= 'я' && c != 'ы' && c != 'э' && c != 'Ы' && c != 'Э';
  }

  /** Whether a character needs no explanation: ASCII, a letter, a mark that offices write. */
  static boolean isUsual(char c) {
    return c < 0x80 || index(c) > 0 || MARKS.indexOf(c) >= 0;
  }

  /** How likely a word ends in a letter. */
  private static double before(char first) {
    return index(first) == 0 ? 0 : least(Pairs.of(index(first), 0), first);
  }

  private static double behind(char first, char second) {
    if (second == '.' && isCapital(first)) {
      return INITIAL;
    }
    boolean letter = Character.isLetter(second);
    if (letter && isMisplaced(first, true)) {
      return MARK_MISPLACED;
    }
    if (!Character.isLetterOrDigit(second) && NEVER_LAST.indexOf(first) >= 0) {
      return MARK_MISPLACED;
    }
    double end = before(first);
    if (letter && Character.isLetter(first)) {
      return end + (first < '\u0250' ? 0 : MIXED);
    }
    return Character.isDigit(second) && index(first) > 0 ? end + BESIDE_DIGIT : end;
  }

  private static double letter(char first, char second) {
    int before = index(first);
    if (before > 0) {
      double within = isCapital(second) && !isCapital(first) ? CAPITAL_WITHIN : 0;
      return least(Pairs.of(before, index(second)), second) + within;
    }
    double start =
        Character.toLowerCase(second) == NEVER_FIRST
            ? NO_TEXT
            : least(Pairs.of(0, index(second)), second)
                + (isCapital(second) ? CAPITAL_FIRST : SMALL_FIRST);
    if (Character.isLetter(first)) {
      return start + (first < 0x80 ? MIXED : 0);
    }
    if (Character.isDigit(first)) {
      return start + BESIDE_DIGIT;
    }
    double inner = OPENING_INNER.indexOf(first) >= 0 && !isCapital(second) ? MARK_MISPLACED : 0;
    return start + inner + (isMisplaced(first, isCapital(second)) ? MARK_MISPLACED : 0);
  }

  /** Whether a mark stands before a letter that it cannot open. */
  private static boolean isMisplaced(char mark, boolean capital) {
    boolean opens = OPENING.indexOf(mark) >= 0 || (capital && OPENING_NAMES.indexOf(mark) >= 0);
    return !opens && MARKS.indexOf(mark) >= 0;
  }

  private static double least(double likelihood, char letter) {
    return Math.max(likelihood, isCapital(letter) ? LEAST_OF_CAPITALS : LEAST);
  }

  private static boolean isCapital(char c) {
    return c >= 'А' && c < 'а';
  }

  private static double other(char first, char second) {
    if (MARKS.indexOf(second) >= 0) {
      boolean behind = Character.isLetter(first) || NEVER_LAST.indexOf(first) >= 0;
      boolean misplaced = behind && CLOSING.indexOf(second) < 0;
      return MARK + (misplaced ? MARK_MISPLACED : 0);
    }
    if (second < '\u0250' && Character.isLetter(second)) {
      return Character.isLetter(first) && first < 0x80 ? ACCENTED : 2 * ACCENTED;
    }
    if (second < '\u0400' || second > '\u04FF') {
      return NO_TEXT;
    }
    if (!Character.isLetter(first)) {
      return Character.isLowerCase(second) ? FOREIGN_SMALL_FIRST : FOREIGN_FIRST;
    }
    boolean within = Character.isUpperCase(second) && Character.isLowerCase(first);
    return FOREIGN + (within ? CAPITAL_WITHIN : 0);
  }

  /** The place of a letter in the alphabet from 1, or 0. */
  private static int index(char c) {
    if (c < 'А' || c > 'я') {
      return 0;
    }
    int small = c < 'а' ? c - 'А' : c - 'а';
    // Between ъ and ь, and between ь and ю, Russian has a letter more.
    return switch (small) {
      case 27, 29 -> 0;
      case 28 -> 28;
      case 30 -> 29;
      case 31 -> 30;
      default -> small + 1;
    };
  }

  /**
   * The table of pairs: a line for each first character, a column for each second, what is no
   * letter before the alphabet; {@code a} is certain, each further letter the square root of e less
   * likely.
   */
  static final class Pairs {
    private static final int SIDE = LETTERS.length() + 1;
    private static final double[] TABLE = read();

    private Pairs() {}

    static double of(int first, int second) {
      return TABLE[first * SIDE + second];
    }

    private static double[] read() {
      double[] table = new double[SIDE * SIDE];
      List<String> lines = lines();
      for (int i = 0; i < table.length; i++) {
        table[i] = ('a' - lines.get(i / SIDE).charAt(i % SIDE)) / 2.0;
      }
      return table;
    }

    private static List<String> lines() {
      try (InputStream in =
          Objects.requireNonNull(Bulgarian.class.getResourceAsStream("pairs.txt"))) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
