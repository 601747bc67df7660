package bg.karta.workbook;

import bg.karta.output.CellPlace;
import bg.karta.output.XlsxText;
import bg.karta.workbook.StyleSheet.Look;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes the cells of a new sheet, from left to right and row by row. */
final class SheetCells {
  private final Writer out;
  private final StyleSheet styles;
  private final WorkbookMask mask;
  private int row;
  private int column;

  SheetCells(Writer out, StyleSheet styles, WorkbookMask mask) {
    this.out = out;
    this.styles = styles;
    this.mask = mask;
  }

  /** The number of the row that is being written or was written last. */
  int row() {
    return row;
  }

  void startRow() throws IOException {
    row++;
    column = 0;
    out.write("<row r=\"" + row + "\">");
  }

  void endRow() throws IOException {
    out.write("</row>");
  }

  /** A text of karta's own. */
  void text(Look look, String text) throws IOException {
    start(look);
    out.write(" t=\"inlineStr\">");
    out.write(RichRuns.plain("", "is", XlsxText.cell(mask.text(text))));
    out.write("</c>");
  }

  /** A text that comes from a file; nothing for null. */
  void data(@Nullable String text) throws IOException {
    if (text == null || text.isEmpty()) {
      column++;
    } else {
      text(Look.TEXT, text);
    }
  }

  /** A number; nothing for null. */
  void number(@Nullable Integer number) throws IOException {
    if (number == null) {
      column++;
    } else {
      start(Look.TEXT);
      out.write("><v>" + number + "</v></c>");
    }
  }

  /** A formula that leads to a cell when it is clicked. */
  void link(Annotations.Link link) throws IOException {
    start(Look.LINK);
    String location = link.location().replace("\"", "\"\"");
    String formula = "HYPERLINK(\"#" + location + "\",\"" + link.cell() + "\")";
    out.write(" t=\"str\"><f>" + XmlEscapes.encoded(formula) + "</f>");
    out.write("<v>" + link.cell() + "</v></c>");
  }

  private void start(Look look) throws IOException {
    out.write("<c r=\"" + new CellPlace(row, column++) + "\" s=\"" + styles.look(look) + "\"");
  }
}
