package bg.karta.output;

import bg.karta.result.ResultRow;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Failure;
import bg.karta.text.Failure.Category;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Excel workbook: the figures on one sheet, what must be known about them on a second. */
final class XlsxTable implements TableWriter {
  /** What a sheet holds below its header. */
  private static final int MAX_ROWS = Worksheet.MAX_ROWS - 1;

  /** Rows kept in memory at a time; the first of them set the columns' widths. */
  private static final int BATCH = 500;

  private static final String FIGURES = "xl/worksheets/sheet1.xml";
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final int FASTEST = 1;

  private final int maxRows;

  XlsxTable() {
    this(MAX_ROWS);
  }

  /** A writer of smaller sheets, so that their limit can be tried. */
  XlsxTable(int maxRows) {
    this.maxRows = maxRows;
  }

  @Override
  public boolean isBinary() {
    return true;
  }

  /**
   * Writes by way of a temporary file: the stream gets nothing of a table that is too large, and
   * the library's own clock times are taken out.
   */
  @Override
  public void write(Table table, OutputStream out, TableStyle style) throws IOException {
    try (TemporaryFile draft = TemporaryFile.anywhere(".xlsx")) {
      int rows = writeWorkbook(table, draft.path(), style);
      String extent = ReproducibleZip.extent(rows, Math.max(table.columns().size(), 1));
      ReproducibleZip.copyMeasured(draft.path(), out, Map.of(FIGURES, extent));
    }
  }

  /** Writes the sheets, and says how many rows that of the figures has. */
  private int writeWorkbook(Table table, Path file, TableStyle style) throws IOException {
    try (OutputStream draft = Files.newOutputStream(file)) {
      Workbook workbook = new Workbook(draft, "karta", null);
      workbook.setCompressionLevel(FASTEST);
      Worksheet figures =
          workbook.newWorksheet(XlsxText.sheetName(table.title(), style.messages()));
      int rows = writeFigures(table, figures, style.messages());
      new XlsxAbout(table, style.messages()).write(workbook);
      workbook.finish();
      return rows;
    }
  }

  private int writeFigures(Table table, Worksheet sheet, Messages messages) throws IOException {
    List<Column> columns = table.columns();
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      String label = columns.get(i).label();
      XlsxText.put(sheet, 0, i, label);
      sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
      // Room for the filter's button beside the heading.
      widths[i] = DisplayWidth.of(label) + 3;
    }
    sheet.freezePane(0, 1);
    int row = 0;
    for (Iterator<ResultRow> rows = table.rows().iterator(); rows.hasNext(); ) {
      if (row == maxRows) {
        throw new Failure(Category.INPUT, "failure.output.xlsx-rows", maxRows);
      }
      writeRow(sheet, ++row, columns, sheetCells(columns, rows.next(), messages), widths);
      if (row % BATCH == 0) {
        flush(sheet, row, widths);
      }
    }
    if (row < BATCH) {
      setWidths(sheet, widths);
    }
    sheet.setAutoFilter(0, 0, row, columns.size() - 1);
    return row + 1;
  }

  private static List<@Nullable Object> sheetCells(
      List<Column> columns, ResultRow row, Messages messages) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(Cell.forSheet(row.cells().get(i), columns.get(i), messages));
    }
    return cells;
  }

  private static void writeRow(
      Worksheet sheet, int row, List<Column> columns, List<@Nullable Object> cells, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      Column.Type type = columns.get(i).type();
      XlsxText.putValue(sheet, row, i, cells.get(i));
      if (row <= BATCH) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(Cell.text(cells.get(i), type)));
      }
    }
  }

  /** The library writes the widths with the first rows, so they cannot change after that. */
  private static void flush(Worksheet sheet, int row, int[] widths) throws IOException {
    if (row == BATCH) {
      setWidths(sheet, widths);
    }
    sheet.flush();
  }

  private static void setWidths(Worksheet sheet, int[] widths) {
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, Math.min(Math.max(widths[i] + 1, NARROWEST), WIDEST));
    }
  }
}
