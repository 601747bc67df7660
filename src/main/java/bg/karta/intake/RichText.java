package bg.karta.intake;

import bg.karta.limit.Limits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** A text of a workbook, which may be in pieces, each with a font of its own. */
final class RichText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** The text of the element that has just started, up to its end. */
  static String read(WorkbookPart part, String element, String file, int row, Limits limits)
      throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean within = false;
    boolean phonetic = false;
    while (part.next() && !part.ends(element)) {
      if (part.starts("rPh") || part.ends("rPh")) {
        phonetic = part.starts("rPh");
      } else if (part.starts("t") || part.ends("t")) {
        within = part.starts("t");
      } else if (within && !phonetic) {
        text.append(part.text());
        limits.checkCell(text, file, row);
      }
    }
    return unescaped(text.toString());
  }

  /** Excel writes characters that XML does not allow as {@code _x000D_}. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
