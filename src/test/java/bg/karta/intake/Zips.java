package bg.karta.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks by hand, as small as they can be. */
final class Zips {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Zips() {}

  /** An archive of parts by name. */
  static byte[] of(Map<String, String> parts) {
    return zip(parts, Deflater.DEFAULT_COMPRESSION);
  }

  /** An archive whose parts are hardly packed, so that damage to it reaches the XML. */
  static byte[] stored(Map<String, String> parts) {
    return zip(parts, Deflater.NO_COMPRESSION);
  }

  private static byte[] zip(Map<String, String> parts, int level) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(level);
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The parts of a workbook of one sheet without texts or styles of its own. */
  static Map<String, String> sheet(String rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("_rels/.rels", relations(Map.of("officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='"
            + TYPE
            + "'><workbookPr/><sheets>"
            + "<sheet name='Лист1' sheetId='1' r:id='worksheet'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            Map.of(
                "worksheet", "worksheets/sheet1.xml",
                "sharedStrings", "/xl/sharedStrings.xml",
                "styles", "../xl/styles.xml")));
    parts.put("xl/sharedStrings.xml", "<sst/>");
    parts.put("xl/styles.xml", "<styleSheet/>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData>" + rows + "</sheetData><mergeCells/></worksheet>");
    return parts;
  }

  /** A part of relations whose ids are the ends of their types. */
  static String relations(Map<String, String> targets) {
    StringBuilder xml = new StringBuilder("<Relationships>");
    targets.forEach(
        (type, target) ->
            xml.append(
                "<Relationship Id='%s' Type='%s' Target='%s'/>"
                    .formatted(type, TYPE + type, target)));
    return xml.append("</Relationships>").toString();
  }
}
