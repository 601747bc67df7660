package bg.karta.intake;

import bg.karta.text.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** Opens ZIP archives that are workbooks and says what the others are. */
final class Workbooks {
  private Workbooks() {}

  /** The sheets of a workbook that are shown and hold anything. */
  static List<RowSource> open(String file, Path path) {
    try {
      requireWorkbook(file, path);
      return sheets(new Workbook(file, path));
    } catch (IOException | XMLStreamException e) {
      throw Intake.failure("intake.workbook-broken", file);
    }
  }

  /**
   * Hidden sheets are passed over with a note: they hold the lists behind a template's choices, or
   * rows that the sender no longer means.
   */
  private static List<RowSource> sheets(Workbook workbook) {
    List<String> hidden = new ArrayList<>();
    for (Workbook.Sheet sheet : workbook.sheets()) {
      if (sheet.hidden()) {
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
      if (!sheet.hidden() && source.holdsRows()) {
        sources.add(source);
      }
    }
    if (sources.isEmpty()) {
      throw new Failure(
          Failure.Kind.INPUT,
          hidden.isEmpty() ? "intake.no-rows" : "intake.all-hidden",
          workbook.file(),
          String.join(", ", hidden));
    }
    return List.copyOf(sources);
  }

  private static void requireWorkbook(String file, Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry mimetype = zip.getEntry("mimetype");
      if (mimetype != null) {
        throw Intake.failure(
            mimetype(zip, mimetype).contains("spreadsheet")
                ? "intake.open-document"
                : "intake.word-processor",
            file);
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw Intake.failure("intake.binary-workbook", file);
      }
      if (zip.getEntry("word/document.xml") != null) {
        throw Intake.failure("intake.word-processor", file);
      }
      if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("_rels/.rels") == null) {
        throw Intake.failure("intake.compressed", file);
      }
    }
  }

  private static String mimetype(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
    }
  }
}
