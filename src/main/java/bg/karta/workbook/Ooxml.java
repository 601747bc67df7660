package bg.karta.workbook;

import bg.karta.opc.PartNames;

/** The two forms of the standard, which give the same things different names. */
enum Ooxml {
  TRANSITIONAL(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  STRICT(
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
      "http://purl.oclc.org/ooxml/officeDocument/relationships");

  /** What every workbook begins with. */
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  static final String NO_RELATIONS =
      DECLARATION
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "</Relationships>";

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

  /** The content type of a workbook that has no macros. */
  static final String WORKBOOK = TYPE + "spreadsheetml.sheet.main+xml";

  private final String main;
  private final String relations;

  Ooxml(String main, String relations) {
    this.main = main;
    this.relations = relations;
  }

  /** The form in which relations have types of a namespace. */
  static Ooxml ofRelations(String namespace) {
    return namespace.startsWith(STRICT.relations) ? STRICT : TRANSITIONAL;
  }

  /** The namespace of sheets, styles and comments. */
  String main() {
    return main;
  }

  /** The namespace of relations, as of the attributes that refer to them. */
  String relations() {
    return relations;
  }

  /**
   * An entry for a relation of a type from one part to another. Not all readers know a target that
   * begins with a slash.
   */
  String relation(String id, String type, String of, String part) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, relations, type, PartNames.relative(of, part));
  }

  /** An entry that says of which type a part is: {@code spreadsheetml.styles}. */
  static String contentType(String part, String type) {
    return "<Override PartName=\"/%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, type);
  }

  /** The entry for drawings of comments. */
  static String drawings() {
    return "<Default Extension=\"vml\" ContentType=\"" + TYPE + "vmlDrawing\"/>";
  }

  /** An empty part of a kind. */
  String empty(String root) {
    return DECLARATION + "<" + root + " xmlns=\"" + main + "\"></" + root + ">";
  }
}
