package bg.karta.intake;

import bg.karta.kind.CellErrors;
import java.io.IOException;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Reads the rows of one sheet of an old workbook, a cell a record. */
final class XlsRows implements SheetReader {
  private static final int TEXT_CELL = 0x204;
  private static final int RICH_TEXT_CELL = 0xD6;
  private static final int SHARED_TEXT_CELL = 0xFD;
  private static final int NUMBER_CELL = 0x203;
  private static final int SHORT_NUMBER_CELL = 0x27E;
  private static final int SHORT_NUMBER_CELLS = 0xBD;
  private static final int FORMULA_CELL = 0x06;
  private static final int LOGICAL_OR_ERROR_CELL = 0x205;

  /** A formula to be calculated when the workbook is opened. */
  private static final int CALCULATED_LATER = 2;

  private static final int NO_NUMBER = 0xFFFF;

  /** How many rows a sheet of this form can have. */
  private static final int ROWS = 1 << 16;

  /**
   * So many rows are held in memory at a time where cells stand in any order, as some programs
   * write them; the sheet is gone through anew for the next ones.
   */
  private static final int HELD_ROWS = 1 << 12;

  private final XlsWorkbook workbook;
  private final WorkbookSheet sheet;
  private final XlsShape shape;
  private final MergedTexts merged;
  private final Map<Integer, CellRow> rows = new TreeMap<>();
  private CellRow current = new CellRow();
  private int row;

  /** The column of a formula whose text comes in a record of its own, -1 where there is none. */
  private int awaited = -1;

  XlsRows(XlsWorkbook workbook, WorkbookSheet sheet, XlsShape shape) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.shape = shape;
    this.merged = new MergedTexts(shape.merged());
  }

  /** Whether a record of this kind holds a cell that is not empty, or several. */
  static boolean isCell(int id) {
    return switch (id) {
      case TEXT_CELL,
          RICH_TEXT_CELL,
          SHARED_TEXT_CELL,
          NUMBER_CELL,
          SHORT_NUMBER_CELL,
          SHORT_NUMBER_CELLS,
          FORMULA_CELL,
          LOGICAL_OR_ERROR_CELL ->
          true;
      default -> false;
    };
  }

  @Override
  public int row() {
    return row;
  }

  @Override
  public BitSet hiddenColumns() throws IOException {
    return (BitSet) workbook.shape(sheet).columns().clone();
  }

  @Override
  public void read(RowConsumer consumer) throws IOException {
    int held = shape.ordered() ? ROWS : HELD_ROWS;
    boolean wanted = true;
    for (int from = 0; wanted && from < ROWS; from += held) {
      wanted = read(from, from + held, consumer);
    }
  }

  /** Each pass over the sheet closes what it opens. */
  @Override
  public void close() {}

  private boolean read(int from, int to, RowConsumer consumer) throws IOException {
    current.start(0, false);
    try (XlsRecords records = workbook.records(sheet)) {
      for (XlsSheetRecords all = new XlsSheetRecords(records); all.next(); ) {
        if (records.id() == XlsRecords.STRING && awaited >= 0) {
          put(awaited, records.formulaText());
          awaited = -1;
        } else if (isCell(records.id())) {
          int number = records.unsignedShort(0);
          if (number < from || number >= to) {
            continue;
          }
          if (!moveTo(number + 1, consumer)) {
            return false;
          }
          readCell(records);
        }
      }
    }
    return flush(consumer);
  }

  /** Makes a row the current one; what was met of an earlier one is handed over. */
  private boolean moveTo(int number, RowConsumer consumer) {
    if (number == current.number()) {
      return true;
    }
    if (shape.ordered()) {
      row = number;
      boolean wanted = current.handOver(merged, consumer);
      current.start(number, shape.rows().get(number));
      return wanted;
    }
    current =
        rows.computeIfAbsent(
            number,
            first -> {
              CellRow begun = new CellRow();
              begun.start(first, shape.rows().get(first));
              return begun;
            });
    return true;
  }

  private boolean flush(RowConsumer consumer) {
    boolean wanted = !shape.ordered() || current.handOver(merged, consumer);
    for (CellRow one : rows.values()) {
      row = one.number();
      wanted = wanted && one.handOver(merged, consumer);
    }
    rows.clear();
    current = new CellRow();
    return wanted;
  }

  private void readCell(XlsRecords records) throws IOException {
    int column = records.unsignedShort(2);
    awaited = -1;
    switch (records.id()) {
      case TEXT_CELL, RICH_TEXT_CELL -> put(column, records.text(6, Short.BYTES));
      case SHARED_TEXT_CELL -> put(column, workbook.string(records.integer(6)));
      case NUMBER_CELL -> put(column, records.unsignedShort(4), records.number(6));
      case SHORT_NUMBER_CELL ->
          put(column, records.unsignedShort(4), shortNumber(records.integer(6)));
      case SHORT_NUMBER_CELLS -> {
        for (int at = 4; at + 8 <= records.length(); at += 6) {
          double value = shortNumber(records.integer(at + 2));
          put(column + (at - 4) / 6, records.unsignedShort(at), value);
        }
      }
      case FORMULA_CELL -> readFormula(records, column);
      default -> putCode(column, records.unsignedByte(6), records.unsignedByte(7) != 0);
    }
  }

  private void readFormula(XlsRecords records, int column) throws IOException {
    if (records.unsignedShort(12) != NO_NUMBER) {
      double value = records.number(6);
      boolean later = (records.unsignedShort(14) & CALCULATED_LATER) != 0;
      if (value == 0 && (later || shape.uncalculated())) {
        put(column, CellErrors.NOT_CALCULATED);
      } else {
        put(column, records.unsignedShort(4), value);
      }
      return;
    }
    switch (records.unsignedByte(6)) {
      case 0 -> awaited = column;
      case 1 -> putCode(column, records.unsignedByte(8), false);
      case 2 -> putCode(column, records.unsignedByte(8), true);
      default -> put(column, "");
    }
  }

  /** A number of 30 bits: the first of a double or a whole one, as it is or in hundredths. */
  private static double shortNumber(int bits) {
    double value =
        (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << Integer.SIZE);
    return (bits & 1) != 0 ? value / 100 : value;
  }

  private void put(int column, String text) {
    workbook.limits().checkColumns(column + 1, workbook.file(), current.number());
    current.put(column, text);
  }

  private void put(int column, int style, double value) {
    workbook.limits().checkColumns(column + 1, workbook.file(), current.number());
    NumberFormat format = workbook.format(style);
    current.put(column, workbook.number(value, format), format);
  }

  private void putCode(int column, int code, boolean error) {
    if (error) {
      put(column, errorText(code));
    } else {
      current.put(column, String.valueOf(code != 0), NumberFormat.GENERAL);
    }
  }

  private static String errorText(int code) {
    return switch (code) {
      case 0x00 -> "#NULL!";
      case 0x07 -> "#DIV/0!";
      case 0x0F -> "#VALUE!";
      case 0x17 -> "#REF!";
      case 0x1D -> "#NAME?";
      case 0x24 -> "#NUM!";
      case 0x2A -> "#N/A";
      default -> CellErrors.UNNAMED;
    };
  }
}
