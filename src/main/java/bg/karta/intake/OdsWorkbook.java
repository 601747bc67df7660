package bg.karta.intake;

import bg.karta.limit.Limits;
import bg.karta.opc.Container;
import bg.karta.opc.OwnSheet;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;

/** An OpenDocument spreadsheet (.ods): all its sheets stand in one part, one behind the other. */
final class OdsWorkbook implements Workbook {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private final String file;
  private final Path path;
  private final Limits limits;
  private final OdsFormats formats = new OdsFormats();
  private final List<WorkbookSheet> sheets = new ArrayList<>();

  /**
   * Reads what the workbook holds besides its cells.
   *
   * @throws Failure if it has a password, or is no spreadsheet
   */
  OdsWorkbook(String file, Path path, Limits limits) throws IOException, XMLStreamException {
    this.file = file;
    this.path = path;
    this.limits = limits;
    try (Container zip = Container.open(path)) {
      if (isEncrypted(zip)) {
        throw Intake.failure("intake.encrypted-workbook", file);
      }
      if (zip.has(STYLES)) {
        try (WorkbookPart part = part(zip, STYLES)) {
          while (part.next()) {
            formats.take(part);
          }
        }
      }
      try (WorkbookPart part = part(zip, CONTENT)) {
        readSheets(part);
      }
    }
  }

  /** Whether an archive has the parts that every OpenDocument has. */
  static boolean hasParts(Container zip) {
    return zip.has(CONTENT) && zip.has(MANIFEST);
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public List<WorkbookSheet> sheets() {
    return sheets;
  }

  Limits limits() {
    return limits;
  }

  OdsFormats formats() {
    return formats;
  }

  @Override
  public SheetReader open(WorkbookSheet sheet, boolean merged)
      throws IOException, XMLStreamException {
    Container zip = Container.open(path);
    try {
      WorkbookPart part = part(zip, CONTENT);
      int before = Integer.parseInt(sheet.place());
      while (part.nextElement("table") && before > 0) {
        part.skip();
        before--;
      }
      return new OdsRows(this, zip, part, merged);
    } catch (IOException | XMLStreamException | Failure e) {
      zip.close();
      throw e;
    }
  }

  private WorkbookPart part(Container zip, String name) throws IOException, XMLStreamException {
    ZipEntry entry = zip.entry(name);
    if (entry == null) {
      throw new Failure(Failure.Category.INPUT, "intake.workbook-part", file, name);
    }
    return new WorkbookPart(file, zip, entry, path.toFile().length(), limits);
  }

  private boolean isEncrypted(Container zip) throws IOException {
    if (!zip.has(MANIFEST)) {
      return false;
    }
    try (WorkbookPart part = part(zip, MANIFEST)) {
      return part.nextElement("encryption-data");
    } catch (XMLStreamException e) {
      // Programs of before 2007 declare a document type here, and do not encrypt so.
      return false;
    }
  }

  private void readSheets(WorkbookPart part) throws XMLStreamException {
    boolean spreadsheet = false;
    String own = null;
    while (part.next()) {
      if (part.starts("spreadsheet")) {
        spreadsheet = true;
      } else if (part.starts("table")) {
        boolean hidden = !formats.shows(part.attribute("style-name"));
        String place = String.valueOf(sheets.size());
        sheets.add(new WorkbookSheet(part.attribute("name"), place, hidden, false));
        part.skip();
      } else if (part.starts("named-range") && part.attribute("name").equals(OwnSheet.NAME)) {
        own = sheetOf(part.attribute("cell-range-address"));
      } else {
        formats.take(part);
      }
    }
    if (!spreadsheet) {
      throw Intake.failure("intake.word-processor", file);
    }
    String name = own;
    sheets.replaceAll(sheet -> sheet.name().equals(name) ? sheet.asOwn() : sheet);
  }

  /** The sheet of an address such as {@code $'Лист 1'.$A$1}. */
  private static String sheetOf(String address) {
    int end = address.lastIndexOf('.');
    String sheet = end < 0 ? address : address.substring(0, end);
    return String.valueOf(
        OwnSheet.sheet((sheet.startsWith("$") ? sheet.substring(1) : sheet) + "!"));
  }
}
