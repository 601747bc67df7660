package bg.karta.intake;

import bg.karta.text.Failure;

/** How much of a file may stand in one cell or one row, so that no file can fill the memory. */
final class Limits {
  /** The characters of one cell: some thirty times what a spreadsheet takes. */
  static final int CELL = 1 << 20;

  /** The characters of one record of a text file. */
  static final int RECORD = 4 << 20;

  /** The columns of a table: as many as Excel has. */
  static final int COLUMNS = 16_384;

  private Limits() {}

  /** Refuses a cell that has grown beyond the limit. */
  static void checkCell(CharSequence cell, String file, int row) {
    if (cell.length() > CELL) {
      throw new Failure(Failure.Category.INPUT, "intake.cell-too-long", file, row, CELL);
    }
  }

  /** Refuses a row that has grown beyond the limit. */
  static void checkColumns(int columns, String file, int row) {
    if (columns > COLUMNS) {
      throw new Failure(Failure.Category.INPUT, "intake.too-many-columns", file, row, COLUMNS);
    }
  }
}
