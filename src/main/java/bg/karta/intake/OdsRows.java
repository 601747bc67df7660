package bg.karta.intake;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.opc.Container;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads one sheet of an OpenDocument spreadsheet. Rows and cells that are alike are written once
 * with a number; empty ones are passed over however many there are, full ones count as if each were
 * written out.
 */
final class OdsRows implements SheetReader {
  /** The last row that LibreOffice has in its largest sheets; there are none beyond. */
  private static final int LAST_ROW = 1 << 24;

  /** Columns whose cells have a style unless they name one themselves. */
  private record Columns(int end, String style) {}

  private final OdsWorkbook workbook;
  private final Limits limits;
  private final Container zip;
  private final WorkbookPart part;
  private final OdsCell cell;
  private final CellRow cells = new CellRow();
  private final MergedTexts merged = new MergedTexts(List.of());
  private final boolean wantsMerged;
  private final List<Columns> columns = new ArrayList<>();
  private int lastRow;
  private int column;
  private long written;

  /** How many groups of rows that are folded up the current row lies within. */
  private int folded;

  private final BitSet hidden = new BitSet();

  /**
   * Reads a sheet.
   *
   * @param part the content of the workbook, at the beginning of the sheet's element
   */
  OdsRows(OdsWorkbook workbook, Container zip, WorkbookPart part, boolean wantsMerged) {
    this.workbook = workbook;
    this.limits = workbook.limits();
    this.zip = zip;
    this.part = part;
    this.wantsMerged = wantsMerged;
    this.cell = new OdsCell(workbook, part);
  }

  @Override
  public int row() {
    return lastRow;
  }

  @Override
  public void read(RowConsumer consumer) throws IOException, XMLStreamException {
    while (part.next() && !part.ends("table")) {
      if (part.starts("table-row")) {
        if (!readRow(consumer)) {
          return;
        }
      } else if (part.starts()) {
        enter();
      } else {
        leave();
      }
    }
  }

  /** They stand before the rows. */
  @Override
  public BitSet hiddenColumns() throws IOException, XMLStreamException {
    while (part.next() && !part.ends("table") && !part.starts("table-row")) {
      if (part.starts()) {
        enter();
      } else {
        leave();
      }
    }
    return hidden;
  }

  private void leave() {
    if (folded > 0 && (part.ends("table-row-group") || part.ends("table-column-group"))) {
      folded--;
    }
  }

  /** Goes into what holds rows and columns, and passes over everything else. */
  private void enter() throws IOException, XMLStreamException {
    switch (part.name()) {
      case "table-column" -> takeColumns();
      case "table-rows", "table-header-rows", "table-columns", "table-header-columns" -> {}
      case "table-row-group", "table-column-group" ->
          folded += folded > 0 || part.attribute("display").equals("false") ? 1 : 0;
      default -> part.skip();
    }
  }

  private void takeColumns() throws IOException {
    int from = columns.isEmpty() ? 0 : columns.get(columns.size() - 1).end();
    int end = beyond(from, repeated("number-columns-repeated"));
    columns.add(new Columns(end, part.attribute("default-cell-style-name")));
    if (folded > 0 || isHidden()) {
      hidden.set(from, Math.max(from, Math.min(end, limits.number(Limit.COLUMNS))));
    }
  }

  private boolean readRow(RowConsumer consumer) throws IOException, XMLStreamException {
    int times = repeated("number-rows-repeated");
    boolean isHidden = folded > 0 || isHidden();
    String rowStyle = part.attribute("default-cell-style-name");
    int number = lastRow + 1;
    cells.start(number, isHidden);
    column = 0;
    written = 0;
    while (part.next() && !part.ends("table-row")) {
      if (part.starts("table-cell")) {
        readCell(number, rowStyle);
      } else if (part.starts("covered-table-cell")) {
        column = beyond(column, repeated("number-columns-repeated"));
        part.skip();
      }
    }
    lastRow = beyond(lastRow, times);
    if (!cells.holdsText()) {
      return true;
    }
    if (lastRow > LAST_ROW) {
      throw new ZipException("row " + lastRow);
    }
    part.repeats((times - 1) * written);
    boolean wanted = true;
    for (int i = 0; wanted && i < times; i++) {
      wanted = cells.at(number + i).handOver(merged, consumer);
    }
    return wanted;
  }

  private void readCell(int number, String rowStyle) throws IOException, XMLStreamException {
    int times = repeated("number-columns-repeated");
    int rows = wantsMerged ? count(part.attribute("number-rows-spanned")) : 1;
    String own = part.attribute("style-name");
    NumberFormat format = workbook.formats().of(own.isEmpty() ? defaultStyle(rowStyle) : own);
    cell.read(format, number);
    if (!cell.text().isEmpty()) {
      limits.checkColumns(beyond(column, times), workbook.file(), number);
      written += (long) times * (cell.text().length() + 1);
      part.repeats((times - 1L) * (cell.text().length() + 1));
      for (int i = 0; i < times; i++) {
        if (cell.isTyped()) {
          cells.put(column + i, cell.text(), format);
        } else {
          cells.put(column + i, cell.text());
        }
      }
      if (rows > 1) {
        merged.add(new MergedCells.MergedCell(column, number, beyond(number, rows - 1)));
      }
    }
    column = beyond(column, times);
  }

  private String defaultStyle(String rowStyle) {
    if (!rowStyle.isEmpty()) {
      return rowStyle;
    }
    for (Columns some : columns) {
      if (column < some.end()) {
        return some.style();
      }
    }
    return "";
  }

  private boolean isHidden() {
    String visibility = part.attribute("visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  private int repeated(String attribute) throws ZipException {
    return count(part.attribute(attribute));
  }

  private static int count(String written) throws ZipException {
    return written.isEmpty() ? 1 : Math.max(1, WorkbookPart.number(written));
  }

  /** So many further on; no file can count further than an int does. */
  private static int beyond(int from, int times) {
    return (int) Math.min((long) from + times, Integer.MAX_VALUE - 1);
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      part.close();
    }
  }
}
