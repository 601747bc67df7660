package bg.karta.intake;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, its cells as the file has them.
 *
 * @param number the row's number as a spreadsheet shows it: the first row is 1, blank rows count,
 *     and a cell of several lines makes no further rows. In JSON the k-th element has the number k,
 *     and the heading made of the elements' keys has 0; so have the records of an answer of RegiX.
 * @param cells the texts of the cells, {@code ""} where a cell is empty; empty cells at the end may
 *     be absent. The row is the owner of the array
 * @param hidden whether the spreadsheet hides the row, by a filter or by hand
 * @param numbers the cells which the file itself holds as numbers and whose text somebody could
 *     take for thousands, {@code 12.345}; may be null where there is none, as in most rows
 * @param end what it ends with
 * @param quotes what its quotes leave uncertain; null in nearly all rows
 */
@SuppressWarnings("ArrayRecordComponent") // A list around each of a million rows buys nothing.
public record Row(
    int number,
    String[] cells,
    boolean hidden,
    @Nullable BitSet numbers,
    End end,
    @Nullable Quotes quotes) {
  /** What a row ends with. */
  public enum End {
    /** Nothing that tells whether it is whole: a row of a sheet ends with its last full cell. */
    UNTOLD,
    /** A line break. */
    LINE,
    /** The end of the file. */
    FILE
  }

  /** A row of a sheet. */
  Row(int number, String[] cells, boolean hidden, @Nullable BitSet numbers) {
    this(number, cells, hidden, numbers, End.UNTOLD, null);
  }

  /** A row of a text file. */
  Row(int number, String[] cells, End end) {
    this(number, cells, false, null, end, null);
  }

  /** A row of a text file whose quotes are not as they should be. */
  Row(int number, String[] cells, End end, @Nullable Quotes quotes) {
    this(number, cells, false, null, end, quotes);
  }

  /** A row whose texts stand for numbers in some cells. */
  public Row(int number, String[] cells, @Nullable BitSet numbers) {
    this(number, cells, false, numbers, End.UNTOLD, null);
  }

  /** A row of texts, of which its end tells nothing. */
  public Row(int number, String[] cells) {
    this(number, cells, false, null, End.UNTOLD, null);
  }

  /** Says what its quotes leave uncertain. */
  public void doubts(Layout.Sink sink) {
    if (quotes != null) {
      quotes.tell(cells, sink);
    }
  }

  /**
   * The text of a cell for a field of numbers: a fourth decimal, {@code 12.3450}, tells that the
   * point of a number is no mark between thousands, which in a text nobody could know.
   */
  public String number(int column) {
    return numbers != null && numbers.get(column) ? cells[column] + "0" : cells[column];
  }
}
