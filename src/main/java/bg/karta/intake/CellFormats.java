package bg.karta.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook by the styles of its cells. */
final class CellFormats {
  /** The formats of a workbook that has none. */
  static final CellFormats NONE = new CellFormats(List.of());

  private static final int LONGEST_STYLE = 6;

  private final List<NumberFormat> byStyle;

  private CellFormats(List<NumberFormat> byStyle) {
    this.byStyle = byStyle;
  }

  /** The formats of a part of styles. */
  static CellFormats of(WorkbookPart part) throws XMLStreamException {
    Map<String, NumberFormat> formats = new HashMap<>();
    List<NumberFormat> byStyle = new ArrayList<>();
    boolean ofCells = false;
    while (part.next()) {
      if (part.starts("numFmt")) {
        formats.putIfAbsent(
            part.attribute("numFmtId"), NumberFormat.of(part.attribute("formatCode")));
      } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
        ofCells = part.starts("cellXfs");
      } else if (ofCells && part.starts("xf")) {
        byStyle.add(formats.computeIfAbsent(part.attribute("numFmtId"), NumberFormat::builtIn));
      }
    }
    return new CellFormats(byStyle);
  }

  /** The format of a cell by the number of its style. */
  NumberFormat of(String style) {
    int index = style.isEmpty() || style.length() > LONGEST_STYLE ? byStyle.size() : 0;
    for (int i = 0; i < style.length() && index < byStyle.size(); i++) {
      char digit = style.charAt(i);
      index = digit < '0' || digit > '9' ? byStyle.size() : index * 10 + digit - '0';
    }
    return index < byStyle.size() ? byStyle.get(index) : NumberFormat.GENERAL;
  }
}
