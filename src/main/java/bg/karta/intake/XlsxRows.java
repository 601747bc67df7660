package bg.karta.intake;

import bg.karta.kind.CellErrors;
import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.opc.Container;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the rows of one sheet of a workbook as the XML has them: cells and rows may be left out.
 */
final class XlsxRows implements SheetReader {
  private final XlsxWorkbook workbook;
  private final Limits limits;
  private final Container zip;
  private final WorkbookPart part;
  private final StringBuilder value = new StringBuilder();
  private final CellRow cells = new CellRow();
  private final MergedTexts merged;
  private int row;
  private int column;

  /** Whether the current cell has a formula, and whether there is room for a result. */
  private boolean formula;

  private boolean result;

  XlsxRows(
      XlsxWorkbook workbook,
      Container zip,
      WorkbookPart part,
      List<MergedCells.MergedCell> merged) {
    this.workbook = workbook;
    this.limits = workbook.limits();
    this.zip = zip;
    this.part = part;
    this.merged = new MergedTexts(merged);
  }

  @Override
  public int row() {
    return row;
  }

  @Override
  public void read(RowConsumer consumer) throws XMLStreamException, IOException {
    while (part.next()) {
      if (part.starts("row")) {
        startRow();
      } else if (part.starts("c")) {
        readCell();
      } else if (part.ends("row") && !cells.handOver(merged, consumer)) {
        return;
      }
    }
  }

  /** They are announced before the rows; there may be thousands of them behind the last heading. */
  @Override
  public BitSet hiddenColumns() throws XMLStreamException, IOException {
    BitSet hidden = new BitSet();
    while (part.next() && !part.starts("sheetData")) {
      if (part.starts("col") && isTrue(part.attribute("hidden"))) {
        int last =
            Math.min(WorkbookPart.number(part.attribute("max")), limits.number(Limit.COLUMNS));
        hidden.set(Math.min(WorkbookPart.number(part.attribute("min")), last + 1) - 1, last);
      }
    }
    return hidden;
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      part.close();
    }
  }

  private void startRow() throws ZipException {
    String number = part.attribute("r");
    row = number.isEmpty() ? row + 1 : WorkbookPart.number(number);
    cells.start(row, isTrue(part.attribute("hidden")));
    column = 0;
  }

  private void readCell() throws XMLStreamException, IOException {
    String reference = part.attribute("r");
    int at = reference.isEmpty() ? column : columnOf(reference);
    limits.checkColumns(at + 1, workbook.file(), row);
    String type = part.attribute("t");
    String style = part.attribute("s");
    String text = text(type, style);
    column = at + 1;
    switch (type) {
      case "", "n" -> cells.put(at, text, workbook.formats().of(style));
      case "b", "d" -> cells.put(at, text, NumberFormat.GENERAL);
      default -> cells.put(at, text);
    }
  }

  private String text(String type, String style) throws XMLStreamException, IOException {
    String inline = readValue();
    if (formula && lacksResult(type, inline)) {
      return CellErrors.NOT_CALCULATED;
    }
    return switch (type) {
      case "inlineStr" -> inline;
      case "s" -> value.isEmpty() ? "" : shared(value.toString());
      case "str" -> RichText.unescaped(value.toString());
      case "b" -> logical(value.toString());
      case "e" ->
          CellErrors.judge(value.toString()) == null ? CellErrors.UNNAMED : value.toString();
      case "d" -> SerialDate.ofIso(value.toString());
      case "", "n" -> number(value.toString(), style);
      default -> value.toString();
    };
  }

  /** Reads up to the end of the cell, its value into {@link #value}; returns its inline text. */
  private String readValue() throws XMLStreamException, IOException {
    value.setLength(0);
    String inline = "";
    boolean within = false;
    formula = false;
    result = false;
    while (part.next() && !part.ends("c")) {
      if (part.starts("v") || part.ends("v")) {
        within = part.starts("v");
        result = true;
      } else if (part.starts("is")) {
        inline = RichText.read(part, "is", workbook.file(), row, limits);
      } else if (part.starts("f")) {
        formula = true;
      } else if (within) {
        value.append(part.text());
        limits.checkCell(value, workbook.file(), row);
      }
    }
    return inline;
  }

  private String number(String stored, String style) {
    if (stored.isEmpty()) {
      return stored;
    }
    return workbook.formats().of(style).text(stored, workbook.since1904());
  }

  private static String logical(String stored) {
    return stored.isEmpty() ? "" : String.valueOf(isTrue(stored));
  }

  /**
   * A formula may give an empty text, which is a result; nothing else that is empty is one, nor is
   * the 0 that programs put beside formulas which they leave to be calculated by the next one.
   */
  private boolean lacksResult(String type, String inline) {
    if (type.equals("str")) {
      return !result;
    }
    boolean zero = value.length() == 1 && value.charAt(0) == '0';
    return zero ? workbook.isUncalculated() : value.isEmpty() && inline.isEmpty();
  }

  private String shared(String index) throws XMLStreamException, IOException {
    List<String> strings = workbook.strings(zip);
    int at = WorkbookPart.number(index.strip());
    if (at >= strings.size()) {
      throw new ZipException("shared string " + at);
    }
    return strings.get(at);
  }

  /** Whether an attribute or a logical value says yes. */
  static boolean isTrue(String attribute) {
    return attribute.equals("1") || attribute.equals("true");
  }

  /** The column of a reference such as {@code AB12}, the first being 0. */
  static int columnOf(String reference) throws ZipException {
    int column = 0;
    int i = 0;
    for (; i < reference.length() && i < 4 && reference.charAt(i) >= 'A'; i++) {
      column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
    }
    if (i == 0 || column < 1) {
      throw new ZipException("reference " + reference);
    }
    return column - 1;
  }
}
