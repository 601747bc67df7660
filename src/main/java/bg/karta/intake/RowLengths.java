package bg.karta.intake;

import bg.karta.kind.DamageRule;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Notices rows of a text file that lack cells: the file was cut off within the last one, or a line
 * break within a cell made two of one.
 *
 * <p>A program may also leave out the empty cells at the end. Excel does so for sixteen rows at a
 * time, and who does it for each row does it in many: neither is damage.
 */
final class RowLengths {
  /** The rows that Excel writes as one, those of the same number. */
  private static final int BLOCK = 16;

  /** Up to so many short rows are damage in any table. */
  private static final int FEW = 3;

  /** Of more, one in so many is how the file is written. */
  private static final int HABIT = 4;

  private final int least;
  private final int width;
  private final List<Lacking> told = new ArrayList<>();
  private final List<Lacking> block = new ArrayList<>();
  private long records;
  private long shorts;

  /** The block last met, how many cells its longest row has, and whether all have so many. */
  private int blockNumber = -1;

  private int longest;
  private boolean even;

  /** The record last judged, how many cells it has, and whether it was reported as broken. */
  private int before = -1;

  private int cellsBefore;
  private boolean broken;

  /**
   * Watches the rows of a table.
   *
   * @param least how many cells a row has that reaches to the last field
   * @param width how many cells the headings have
   */
  RowLengths(int least, int width) {
    this.least = least;
    this.width = width;
  }

  /** A row and how many cells it has. */
  private record Lacking(int row, int cells) {}

  /** Looks at a row, whether a record or not. */
  void see(Row row) {
    if (row.end() == Row.End.UNTOLD) {
      return;
    }
    int cells = row.cells().length;
    int number = (row.number() - 1) / BLOCK;
    if (number != blockNumber) {
      endBlock();
      // The headings are in the first one.
      longest = blockNumber < 0 ? width : cells;
      even = true;
      blockNumber = number;
    }
    even &= cells == longest;
    longest = Math.max(longest, cells);
  }

  /**
   * Whether a line with one text may be the rest of the row before it, broken in two by a line
   * break within a cell, and not the heading of a group: a spreadsheet writes that with its empty
   * cells.
   */
  boolean mayGoOn(Row row) {
    return row.end() != Row.End.UNTOLD
        && row.cells().length == 1
        && width > 1
        && before == row.number() - 1;
  }

  /**
   * Looks at a row that is a record.
   *
   * @param part the part of the layout that it belongs to
   * @param field the field of its last cell
   * @param gap whether it lacks what a record must have
   */
  void judge(Row row, int part, FieldSpec field, boolean gap, Layout.Sink sink) {
    if (row.end() == Row.End.UNTOLD) {
      return;
    }
    records++;
    int cells = row.cells().length;
    boolean goesOn = goesOn(row, gap);
    if (goesOn) {
      Remark remark =
          remark(DamageRule.ROW_BROKEN, before, row.number(), cellsBefore, cells, width);
      sink.remark(part, field, row.cells()[0], remark);
      if (!broken) {
        sink.earlier(before, remark);
        shorts -= block.removeIf(lacking -> lacking.row == before) ? 1 : 0;
      }
    } else if (cells < least && row.end() == Row.End.FILE && !isHabit()) {
      String last = row.cells()[cells - 1];
      sink.remark(part, field, last, remark(DamageRule.ROW_CUT_OFF, cells, width));
    } else if (cells < least) {
      shorts++;
      block.add(new Lacking(row.number(), cells));
    }
    before = row.number();
    cellsBefore = cells;
    broken = goesOn;
  }

  /**
   * Whether a row is the rest of the one before it. A break within a cell leaves one cell more than
   * the headings have; of several breaks in one row each part alone lacks what a record must have.
   */
  private boolean goesOn(Row row, boolean gap) {
    int both = cellsBefore + row.cells().length - 1;
    if (before != row.number() - 1 || row.cells().length >= least) {
      return false;
    }
    return cellsBefore < least
        ? !even && (both == width || (both < width && gap))
        : both == width && row.cells().length == 1;
  }

  /** Whether rows are short so often that this is how the file is written. */
  private boolean isHabit() {
    return shorts > FEW && shorts * HABIT > records;
  }

  private void endBlock() {
    block.stream().filter(row -> row.cells < longest).forEach(told::add);
    shorts -= block.stream().filter(row -> row.cells == longest).count();
    block.clear();
  }

  /** Tells the rows that are shorter than those around them, unless that is how the file is. */
  void end(Layout.Sink sink) {
    endBlock();
    if (!isHabit()) {
      told.forEach(row -> sink.earlier(row.row, remark(DamageRule.ROW_SHORT, row.cells, width)));
    }
  }

  private static Remark remark(DamageRule rule, int... numbers) {
    return new Remark(
        rule, Arrays.stream(numbers).mapToObj(String::valueOf).toArray(String[]::new));
  }
}
