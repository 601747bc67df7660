package bg.karta.intake;

/**
 * One row of a table, its cells as the file has them.
 *
 * @param number the row's number as a spreadsheet shows it: the first row is 1, blank rows count,
 *     and a cell of several lines makes no further rows. In JSON the k-th element has the number k,
 *     and the heading made of the elements' keys has 0; so have the records of an answer of RegiX.
 * @param cells the texts of the cells, {@code ""} where a cell is empty; empty cells at the end may
 *     be absent. The row is the owner of the array
 * @param end what it ends with
 */
@SuppressWarnings("ArrayRecordComponent") // A list around each of a million rows buys nothing.
public record Row(int number, String[] cells, End end) {
  /** What a row ends with. */
  public enum End {
    /** Nothing that tells whether it is whole: a row of a sheet ends with its last full cell. */
    UNTOLD,
    /** A line break. */
    LINE,
    /** The end of the file. */
    FILE
  }

  /** A row of which its end tells nothing. */
  public Row(int number, String[] cells) {
    this(number, cells, End.UNTOLD);
  }
}
