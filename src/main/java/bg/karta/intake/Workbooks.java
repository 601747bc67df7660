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

/** Opens ZIP archives that are workbooks and says what the others are. */
final class Workbooks {
  private Workbooks() {}

  /** The parts that only an office document has, whichever program it is of. */
  private static final List<String> MARKS =
      List.of(
          Container.TYPES, "mimetype", "xl/workbook.bin", Container.WORKBOOK, "word/document.xml");

  /** Whether an archive is an office document. */
  static boolean isDocument(Container zip) {
    return MARKS.stream().anyMatch(zip::has);
  }

  /** The sheets of a workbook that are shown and hold anything. */
  static List<RowSource> open(String file, Path path, Limits limits) {
    try {
      requireWorkbook(file, path);
      return sheets(new Workbook(file, path, limits));
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
  private static List<RowSource> sheets(Workbook workbook) {
    List<String> hidden = new ArrayList<>();
    for (Workbook.Sheet sheet : workbook.sheets()) {
      if (sheet.hidden() && !sheet.own()) {
        hidden.add(sheet.name());
      }
    }
    List<Note> notes =
        hidden.isEmpty()
            ? List.of()
            : List.of(new Note("intake.hidden-sheets", List.of(String.join(", ", hidden))));
    List<RowSource> sources = new ArrayList<>();
    for (Workbook.Sheet sheet : workbook.sheets()) {
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

  private static void requireWorkbook(String file, Path path) throws IOException {
    try (Container zip = Container.open(path)) {
      ZipEntry mimetype = zip.entry("mimetype");
      if (mimetype != null) {
        throw Intake.failure(
            mimetype(zip, mimetype).contains("spreadsheet")
                ? "intake.open-document"
                : "intake.word-processor",
            file);
      }
      if (zip.has("xl/workbook.bin")) {
        throw Intake.failure("intake.binary-workbook", file);
      }
      if (zip.has("word/document.xml")) {
        throw Intake.failure("intake.word-processor", file);
      }
      if (!zip.has(Container.TYPES) && !zip.has(Container.WORKBOOK)) {
        throw Intake.failure("intake.compressed", file);
      }
    }
  }

  private static String mimetype(Container zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.stream(entry)) {
      return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
    }
  }
}
