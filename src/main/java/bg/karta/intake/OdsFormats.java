package bg.karta.intake;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument spreadsheet say of cells, and which sheets they hide. */
final class OdsFormats {
  /** A style of cells: the one it is like, and the form of numbers that it names itself. */
  private record CellStyle(String parent, String format) {}

  /** Further up nothing is looked for: styles that name each other would never end. */
  private static final int MOST_PARENTS = 30;

  private final Map<String, CellStyle> cells = new HashMap<>();
  private final Map<String, OdsNumberStyle> numbers = new HashMap<>();
  private final Map<String, Boolean> shown = new HashMap<>();
  private final Map<String, NumberFormat> formats = new HashMap<>();

  /** Takes in an element if it is a style, to its end; false if it is anything else. */
  boolean take(WorkbookPart part) throws XMLStreamException {
    if (part.starts("style")) {
      takeStyle(part);
      return true;
    }
    if (part.starts() && OdsNumberStyle.isStyle(part.name())) {
      String name = part.attribute("name");
      numbers.put(name, OdsNumberStyle.read(part));
      return true;
    }
    return false;
  }

  private void takeStyle(WorkbookPart part) throws XMLStreamException {
    String name = part.attribute("name");
    String family = part.attribute("family");
    String format = part.attribute("data-style-name");
    if (family.equals("table-cell")) {
      cells.put(name, new CellStyle(part.attribute("parent-style-name"), format));
    }
    while (part.next() && !part.ends("style")) {
      if (family.equals("table") && part.starts("table-properties")) {
        shown.put(name, !part.attribute("display").equals("false"));
      }
    }
  }

  /** Whether sheets of a style are shown. */
  boolean shows(String tableStyle) {
    return shown.getOrDefault(tableStyle, true);
  }

  /** The format of the cells of a style. */
  NumberFormat of(String style) {
    NumberFormat format = formats.get(style);
    if (format == null) {
      OdsNumberStyle found = numbers.get(formatName(style));
      format = found == null ? NumberFormat.GENERAL : NumberFormat.of(found.code(numbers));
      formats.put(style, format);
    }
    return format;
  }

  private @Nullable String formatName(String style) {
    String name = style;
    for (int i = 0; i < MOST_PARENTS; i++) {
      CellStyle cell = cells.get(name);
      if (cell == null || !cell.format().isEmpty()) {
        return cell == null ? null : cell.format();
      }
      name = cell.parent();
    }
    return null;
  }
}
