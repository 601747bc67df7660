package bg.karta.intake;

import org.jspecify.annotations.Nullable;

/** Documents of office programs that are one XML file, known by the root element. */
enum FlatDocument {
  OPEN_DOCUMENT(
      "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "document", "OpenDocument, .fods"),
  EXCEL_2003("urn:schemas-microsoft-com:office:spreadsheet", "Workbook", "XML Spreadsheet 2003");

  private final String namespace;
  private final String root;
  private final String form;

  FlatDocument(String namespace, String root, String form) {
    this.namespace = namespace;
    this.root = root;
    this.form = form;
  }

  /**
   * What programs call the form of a file with such a root element; null if it is none of these.
   */
  static @Nullable String named(String namespace, String root) {
    for (FlatDocument document : values()) {
      if (document.namespace.equals(namespace) && document.root.equals(root)) {
        return document.form;
      }
    }
    return null;
  }
}
