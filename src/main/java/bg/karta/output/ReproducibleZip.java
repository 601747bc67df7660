package bg.karta.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, so that the same figures give the same bytes. */
public final class ReproducibleZip {
  /** The first month of which the entries of a ZIP file can tell the time in any zone. */
  public static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String MARGINS = "<pageMargins";
  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  private ReproducibleZip() {}

  public static void copy(Path workbook, OutputStream out) throws IOException {
    copy(workbook, out, Map.of());
  }

  /**
   * Copies a workbook.
   *
   * @param inserts XML to put before the margins of the page into sheets, by the names of their
   *     parts
   */
  public static void copy(Path workbook, OutputStream out, Map<String, String> inserts)
      throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile())) {
      ZipOutputStream to = new ZipOutputStream(out);
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ANY_TIME);
        to.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
          write(entry.getName(), content, inserts.getOrDefault(entry.getName(), ""), to);
        }
        to.closeEntry();
      }
      to.finish();
    }
    out.flush();
  }

  private static void write(String name, InputStream content, String insert, OutputStream to)
      throws IOException {
    if (name.equals(PROPERTIES)) {
      String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      to.write(xml.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
    } else if (!insert.isEmpty()) {
      String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      to.write(xml.replace(MARGINS, insert + MARGINS).getBytes(StandardCharsets.UTF_8));
    } else {
      content.transferTo(to);
    }
  }
}
