package bg.karta.intake;

import bg.karta.kind.NumberText;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of the cells of a row beyond their texts: which of them it holds as numbers,
 * days or logical values, so far as the text alone could be taken for something else.
 */
public final class Typed {
  /** Spreadsheets, and most programs that read JSON, keep so many digits of a number. */
  private static final int EXACT_DIGITS = 15;

  private final BitSet cells = new BitSet();

  /** What is seen of days of which the format shows the month or the year alone. */
  private @Nullable Map<Integer, String> seen;

  /** Whether a text is that of a whole number, of which there is nothing to tell. */
  static boolean isPlain(String text) {
    if (text.length() > EXACT_DIGITS) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Notes a cell; gives what is noted of the row. */
  static Typed with(@Nullable Typed typed, int column) {
    Typed noted = typed == null ? new Typed() : typed;
    noted.cells.set(column);
    return noted;
  }

  /** Notes what is seen of a day. */
  void see(int column, String text) {
    Map<Integer, String> all = seen == null ? new HashMap<>() : seen;
    all.put(column, text);
    seen = all;
  }

  boolean holds(int column) {
    return cells.get(column);
  }

  boolean isNumber(int column, String text) {
    return cells.get(column) && NumberText.mayBePartedByMark(text);
  }

  String seen(int column, String text) {
    return seen == null ? text : seen.getOrDefault(column, text);
  }
}
