package bg.karta.intake;

import bg.karta.kind.CellErrors;
import bg.karta.kind.DamageRule;
import bg.karta.kind.Remark;
import bg.karta.limit.Limits;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of an OpenDocument spreadsheet, one after another. */
final class OdsCell {
  /** Where LibreOffice says that a cell shows an error. */
  private static final String CALC_EXTENSION =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  /** How LibreOffice writes a logical value of a cell without a format for such. */
  private static final Map<String, String> LOGICAL =
      Map.of("of:=TRUE()", "true", "of:=FALSE()", "false");

  /** What a cell's paragraphs may stand within. */
  private static final Set<String> AROUND = Set.of("list", "list-item", "section");

  /** What stands in a paragraph and is not of its text. */
  private static final Set<String> APART =
      Set.of("annotation", "note", "ruby-text", "frame", "custom-shape", "object-ole", "g");

  private static final double SECONDS_OF_DAY = 86_400;

  private final String file;
  private final Limits limits;
  private final WorkbookPart part;
  private final StringBuilder shown = new StringBuilder();
  private int row;
  private String text = "";
  private boolean typed;

  OdsCell(OdsWorkbook workbook, WorkbookPart part) {
    this.file = workbook.file();
    this.limits = workbook.limits();
    this.part = part;
  }

  /** What the cell holds, as a text. */
  String text() {
    return text;
  }

  /** Whether that is a number, a day or a logical value. */
  boolean isTyped() {
    return typed;
  }

  /** Reads the cell that starts here, to its end. */
  void read(NumberFormat format, int rowNumber) throws XMLStreamException {
    row = rowNumber;
    boolean error = part.attribute(CALC_EXTENSION, "value-type").equals("error");
    String formula = part.attribute("formula");
    String type = part.attribute(OFFICE, "value-type");
    String value = value(type);
    readShown();
    typed = false;
    if (error || (!formula.isEmpty() && showsError())) {
      text = CellErrors.judge(shown.toString()) == null ? CellErrors.UNNAMED : shown.toString();
    } else if (LOGICAL.containsKey(formula)) {
      text = LOGICAL.getOrDefault(formula, "");
      typed = true;
    } else if (!formula.isEmpty() && type.isEmpty() && shown.isEmpty()) {
      text = CellErrors.NOT_CALCULATED;
    } else {
      text = text(type, value, format);
    }
  }

  private String value(String type) {
    return switch (type) {
      case "date" -> part.attribute("date-value");
      case "time" -> part.attribute("time-value");
      case "boolean" -> part.attribute("boolean-value");
      case "string" -> part.attribute("string-value");
      default -> part.attribute("value");
    };
  }

  private String text(String type, String value, NumberFormat format) {
    if (value.isEmpty()) {
      return shown.toString();
    }
    typed = !type.equals("string");
    return switch (type) {
      case "float", "currency" -> format.text(value, false);
      case "percentage" -> format.share(value);
      case "date" -> format.day(value);
      case "time" -> time(value, format);
      default -> value;
    };
  }

  private String time(String value, NumberFormat format) {
    try {
      Duration time = Duration.parse(value);
      return format.time((time.getSeconds() + time.getNano() / 1e9) / SECONDS_OF_DAY);
    } catch (DateTimeParseException | ArithmeticException e) {
      return value;
    }
  }

  /** Older programs store the number 0 beside the mark of an error. */
  private boolean showsError() {
    Remark remark = CellErrors.judge(shown.toString());
    return remark != null && remark.rule() == DamageRule.CELL_ERROR;
  }

  /** The paragraphs of the cell, a line each. */
  private void readShown() throws XMLStreamException {
    shown.setLength(0);
    boolean first = true;
    int around = 0;
    while (part.next()) {
      if (part.starts("p") || part.starts("h")) {
        shown.append(first ? "" : "\n");
        first = false;
        readParagraph();
      } else if (part.starts()) {
        if (AROUND.contains(part.name())) {
          around++;
        } else {
          part.skip();
        }
      } else if (part.ends() && around-- == 0) {
        return;
      }
    }
  }

  /** White space in a paragraph is one space, and none at its ends; what is more has elements. */
  private void readParagraph() throws XMLStreamException {
    int begin = shown.length();
    boolean space = true;
    for (int depth = 1; depth > 0 && part.next(); ) {
      if (part.starts()) {
        if (APART.contains(part.name())) {
          part.skip();
        } else {
          space = white() ? false : space;
          depth++;
        }
      } else if (part.ends()) {
        depth--;
      } else {
        space = append(part.text(), space);
      }
      limits.checkCell(shown, file, row);
    }
    if (space && shown.length() > begin) {
      shown.setLength(shown.length() - 1);
    }
  }

  /** Appends what an element stands for that is white space; false for any other element. */
  private boolean white() {
    switch (part.name()) {
      case "s" -> {
        String count = part.attribute("c");
        int most = count.length() > 9 || count.chars().anyMatch(c -> c < '0' || c > '9') ? 1 : 0;
        int spaces = count.isEmpty() || most == 1 ? 1 : Integer.parseInt(count);
        shown.append(" ".repeat(Math.min(spaces, 1 << 15)));
      }
      case "tab" -> shown.append('\t');
      case "line-break" -> shown.append('\n');
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Appends a text; returns whether a space stands at the end, or nothing as yet. */
  private boolean append(String run, boolean afterSpace) {
    boolean space = afterSpace;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!white) {
        shown.append(c);
      } else if (!space) {
        shown.append(' ');
      }
      space = white;
    }
    return space;
  }
}
