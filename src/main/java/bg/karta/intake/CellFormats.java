package bg.karta.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook: which of its numbers are dates, times or durations. */
final class CellFormats {
  /** What a number format makes of a number. */
  enum Meaning {
    NUMBER,
    DATE,
    TIME,
    DURATION
  }

  /** The formats of a workbook that has none. */
  static final CellFormats NONE = new CellFormats(List.of());

  /** What stands in a format as it is: quoted, after a backslash, filling up, or in brackets. */
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]");

  private final List<Meaning> byStyle;

  private CellFormats(List<Meaning> byStyle) {
    this.byStyle = byStyle;
  }

  /** The formats of a part of styles. */
  static CellFormats of(WorkbookPart part) throws XMLStreamException {
    Map<String, String> codes = new HashMap<>();
    List<Meaning> byStyle = new ArrayList<>();
    boolean ofCells = false;
    while (part.next()) {
      if (part.starts("numFmt")) {
        codes.putIfAbsent(part.attribute("numFmtId"), part.attribute("formatCode"));
      } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
        ofCells = part.starts("cellXfs");
      } else if (ofCells && part.starts("xf")) {
        String id = part.attribute("numFmtId");
        String code = codes.get(id);
        byStyle.add(code == null ? builtIn(id) : meaning(code));
      }
    }
    return new CellFormats(byStyle);
  }

  /** What the style of a number gives it to mean. */
  Meaning of(String style) {
    if (style.isEmpty() || style.length() > 6 || !style.chars().allMatch(Character::isDigit)) {
      return Meaning.NUMBER;
    }
    int index = Integer.parseInt(style);
    return index < byStyle.size() ? byStyle.get(index) : Meaning.NUMBER;
  }

  /** The formats every workbook has; 27 to 36 and 50 to 58 are the dates of the East. */
  private static Meaning builtIn(String id) {
    return switch (id) {
      case "14", "15", "16", "17", "22" -> Meaning.DATE;
      case "27", "28", "29", "30", "31", "36" -> Meaning.DATE;
      case "50", "51", "52", "53", "54", "57", "58" -> Meaning.DATE;
      case "18", "19", "20", "21", "32", "33", "34", "35", "45", "47", "55", "56" -> Meaning.TIME;
      case "46" -> Meaning.DURATION;
      default -> Meaning.NUMBER;
    };
  }

  /** What the first section of a format, which is for positive numbers, makes of a number. */
  static Meaning meaning(String code) {
    String bare = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
    int section = bare.indexOf(';');
    bare = section < 0 ? bare : bare.substring(0, section);
    boolean time = bare.contains("h") || bare.contains("s");
    if (bare.contains("general") || bare.contains("standard")) {
      return Meaning.NUMBER;
    }
    if (bare.contains("[")) {
      return Meaning.DURATION;
    }
    if (bare.contains("y") || bare.contains("d") || (bare.contains("m") && !time)) {
      return Meaning.DATE;
    }
    return time ? Meaning.TIME : Meaning.NUMBER;
  }
}
