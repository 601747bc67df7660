package bg.karta.intake;

import bg.karta.kind.CellErrors;
import bg.karta.limit.Limits;
import bg.karta.opc.Container;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one sheet of a workbook as the XML has them: cells and rows may be left out.
 */
final class SheetRows {
  private final Workbook workbook;
  private final Limits limits;
  private final Container zip;
  private final WorkbookPart part;
  private final StringBuilder value = new StringBuilder();
  private int row;
  private int column;
  private boolean hidden;
  private String[] cells = new String[16];

  /** Whether the current cell has a formula, and whether there is room for a result. */
  private boolean formula;

  private boolean result;

  /** How many of the cells belong to the current row, and whether any holds a text. */
  private int width;

  private boolean holdsText;

  /** What there is to tell of the cells of the current row that hold no texts. */
  private @Nullable Typed typed;

  private final MergedTexts merged;

  SheetRows(
      Workbook workbook, Container zip, WorkbookPart part, List<MergedCells.MergedCell> merged) {
    this.workbook = workbook;
    this.limits = workbook.limits();
    this.zip = zip;
    this.part = part;
    this.merged = new MergedTexts(merged);
  }

  /** The number of the row last met. */
  int row() {
    return row;
  }

  /** Hands over the rows until there are no more or the consumer wants no more. */
  void read(RowConsumer consumer) throws XMLStreamException, IOException {
    while (part.next()) {
      if (part.starts("row")) {
        startRow();
      } else if (part.starts("c")) {
        readCell();
      } else if (part.ends("row")) {
        merged.keep(row, cells, width);
        if (holdsText && !consumer.accept(new Row(row, whole(), hidden, typed))) {
          return;
        }
      }
    }
  }

  /** The cells of the row; a cell merged over several rows stands in each that holds anything. */
  private String[] whole() {
    merged.forEach(
        row,
        (at, text) -> {
          if (at >= width || cells[at].isEmpty()) {
            put(at, text);
          }
        });
    return Arrays.copyOf(cells, width);
  }

  private void startRow() throws ZipException {
    String number = part.attribute("r");
    row = number.isEmpty() ? row + 1 : number(number);
    hidden = isTrue(part.attribute("hidden"));
    column = 0;
    width = 0;
    holdsText = false;
    typed = null;
  }

  private void readCell() throws XMLStreamException, IOException {
    String reference = part.attribute("r");
    int at = reference.isEmpty() ? column : columnOf(reference);
    limits.checkColumns(at + 1, workbook.file(), row);
    String type = part.attribute("t");
    String style = part.attribute("s");
    String text = text(type, style);
    column = at + 1;
    if (!text.isEmpty()) {
      put(at, text);
      note(at, type, style, text);
    }
  }

  /** Notes a cell that holds no text; a number that is shown as a code is as good as one. */
  private void note(int at, String type, String style, String text) {
    boolean number = type.isEmpty() || type.equals("n");
    boolean other = type.equals("b") || type.equals("d");
    if (Typed.isPlain(text) || (!number && !other) || CellErrors.judge(text) != null) {
      return;
    }
    NumberFormat format = other ? NumberFormat.GENERAL : workbook.formats().of(style);
    if (!format.isCode()) {
      typed = Typed.with(typed, at);
      String seen = format.seen(text);
      if (!seen.equals(text)) {
        typed.see(at, seen);
      }
    }
  }

  private void put(int at, String text) {
    if (at >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(at + 1, cells.length * 2));
    }
    if (at >= width) {
      Arrays.fill(cells, width, at, "");
      width = at + 1;
    }
    cells[at] = text;
    holdsText = true;
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
    int at = number(index.strip());
    if (at >= strings.size()) {
      throw new ZipException("shared string " + at);
    }
    return strings.get(at);
  }

  /** Whether an attribute or a logical value says yes. */
  static boolean isTrue(String attribute) {
    return attribute.equals("1") || attribute.equals("true");
  }

  /** A whole number. */
  static int number(String digits) throws ZipException {
    if (digits.isEmpty()
        || digits.length() > 9
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new ZipException("number " + digits);
    }
    return Integer.parseInt(digits);
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
