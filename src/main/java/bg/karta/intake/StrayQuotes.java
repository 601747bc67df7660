package bg.karta.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a record into cells whose quotes are part of the text but were not doubled, as in {@code
 * "Надежда" ЕООД}, {@code ЕТ "Надежда"} or {@code "Дом "Надежда", Русе"}. No program that follows
 * RFC 4180 writes such a cell, so a delimiter between its quotes may be of the text or not: the
 * record is cut into as many cells as the table has, if there is one way to do so.
 */
final class StrayQuotes {
  private static final char QUOTE = '"';
  private static final String TWO = "\"\"";

  /** More ways than these are not looked at: nobody could tell them apart either. */
  private static final int MOST_STEPS = 10_000;

  private static final int MOST_PIECES = 1_000;

  private final String delimiter;
  private final String[] pieces;
  private final int width;
  private final BitSet mended = new BitSet();
  private final List<BitSet> fitting = new ArrayList<>();
  private final List<BitSet> shorter = new ArrayList<>();
  private int steps;

  private StrayQuotes(String record, char delimiter, int width) {
    this.delimiter = String.valueOf(delimiter);
    this.pieces = record.split(Pattern.quote(this.delimiter), -1);
    this.width = width;
  }

  /**
   * The row of a record with such cells.
   *
   * @param width how many cells the table's rows have, 0 where that is not known yet
   */
  static Row row(int number, String record, char delimiter, int width, Row.End end) {
    return new StrayQuotes(record, delimiter, width).row(number, end);
  }

  private Row row(int number, Row.End end) {
    BitSet ends = pieces.length > MOST_PIECES ? null : ends();
    if (ends == null) {
      return new Row(number, uncut(), end, Quotes.torn(pieces.length));
    }
    String[] cells = cells(ends);
    return new Row(number, cells, end, mended.isEmpty() ? null : Quotes.mended(mended));
  }

  /** The pieces where the row cannot be cut, with all that is too much in the last cell. */
  private String[] uncut() {
    if (width == 0 || pieces.length <= width) {
      return pieces;
    }
    String[] cells = Arrays.copyOf(pieces, width);
    String[] last = Arrays.copyOfRange(pieces, width - 1, pieces.length);
    cells[width - 1] = String.join(delimiter, last);
    return cells;
  }

  /** The last pieces of the cells: quotes come in pairs if they can; null where it is not clear. */
  private @Nullable BitSet ends() {
    for (boolean paired : new boolean[] {true, false}) {
      steps = 0;
      look(0, 0, new BitSet(), paired);
      List<BitSet> ways = fitting.isEmpty() ? shorter : fitting;
      if (!ways.isEmpty()) {
        return ways.size() == 1 && steps <= MOST_STEPS ? ways.get(0) : null;
      }
    }
    return null;
  }

  /** Goes through the ways to cut the pieces from one on. */
  private void look(int from, int cells, BitSet ends, boolean paired) {
    if (steps++ > MOST_STEPS || (width > 0 && cells > width)) {
      return;
    }
    if (from == pieces.length) {
      (cells == width ? fitting : shorter).add((BitSet) ends.clone());
      return;
    }
    int quotes = 0;
    boolean opens = opens(pieces[from]) && !isQuoted(pieces[from]);
    for (int to = from; to < pieces.length && (to == from || opens); to++) {
      int before = quotes;
      quotes += quotes(pieces[to]);
      boolean closes =
          to == from
              || (closes(pieces[to]) && !isQuoted(pieces[to]))
              || (before % 2 == 1 && quotes % 2 == 0);
      if (closes && (!paired || quotes % 2 == 0)) {
        ends.set(to);
        look(to + 1, cells + 1, ends, paired);
        ends.clear(to);
      }
    }
  }

  private static boolean opens(String piece) {
    return piece.stripLeading().startsWith("\"");
  }

  private static boolean closes(String piece) {
    return piece.stripTrailing().endsWith("\"");
  }

  private static int quotes(String piece) {
    return (int) piece.chars().filter(c -> c == QUOTE).count();
  }

  /** Whether a text is a cell in quotes as the RFC wants it. */
  private static boolean isQuoted(String text) {
    String cell = text.strip();
    return isWrapped(cell)
        && cell.substring(1, cell.length() - 1).replace(TWO, "").indexOf(QUOTE) < 0;
  }

  private static boolean isWrapped(String cell) {
    return cell.length() > 1 && cell.charAt(0) == QUOTE && cell.charAt(cell.length() - 1) == QUOTE;
  }

  private String[] cells(BitSet ends) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      String written = String.join(delimiter, Arrays.asList(pieces).subList(from, end + 1));
      String text = text(written, end > from);
      if (!isQuoted(written) && (!text.equals(written) || isWrapped(written.strip()))) {
        mended.set(cells.size());
      }
      cells.add(text);
      from = end + 1;
    }
    return cells.toArray(String[]::new);
  }

  /**
   * The text of a cell: without the quotes around it where these are no part of it, as in {@code
   * "Фондация "Пример""}, while those of {@code "Надежда" и "Вяра"} are.
   */
  private static String text(String written, boolean parted) {
    String cell = parted ? written.strip() : written;
    boolean around = isWrapped(cell) && (parted || isQuoted(cell) || opensWithin(cell));
    String text = around ? cell.substring(1, cell.length() - 1) : written;
    return around || cell.startsWith(TWO) ? text.replace(TWO, "\"") : text;
  }

  /** Whether the second quote of a cell opens once more, as it stands before a word. */
  private static boolean opensWithin(String cell) {
    int second = cell.indexOf(QUOTE, 1);
    return second == 1 || !Character.isLetterOrDigit(cell.charAt(second - 1));
  }
}
