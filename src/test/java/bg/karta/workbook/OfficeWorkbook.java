package bg.karta.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as an office might send it, made of its parts. */
public record OfficeWorkbook(Map<String, String> parts) {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  public static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** A workbook of one sheet, „Лист1“, with styles: 0 plain, 1 white on blue, 2 a date. */
  public static OfficeWorkbook of(String sheet) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"%s\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                .formatted(TYPES)
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + OFFICE
            + "spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
            + OFFICE
            + "spreadsheetml.styles+xml\"/></Types>");
    parts.put("_rels/.rels", relations(Map.of("officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, RELATIONS)
            + "<sheet name=\"Лист1\" sheetId=\"7\" r:id=\"worksheet\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(Map.of("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml")));
    parts.put("xl/styles.xml", styles());
    parts.put(SHEET, "<worksheet xmlns=\"%s\">".formatted(MAIN) + sheet + "</worksheet>");
    return new OfficeWorkbook(parts);
  }

  private static String styles() {
    return "<styleSheet xmlns=\"%s\">".formatted(MAIN)
        + "<fonts count=\"2\"><font><sz val=\"10\"/></font><font><b/><color theme=\"0\"/></font>"
        + "</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders>"
        + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"1\" borderId=\"0\"/>"
        + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellXfs></styleSheet>";
  }

  /** A sheet with one cell, B2. */
  public static final String FEW =
      "<sheetData><row r=\"2\"><c r=\"B2\"><v>5</v></c></row></sheetData>";

  /** A sheet with a plain comment on B2 and a thread on C2, as newer Excel stores them. */
  public static OfficeWorkbook commented() {
    return of(FEW + "<legacyDrawing r:id=\"vmlDrawing\"/>")
        .with(
            "xl/worksheets/_rels/sheet1.xml.rels",
            relations(
                Map.of(
                    "comments", "../comments1.xml",
                    "vmlDrawing", "../drawings/vmlDrawing1.vml",
                    "threadedComment", "../threadedComments/threadedComment1.xml")))
        .with(
            "xl/comments1.xml",
            "<comments><authors><author>Иван</author><author>tc={1}</author></authors>"
                + "<commentList><comment ref=\"B2\" authorId=\"0\"><text><t>Стара</t></text></comment>"
                + "<comment ref=\"C2\" authorId=\"1\"><text><r><t>Нишка</t></r></text></comment>"
                + "</commentList></comments>")
        .with(
            "xl/drawings/vmlDrawing1.vml",
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape id=\"_x0000_s1030\"><br>"
                + "<x:Row>1</x:Row><x:Column>1</x:Column></v:shape></xml>")
        .with(
            "xl/threadedComments/threadedComment1.xml",
            "<ThreadedComments><threadedComment ref=\"C2\"><text>Нишка</text></threadedComment>"
                + "<threadedComment ref=\"D9\"><text>Друга</text></threadedComment></ThreadedComments>");
  }

  /** The same workbook with a part that is other or new. */
  public OfficeWorkbook with(String part, String text) {
    Map<String, String> changed = new LinkedHashMap<>(parts);
    changed.put(part, text);
    return new OfficeWorkbook(changed);
  }

  /** The same workbook with one text for another in a part. */
  public OfficeWorkbook replacing(String part, String text, String by) {
    return with(part, parts.get(part).replace(text, by));
  }

  /** Relations to parts by the last words of their types, which are their ids as well. */
  public static String relations(Map<String, String> targets) {
    StringBuilder xml = new StringBuilder();
    xml.append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/");
    xml.append("relationships\">");
    targets.forEach(
        (type, target) ->
            xml.append(
                "<Relationship Id=\"%1$s\" Type=\"%2$s/%1$s\" Target=\"%3$s\"/>"
                    .formatted(type, RELATIONS, target)));
    return xml.append("</Relationships>").toString();
  }

  /** Writes the workbook to a file. */
  public Path write(Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.finish();
      return Files.write(file, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
