package bg.karta.workbook;

import java.io.IOException;

/**
 * A name that a workbook gives to cells.
 *
 * @param tag the tag of its element
 * @param raw the element as it stands
 * @param text what it stands for
 */
record DefinedName(String tag, String raw, String text) {
  private static final String SHEET = "localSheetId";

  /** Reads the element that starts at the scanner, up to its end. */
  static DefinedName read(XmlScanner in) throws IOException {
    String tag = in.raw();
    StringBuilder raw = new StringBuilder(tag);
    StringBuilder text = new StringBuilder();
    boolean open = in.kind() == XmlScanner.Token.START;
    while (open) {
      if (!in.next()) {
        throw new UnfitPart("definedName");
      }
      raw.append(in.raw());
      text.append(in.text());
      open = !in.ends("definedName");
    }
    return new DefinedName(tag, raw.toString(), text.toString());
  }

  /** An element for a name that is not listed where users see names. */
  static String hidden(String name, String reference) {
    return "<definedName name=\"%s\" hidden=\"1\">%s</definedName>"
        .formatted(name, XmlEscapes.encoded(reference));
  }

  String name() {
    return String.valueOf(XmlTag.value(tag, "name"));
  }

  /** The place in the list of the one sheet that knows the name, -1 if all do. */
  int sheet() {
    String place = XmlTag.value(tag, SHEET);
    return place == null || !place.matches("\\d{1,6}") ? -1 : Integer.parseInt(place);
  }

  /** The element for another place of the sheet in the list. */
  String ofSheet(int place) {
    return XmlTag.with(tag, SHEET, String.valueOf(place)) + raw.substring(tag.length());
  }
}
