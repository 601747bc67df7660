package bg.karta.intake;

import bg.karta.kind.FieldType;
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
 * @param typed what the file tells of the cells that it does not hold as texts; may be null where
 *     there is nothing to tell, as in most rows
 * @param end what it ends with
 * @param quotes what its quotes leave uncertain; null in nearly all rows
 */
@SuppressWarnings("ArrayRecordComponent") // A list around each of a million rows buys nothing.
public record Row(
    int number,
    String[] cells,
    boolean hidden,
    @Nullable Typed typed,
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
  Row(int number, String[] cells, boolean hidden, @Nullable Typed typed) {
    this(number, cells, hidden, typed, End.UNTOLD, null);
  }

  /** A row of a text file. */
  Row(int number, String[] cells, End end) {
    this(number, cells, false, null, end, null);
  }

  /** A row of a text file whose quotes are not as they should be. */
  Row(int number, String[] cells, End end, @Nullable Quotes quotes) {
    this(number, cells, false, null, end, quotes);
  }

  /** A row whose texts stand for something else in some cells. */
  Row(int number, String[] cells, @Nullable Typed typed) {
    this(number, cells, false, typed, End.UNTOLD, null);
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

  /** The text of a cell for a field of a type. */
  public String text(int column, FieldType type) {
    if (typed == null) {
      return cells[column];
    }
    return switch (type) {
      case COUNT, NUMBER, MONEY, PERCENT -> number(column);
      case MONTH, YEAR -> typed.seen(column, cells[column]);
      default -> cells[column];
    };
  }

  /**
   * The text of a cell for a field of numbers: a fourth decimal, {@code 12.3450}, tells that the
   * point of a number is no mark between thousands, which in a text nobody could know.
   */
  private String number(int column) {
    boolean number = typed != null && typed.isNumber(column, cells[column]);
    return number ? cells[column] + "0" : cells[column];
  }

  /** Whether the file holds a cell as a number, a day or a logical value, and no whole number. */
  boolean isTyped(int column) {
    return typed != null && typed.holds(column);
  }
}
