package bg.karta.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What an old workbook says of a sheet in other places than its rows, which need it.
 *
 * @param rows the hidden rows, by their numbers
 * @param columns the hidden columns, by their indices
 * @param merged the cells that are merged over several rows, in the order of their first rows
 * @param ordered whether the cells stand in the order of their rows, as Excel itself writes them
 * @param uncalculated whether the program that wrote it left its formulas to be calculated
 */
record XlsShape(
    BitSet rows,
    BitSet columns,
    List<MergedCells.MergedCell> merged,
    boolean ordered,
    boolean uncalculated) {
  /** That of a sheet of which only the first cells are looked at. */
  static final XlsShape UNKNOWN = new XlsShape(new BitSet(), new BitSet(), List.of(), true, false);

  private static final int ROW = 0x208;
  private static final int COLUMNS = 0x7D;
  private static final int MERGED = 0xE5;
  private static final int UNCALCULATED = 0x5E;

  private static final int ROW_HIDDEN = 0x20;
  private static final int MERGED_BYTES = 8;

  XlsShape {
    merged = List.copyOf(merged);
  }

  /** Goes through the records of a sheet, from its first to its last. */
  static XlsShape of(XlsRecords records) throws IOException {
    BitSet rows = new BitSet();
    BitSet columns = new BitSet();
    List<MergedCells.MergedCell> merged = new ArrayList<>();
    boolean ordered = true;
    boolean uncalculated = false;
    int last = 0;
    for (XlsSheetRecords all = new XlsSheetRecords(records); all.next(); ) {
      switch (records.id()) {
        case ROW -> {
          if ((records.unsignedShort(12) & ROW_HIDDEN) != 0) {
            rows.set(records.unsignedShort(0) + 1);
          }
        }
        case COLUMNS -> {
          if ((records.unsignedShort(8) & 1) != 0) {
            int first = records.unsignedShort(0);
            columns.set(first, Math.max(first, Math.min(records.unsignedShort(2), 255) + 1));
          }
        }
        case MERGED -> addMerged(records, merged);
        case UNCALCULATED -> uncalculated = true;
        default -> {
          if (XlsRows.isCell(records.id())) {
            int row = records.unsignedShort(0);
            ordered &= row >= last;
            last = row;
          }
        }
      }
    }
    merged.sort(Comparator.comparingInt(MergedCells.MergedCell::first));
    return new XlsShape(rows, columns, merged, ordered, uncalculated);
  }

  private static void addMerged(XlsRecords records, List<MergedCells.MergedCell> merged)
      throws IOException {
    for (int i = 0; i < records.unsignedShort(0); i++) {
      int at = 2 + i * MERGED_BYTES;
      int first = records.unsignedShort(at) + 1;
      int last = records.unsignedShort(at + 2) + 1;
      if (last > first) {
        merged.add(new MergedCells.MergedCell(records.unsignedShort(at + 4), first, last));
      }
    }
  }
}
