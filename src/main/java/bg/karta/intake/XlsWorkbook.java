package bg.karta.intake;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.opc.OwnSheet;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;

/** A workbook of Excel 97 to 2003 (.xls). */
final class XlsWorkbook implements Workbook {
  /** The version that Excel 97 to 2003 write; what is older has another form. */
  private static final int BIFF8 = 0x600;

  private static final int PASSWORD = 0x2F;
  private static final int DATES = 0x22;
  private static final int FORMAT = 0x41E;
  private static final int CELL_STYLE = 0xE0;
  private static final int SHEET = 0x85;
  private static final int REFERENCES = 0x17;
  private static final int NAME = 0x18;

  /** A reference to one cell of one sheet, in the tokens of a formula. */
  private static final int CELL_OF_SHEET = 0x3A;

  /** Where the name stands in its record, and its formula behind it. */
  private static final int NAME_AT = 14;

  private static final int REFERENCE_BYTES = 6;

  /** What a text takes in memory beside its letters. */
  private static final int HELD = 48;

  private final String file;
  private final Path path;
  private final Limits limits;
  private final List<WorkbookSheet> sheets = new ArrayList<>();
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private final Map<WorkbookSheet, XlsShape> shapes = new HashMap<>();

  /** The number of the sheet that each reference of formulas is to, and that of karta's own. */
  private final List<Integer> references = new ArrayList<>();

  private int own = -1;
  private boolean since1904;

  /**
   * Reads what the workbook holds besides its cells.
   *
   * @throws Failure if it has a password, or is of an older form
   */
  XlsWorkbook(String file, Path path, Limits limits) throws IOException {
    this.file = file;
    this.path = path;
    this.limits = limits;
    try (XlsRecords records = new XlsRecords(path, 0)) {
      if (!records.next() || records.id() != XlsRecords.BOF) {
        throw new ZipException("no beginning");
      }
      if (records.unsignedShort(0) != BIFF8) {
        throw Intake.failure("intake.old-excel", file);
      }
      while (records.next() && records.id() != XlsRecords.EOF) {
        take(records);
      }
    }
    if (own >= 0 && own < sheets.size()) {
      sheets.set(own, sheets.get(own).asOwn());
    }
  }

  private void take(XlsRecords records) throws IOException {
    switch (records.id()) {
      case PASSWORD -> throw Intake.failure("intake.encrypted-workbook", file);
      case DATES -> since1904 = records.unsignedShort(0) == 1;
      case FORMAT ->
          formats.put(records.unsignedShort(0), NumberFormat.of(records.text(2, Short.BYTES)));
      case CELL_STYLE -> styles.add(records.unsignedShort(2));
      case SHEET -> takeSheet(records);
      case REFERENCES -> takeReferences(records);
      case NAME -> takeName(records);
      case XlsRecords.SHARED_STRINGS -> takeStrings(records);
      default -> {}
    }
  }

  private void takeSheet(XlsRecords records) throws IOException {
    // Charts and macros have tabs, too; a place that no sheet has keeps the others' numbers.
    boolean cells = records.unsignedByte(5) == 0;
    boolean hidden = (records.unsignedByte(4) & 3) != 0;
    String place = cells ? Integer.toUnsignedString(records.integer(0)) : "";
    sheets.add(new WorkbookSheet(records.text(6, 1), place, hidden, false));
  }

  private void takeReferences(XlsRecords records) throws IOException {
    for (int i = 0; i < records.unsignedShort(0); i++) {
      references.add(records.unsignedShort(2 + i * REFERENCE_BYTES + 2));
    }
  }

  /** Finds the sheet that karta's own name stands for. */
  private void takeName(XlsRecords records) throws IOException {
    int length = records.unsignedByte(3);
    if (length != OwnSheet.NAME.length() || records.unsignedShort(4) < 1 + REFERENCE_BYTES) {
      return;
    }
    String name = records.characters(NAME_AT, length);
    int formula = NAME_AT + 1 + (records.unsignedByte(NAME_AT) == 0 ? length : 2 * length);
    if (name.equals(OwnSheet.NAME) && records.unsignedByte(formula) == CELL_OF_SHEET) {
      int reference = records.unsignedShort(formula + 1);
      own = reference < references.size() ? references.get(reference) : -1;
    }
  }

  /** They are held in memory, once for all sheets: the only thing here that grows with the file. */
  private void takeStrings(XlsRecords records) throws IOException {
    long bytes = 0;
    int count = records.sharedStrings();
    for (int i = 0; i < count; i++) {
      String text;
      try {
        text = records.sharedString();
      } catch (IOException e) {
        throw new Failure(Failure.Category.INPUT, "intake.strings-broken", file, i);
      }
      bytes += HELD + 2L * text.length();
      if (bytes > limits.of(Limit.WORKBOOK_STRINGS)) {
        throw limits.over(Limit.WORKBOOK_STRINGS, "intake.strings-too-many", file, i);
      }
      strings.add(text);
    }
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public List<WorkbookSheet> sheets() {
    return sheets.stream().filter(sheet -> !sheet.place().isEmpty()).toList();
  }

  @Override
  public SheetReader open(WorkbookSheet sheet, boolean merged) throws IOException {
    return new XlsRows(this, sheet, merged ? shape(sheet) : XlsShape.UNKNOWN);
  }

  /** What must be known of a sheet before its rows are read, found when first asked for. */
  XlsShape shape(WorkbookSheet sheet) throws IOException {
    XlsShape shape = shapes.get(sheet);
    if (shape == null) {
      try (XlsRecords records = records(sheet)) {
        shape = XlsShape.of(records);
      }
      shapes.put(sheet, shape);
    }
    return shape;
  }

  /** The records of a sheet, from its beginning on. */
  XlsRecords records(WorkbookSheet sheet) throws IOException {
    return new XlsRecords(path, Long.parseLong(sheet.place()));
  }

  Limits limits() {
    return limits;
  }

  /** The text of a number in a cell of a style. */
  String number(double value, NumberFormat format) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return format.text(whole ? String.valueOf((long) value) : String.valueOf(value), since1904);
  }

  /** The format of the cells of a style. */
  NumberFormat format(int style) {
    if (style >= styles.size()) {
      return NumberFormat.GENERAL;
    }
    return formats.computeIfAbsent(
        styles.get(style), id -> NumberFormat.builtIn(String.valueOf(id)));
  }

  /** A text that cells refer to by its number. */
  String string(int number) throws IOException {
    if (number < 0 || number >= strings.size()) {
      throw new ZipException("shared string " + number);
    }
    return strings.get(number);
  }
}
