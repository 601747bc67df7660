package bg.karta.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final String SHEETS = "xl/worksheets/sheet";

  /** The library writes the extent of a sheet before it knows it: some readers believe it. */
  private static final String UNMEASURED = "<dimension ref=\"A1\"/>";

  /** Bytes of a sheet within which its extent stands. */
  private static final int HEAD = 1024;

  private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]{1,3}+)([0-9]{1,7}+)\"");

  private ReproducibleZip() {}

  /**
   * Copies a workbook, each sheet with its true extent.
   *
   * @param extents those of sheets too large to be looked through, {@code A1:C9}, by the names of
   *     their parts
   */
  static void copyMeasured(Path workbook, OutputStream out, Map<String, String> extents)
      throws IOException {
    copy(workbook, out, Map.of(), extents);
  }

  /**
   * Copies a workbook of small sheets, each with its true extent.
   *
   * @param inserts XML to put before the margins of the page into sheets, by the names of their
   *     parts
   */
  public static void copy(Path workbook, OutputStream out, Map<String, String> inserts)
      throws IOException {
    copy(workbook, out, inserts, Map.of());
  }

  private static void copy(
      Path workbook, OutputStream out, Map<String, String> inserts, Map<String, String> extents)
      throws IOException {
    try (ZipFile from = new ZipFile(workbook.toFile())) {
      ZipOutputStream to = new ZipOutputStream(out);
      for (ZipEntry entry : Collections.list(from.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ANY_TIME);
        to.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
          String extent = extents.get(entry.getName());
          if (extent == null) {
            write(entry.getName(), content, inserts.getOrDefault(entry.getName(), ""), to);
          } else {
            writeMeasured(content, extent, to);
          }
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
    } else if (name.startsWith(SHEETS)) {
      String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      String measured = xml.replace(UNMEASURED, dimension(extent(xml)));
      to.write(measured.replace(MARGINS, insert + MARGINS).getBytes(StandardCharsets.UTF_8));
    } else {
      content.transferTo(to);
    }
  }

  private static void writeMeasured(InputStream content, String extent, OutputStream to)
      throws IOException {
    String head = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    to.write(head.replace(UNMEASURED, dimension(extent)).getBytes(StandardCharsets.ISO_8859_1));
    content.transferTo(to);
  }

  private static String dimension(String extent) {
    return "<dimension ref=\"" + extent + "\"/>";
  }

  private static String extent(String xml) {
    int rows = 1;
    int last = 0;
    for (Matcher cell = CELL.matcher(xml); cell.find(); ) {
      rows = Math.max(rows, Integer.parseInt(cell.group(2)));
      last = Math.max(last, CellPlace.column(cell.group(1)));
    }
    return extent(rows, last + 1);
  }

  /** The extent of so many rows and columns. */
  static String extent(int rows, int columns) {
    String last = new CellPlace(rows, columns - 1).toString();
    return last.equals("A1") ? last : "A1:" + last;
  }
}
