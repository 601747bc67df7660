package bg.karta.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes OpenDocument spreadsheets by hand, as small as they can be. */
public final class Ods {
  private static final String NAMESPACES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
          + " xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'"
          + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

  private Ods() {}

  /**
   * A spreadsheet.
   *
   * @param styles what stands among the automatic styles of its content
   * @param tables its sheets
   */
  public static byte[] of(String styles, String tables) {
    return Zips.of(parts(styles, tables));
  }

  /** A sheet of rows. */
  public static String sheet(String name, String rows) {
    return "<table:table table:name='" + name + "'>" + rows + "</table:table>";
  }

  /** A row of cells. */
  public static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  /** A cell of a text, an empty one for an empty text. */
  public static String text(String text) {
    return text.isEmpty()
        ? "<table:table-cell/>"
        : "<table:table-cell office:value-type='string'><text:p>"
            + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</text:p><text:p>")
            + "</text:p></table:table-cell>";
  }

  /** A cell with an attribute of a value, and what is seen of it. */
  public static String cell(String attributes, String shown) {
    return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
  }

  /** The parts of a spreadsheet by name. */
  static Map<String, String> parts(String styles, String tables) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put(
        "content.xml",
        "<office:document-content"
            + NAMESPACES
            + "><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:spreadsheet>"
            + tables
            + "</office:spreadsheet></office:body></office:document-content>");
    parts.put(
        "styles.xml",
        "<office:document-styles" + NAMESPACES + "><office:styles/></office:document-styles>");
    parts.put("META-INF/manifest.xml", manifest(""));
    return parts;
  }

  /** The list of the parts, in which one may be said to be encrypted. */
  static String manifest(String ofContent) {
    return "<manifest:manifest"
        + NAMESPACES
        + "><manifest:file-entry manifest:full-path='content.xml'>"
        + ofContent
        + "</manifest:file-entry></manifest:manifest>";
  }
}
