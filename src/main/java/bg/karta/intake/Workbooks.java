package bg.karta.intake;

import bg.karta.limit.Limits;
import bg.karta.opc.Container;
import bg.karta.text.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;

/** Opens ZIP archives that are workbooks, XLSX or ODS, and says what the others are. */
final class Workbooks {
  private static final String MIMETYPE = "mimetype";

  /** The parts that only an office document has, whichever program it is of. */
  private static final List<String> MARKS =
      List.of(
          Container.TYPES, MIMETYPE, "xl/workbook.bin", Container.WORKBOOK, "word/document.xml");

  private Workbooks() {}

  /** Whether an archive is an office document. */
  static boolean isDocument(Container zip) {
    return MARKS.stream().anyMatch(zip::has) || OdsWorkbook.hasParts(zip);
  }

  /** The sheets of a workbook that are shown and hold anything. */
  static List<RowSource> open(String file, Path path, Limits limits) {
    try {
      return sheets(
          isOpenDocument(file, path)
              ? new OdsWorkbook(file, path, limits)
              : new XlsxWorkbook(file, path, limits));
    } catch (IOException | XMLStreamException e) {
      refuseLocked(file, path);
      boolean archive = file.toLowerCase(Locale.ROOT).endsWith(".zip");
      throw Intake.failure(archive ? "intake.archive-broken" : "intake.workbook-broken", file);
    }
  }

  private static void refuseLocked(String file, Path path) {
    String locked;
    try {
      locked = Passwords.entryOf(path);
    } catch (IOException e) {
      throw Intake.failure("intake.unreadable", file);
    }
    if (locked != null) {
      throw new Failure(Failure.Category.INPUT, "intake.password-archive", file, locked);
    }
  }

  /**
   * Hidden sheets are passed over with a note: they hold the lists behind a template's choices, or
   * rows that the sender no longer means.
   */
  static List<RowSource> sheets(Workbook workbook) {
    List<String> hidden = new ArrayList<>();
    for (WorkbookSheet sheet : workbook.sheets()) {
      if (sheet.hidden() && !sheet.own()) {
        hidden.add(sheet.name());
      }
    }
    List<Note> notes =
        hidden.isEmpty()
            ? List.of()
            : List.of(new Note("intake.hidden-sheets", List.of(String.join(", ", hidden))));
    List<RowSource> sources = new ArrayList<>();
    for (WorkbookSheet sheet : workbook.sheets()) {
      SheetSource source = new SheetSource(workbook, sheet, sources.isEmpty() ? notes : List.of());
      if (!sheet.hidden() && !sheet.own() && source.holdsRows()) {
        sources.add(source);
      }
    }
    if (sources.isEmpty()) {
      throw new Failure(
          Failure.Category.INPUT,
          hidden.isEmpty() ? "intake.no-rows" : "intake.all-hidden",
          workbook.file(),
          String.join(", ", hidden));
    }
    return List.copyOf(sources);
  }

  /** Whether the workbook is an OpenDocument; one that is neither this nor XLSX is refused. */
  private static boolean isOpenDocument(String file, Path path) throws IOException {
    try (Container zip = Container.open(path)) {
      ZipEntry mimetype = zip.entry(MIMETYPE);
      if (mimetype != null && !mimetype(zip, mimetype).contains("spreadsheet")) {
        throw Intake.failure("intake.word-processor", file);
      }
      if (zip.has("xl/workbook.bin")) {
        throw Intake.failure("intake.binary-workbook", file);
      }
      if (zip.has("word/document.xml")) {
        throw Intake.failure("intake.word-processor", file);
      }
      boolean openDocument = mimetype != null || OdsWorkbook.hasParts(zip);
      if (!openDocument && !zip.has(Container.TYPES) && !zip.has(Container.WORKBOOK)) {
        throw Intake.failure("intake.compressed", file);
      }
      return openDocument;
    }
  }

  private static String mimetype(Container zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.stream(entry)) {
      return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
    }
  }
}
