package bg.karta.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * A form of numbers in an OpenDocument spreadsheet, as the code that Excel has for it ({@code
 * dd.mm.yyyy}), so that one reader of codes serves all workbooks.
 */
final class OdsNumberStyle {
  private static final Set<String> STYLES =
      Set.of(
          "number-style",
          "percentage-style",
          "currency-style",
          "date-style",
          "time-style",
          "boolean-style",
          "text-style");

  /** More digits no number has. */
  private static final int MOST_DIGITS = 20;

  /** The form that numbers have on which a condition holds. */
  private record Case(String condition, String style) {}

  private final StringBuilder code = new StringBuilder();
  private final List<Case> cases = new ArrayList<>();

  private OdsNumberStyle() {}

  /** Whether an element of this name is a form of numbers. */
  static boolean isStyle(String element) {
    return STYLES.contains(element);
  }

  /** Reads the element that has just started, to its end. */
  static OdsNumberStyle read(WorkbookPart part) throws XMLStreamException {
    OdsNumberStyle style = new OdsNumberStyle();
    String element = part.name();
    boolean percent = element.equals("percentage-style");
    boolean elapsed = part.attribute("truncate-on-overflow").equals("false");
    while (part.next() && !part.ends(element)) {
      if (!part.starts()) {
        continue;
      }
      switch (part.name()) {
        case "number" -> style.number(part);
        case "text" -> style.text(content(part, "text"), percent);
        case "currency-symbol" -> style.text(content(part, "currency-symbol"), false);
        case "scientific-number" -> style.code.append("0E+00");
        case "fraction" -> style.code.append("# ?/?");
        case "map" ->
            style.cases.add(
                new Case(part.attribute("condition"), part.attribute("apply-style-name")));
        default -> style.code.append(timePart(part, elapsed));
      }
    }
    return style;
  }

  /** The code, with those of the styles that it names for some numbers before its own. */
  String code(Map<String, OdsNumberStyle> styles) {
    StringBuilder all = new StringBuilder();
    for (Case one : cases) {
      OdsNumberStyle style = styles.get(one.style());
      String condition = one.condition().replace("value()", "").replace("!=", "<>");
      if (style != null) {
        all.append('[').append(condition).append(']').append(style.code).append(';');
      }
    }
    return all.append(code).toString();
  }

  private void number(WorkbookPart part) throws XMLStreamException {
    StringBuilder digits = new StringBuilder();
    digits.append("0".repeat(digits(part.attribute("min-integer-digits"))));
    if (digits.isEmpty()) {
      digits.append('#');
    }
    boolean grouped = part.attribute("grouping").equals("true");
    String decimals = "0".repeat(digits(part.attribute("decimal-places")));
    while (part.next() && !part.ends("number")) {
      if (part.starts("embedded-text")) {
        int behind = digits(part.attribute("position"));
        int at = Math.max(0, digits.length() - behind);
        digits.insert(at, quoted(content(part, "embedded-text")));
      }
    }
    code.append(grouped ? "#," : "").append(digits);
    code.append(decimals.isEmpty() ? "" : ".").append(decimals);
  }

  /** How many digits, as many as a number may have; a number that is none counts as 0. */
  private static int digits(String written) {
    if (written.isEmpty() || written.chars().anyMatch(c -> c < '0' || c > '9')) {
      return 0;
    }
    return written.length() > 2 ? MOST_DIGITS : Math.min(Integer.parseInt(written), MOST_DIGITS);
  }

  private void text(String text, boolean percent) {
    if (percent && text.contains("%")) {
      code.append('%');
    } else if (!text.isEmpty()) {
      code.append(quoted(text));
    }
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : '"' + text.replace('"', '\'') + '"';
  }

  private static String timePart(WorkbookPart part, boolean elapsed) {
    boolean isLong = part.attribute("style").equals("long");
    return switch (part.name()) {
      case "day" -> isLong ? "dd" : "d";
      case "day-of-week" -> "ddd";
      case "month" -> part.attribute("textual").equals("true") ? "mmm" : isLong ? "mm" : "m";
      case "year" -> isLong ? "yyyy" : "yy";
      case "hours" -> elapsed ? "[hh]" : "hh";
      case "minutes" -> "mm";
      case "seconds" -> "ss";
      default -> "";
    };
  }

  /** The text of the element that has just started, to its end, without the elements within it. */
  private static String content(WorkbookPart part, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (part.next() && !part.ends(element)) {
      text.append(part.text());
    }
    return text.toString();
  }
}
