package bg.karta.workbook;

import bg.karta.output.CellPlace;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Passes on one sheet, cell by cell, with the marked cells coloured. A marked cell or row that the
 * sheet leaves out, as blank ones may be, is put in where it belongs.
 */
final class SheetAnnotator {
  /** What may stand after the reference to the drawing of the comments. */
  private static final Set<String> AFTER_DRAWING =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "AlternateContent",
          "extLst");

  private static final int MOST_DIGITS = 9;

  /** The style of a range of columns, which their cells have as long as they are not there. */
  private record Columns(int first, int last, int style) {}

  private final XmlScanner in;
  private final Writer out;
  private final CellMarks.Cursor marks;
  private final StyleSheet styles;
  private final WorkbookMask mask;
  private final CellCopy cells;
  private final List<Columns> columns = new ArrayList<>();
  private int row;
  private int rowStyle;
  private @Nullable String drawing;
  private boolean dataPassed;

  SheetAnnotator(XmlScanner in, Writer out, CellMarks marks, StyleSheet styles, WorkbookMask mask) {
    this.in = in;
    this.out = out;
    this.marks = marks.cursor();
    this.styles = styles;
    this.mask = mask;
    this.cells = new CellCopy(in, out, mask);
  }

  /**
   * Passes on the sheet.
   *
   * @param newDrawing the tag that refers to a drawing of comments, put in if the sheet has none
   *     yet; null if there are no comments
   * @return the relation by which the sheet has a drawing of comments already, or null
   */
  @Nullable String write(@Nullable String newDrawing) throws IOException {
    drawing = null;
    boolean pending = newDrawing != null;
    while (in.next()) {
      if (in.starts("legacyDrawing")) {
        drawing = in.attribute("id");
        pending = false;
      } else if (pending && comesAfterDrawing()) {
        out.write(StyleSection.prefixed(String.valueOf(newDrawing), in.prefix()));
        pending = false;
      }
      part();
    }
    if (in.depth() != 0 || pending) {
      throw new UnfitPart("worksheet");
    }
    return drawing;
  }

  private boolean comesAfterDrawing() {
    if (!dataPassed || in.ends("worksheet")) {
      return dataPassed;
    }
    boolean starts = in.kind() == XmlScanner.Token.START;
    boolean top = in.depth() == (starts ? 2 : 1);
    return top
        && (starts || in.kind() == XmlScanner.Token.EMPTY)
        && AFTER_DRAWING.contains(in.name());
  }

  private void part() throws IOException {
    if (in.starts("sheetData")) {
      data();
      dataPassed = true;
    } else if (in.starts("sheetView")) {
      out.write(XmlTag.without(in.raw(), "tabSelected"));
    } else if (in.kind() == XmlScanner.Token.EMPTY
        && in.name().equals("dimension")
        && in.attribute("ref").equals("A1")) {
      // The extent as it is written before it is known: readers that believe it see one cell.
      return;
    } else {
      if (in.starts("col")) {
        columns.add(new Columns(number("min", 1) - 1, number("max", 1) - 1, number("style", 0)));
      }
      mask.copy(in, out);
    }
  }

  private int number(String attribute, int otherwise) {
    String digits = in.attribute(attribute);
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char digit = digits.charAt(i);
      if (digit < '0' || digit > '9' || i == MOST_DIGITS) {
        return otherwise;
      }
      number = number * 10 + digit - '0';
    }
    return digits.isEmpty() ? otherwise : number;
  }

  private void data() throws IOException {
    String prefix = in.prefix();
    boolean empty = in.kind() == XmlScanner.Token.EMPTY;
    out.write(XmlTag.opened(in.raw()));
    while (!empty && in.next() && !in.ends("sheetData")) {
      if (in.starts("row")) {
        row(prefix);
      } else {
        in.copy(out);
      }
    }
    createRows(Integer.MAX_VALUE, prefix);
    out.write("</" + prefix + "sheetData>");
  }

  private void row(String prefix) throws IOException {
    row = number("r", row + 1);
    rowStyle = in.attribute("customFormat").isEmpty() ? -1 : number("s", -1);
    createRows(row, prefix);
    boolean marked = marks.row() == row;
    boolean empty = in.kind() == XmlScanner.Token.EMPTY;
    // A hint to the reader, which a cell that is put in may prove wrong.
    String tag = marked ? XmlTag.without(in.raw(), "spans") : in.raw();
    out.write(marked ? XmlTag.opened(tag) : tag);
    int column = -1;
    while (!empty && in.next() && !in.ends("row")) {
      if (in.starts("c")) {
        column = cell(column, prefix);
      } else {
        in.copy(out);
      }
    }
    createCells(CellPlace.MAX_COLUMNS, prefix);
    if (!empty || marked) {
      out.write("</" + prefix + "row>");
    }
  }

  private int cell(int before, String prefix) throws IOException {
    String tag = in.raw();
    String reference = XmlTag.value(tag, "r");
    int column = reference == null ? before + 1 : CellPlace.column(reference);
    createCells(column, prefix);
    if (marks.row() == row && marks.column() == column) {
      tag = XmlTag.with(tag, "s", String.valueOf(styles.tinted(number("s", 0), marks.pass())));
    } else if (styles.isAgain() && !in.attribute("s").isEmpty()) {
      tag = XmlTag.with(tag, "s", String.valueOf(styles.cleared(number("s", 0))));
    }
    cells.copy(tag);
    return column;
  }

  /** Puts in the rows with marked cells that should have come before a row. */
  private void createRows(int before, String prefix) throws IOException {
    while (marks.row() < before) {
      int missing = marks.row();
      int now = row;
      int style = rowStyle;
      row = missing;
      rowStyle = -1;
      out.write("<" + prefix + "row r=\"" + missing + "\">");
      createCells(CellPlace.MAX_COLUMNS, prefix);
      out.write("</" + prefix + "row>");
      row = now;
      rowStyle = style;
    }
  }

  /** Puts in the marked cells of the current row that should have come before a column. */
  private void createCells(int before, String prefix) throws IOException {
    while (marks.row() == row && marks.column() < before) {
      CellPlace place = new CellPlace(row, marks.column());
      int style = rowStyle >= 0 ? rowStyle : columnStyle(place.column());
      int tinted = styles.tinted(style, marks.pass());
      out.write("<" + prefix + "c r=\"" + place + "\" s=\"" + tinted + "\"/>");
    }
  }

  private int columnStyle(int column) {
    for (Columns range : columns) {
      if (range.first <= column && column <= range.last) {
        return range.style;
      }
    }
    return 0;
  }
}
