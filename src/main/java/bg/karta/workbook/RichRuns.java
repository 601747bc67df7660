package bg.karta.workbook;

import java.io.IOException;

/**
 * A text that may be in pieces, each with a font of its own.
 *
 * @param raw the element as it stands
 * @param text its text without what tells the pronunciation
 */
record RichRuns(String raw, String text) {

  /** Reads the element of that name that starts at the scanner, up to its end. */
  static RichRuns read(XmlScanner in, String element) throws IOException {
    StringBuilder raw = new StringBuilder(in.raw());
    StringBuilder text = new StringBuilder();
    boolean within = false;
    boolean phonetic = false;
    while (!in.ends(element)) {
      if (!in.next()) {
        throw new UnfitPart(element);
      }
      raw.append(in.raw());
      if (in.starts("rPh") || in.ends("rPh")) {
        phonetic = in.kind() == XmlScanner.Token.START;
      } else if (in.starts("t") || in.ends("t")) {
        within = in.kind() == XmlScanner.Token.START;
      } else if (within && !phonetic) {
        text.append(in.text());
      }
    }
    return new RichRuns(raw.toString(), text.toString());
  }

  /** An element that holds a text in one piece. */
  static String plain(String prefix, String element, String text) {
    return "<" + prefix + element + ">" + piece(prefix, text) + "</" + prefix + element + ">";
  }

  /** One piece of text, its spaces kept. */
  static String piece(String prefix, String text) {
    return "<"
        + prefix
        + "t xml:space=\"preserve\">"
        + XmlEscapes.encoded(text)
        + "</"
        + prefix
        + "t>";
  }
}
