package bg.karta.workbook;

import bg.karta.output.CellPlace;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The drawing with the boxes of a sheet's comments: those that were there, and one for each new
 * comment, beside its cell, hidden until the cell is pointed at. The format is VML, in which Excel
 * keeps them to this day.
 */
final class CommentShapes {
  private static final Pattern ID = Pattern.compile("_x0000_s(\\d{1,9})");

  /** How many numbers a sheet's drawing has for its shapes; the first belongs to the drawing. */
  private static final int BLOCK = 1024;

  private static final int CHARACTERS_OF_LINE = 44;
  private static final int LEAST_LINES = 3;
  private static final int MOST_LINES = 24;

  private static final String TYPE =
      "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
          + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
          + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

  private static final String STYLE =
      "\" type=\"#_x0000_t202\" style=\"position:absolute;margin-left:60pt;margin-top:2pt;"
          + "width:240pt;visibility:hidden;height:";

  private static final String BOX =
      "\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
          + "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
          + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div>"
          + "</v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>";

  private static final Map<String, String> NAMESPACES =
      Map.of(
          "v", "urn:schemas-microsoft-com:vml",
          "o", "urn:schemas-microsoft-com:office:office",
          "x", "urn:schemas-microsoft-com:office:excel");

  private final XmlScanner in;
  private final Writer out;
  private final Set<CellPlace> gone;
  private final Set<CellPlace> drawn = new HashSet<>();
  private boolean typed;
  private String declared = "";
  private int last;

  /**
   * Rewrites a drawing.
   *
   * @param gone the cells whose comments are no more
   */
  CommentShapes(XmlScanner in, Writer out, Set<CellPlace> gone) {
    this.in = in;
    this.out = out;
    this.gone = gone;
  }

  /** How many blocks of numbers the boxes of so many comments take. */
  static int blocks(int comments) {
    return comments / BLOCK + 1;
  }

  /** A drawing without a shape that has blocks of numbers for some. */
  static XmlScanner none(int firstBlock, int comments) {
    String blocks =
        IntStream.range(firstBlock, firstBlock + blocks(comments))
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(","));
    return new XmlScanner(
        new StringReader(
            "<xml"
                + namespaces("")
                + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\""
                + blocks
                + "\"/></o:shapelayout></xml>"));
  }

  /** Those of the namespaces that a tag does not declare. */
  private static String namespaces(String tag) {
    StringBuilder missing = new StringBuilder();
    NAMESPACES.keySet().stream()
        .sorted()
        .filter(prefix -> !tag.contains("xmlns:" + prefix + "="))
        .forEach(
            prefix -> missing.append(" xmlns:%s=\"%s\"".formatted(prefix, NAMESPACES.get(prefix))));
    return missing.toString();
  }

  /**
   * Writes the drawing.
   *
   * @param firstBlock where the numbers begin, if the drawing has no shape yet
   * @param notes the comments; those that have a box keep it
   */
  void write(int firstBlock, Map<CellPlace, CellNote> notes) throws IOException {
    last = firstBlock * BLOCK;
    boolean ended = false;
    Anchor anchor = new Anchor();
    while (in.next()) {
      if (in.starts("xml")) {
        declared = namespaces(in.raw());
      } else if (in.starts("shapetype") && in.attribute("id").equals("_x0000_t202")) {
        typed = true;
      } else if (in.starts("shape")) {
        remember(in.attribute("id"));
        box(anchor);
        continue;
      }
      anchor.read();
      if (in.ends("xml")) {
        ended = true;
        append(notes);
      }
      in.copy(out);
    }
    if (!ended) {
      throw new UnfitPart("vmlDrawing");
    }
  }

  /** Passes on a box, unless its comment is no more. */
  private void box(Anchor anchor) throws IOException {
    StringBuilder box = new StringBuilder(in.raw());
    boolean open = in.kind() == XmlScanner.Token.START;
    anchor.place = null;
    while (open) {
      if (!in.next()) {
        throw new UnfitPart("shape");
      }
      anchor.read();
      box.append(in.raw());
      open = !in.ends("shape");
    }
    if (anchor.place == null || !gone.contains(anchor.place)) {
      out.append(box);
    }
  }

  private void remember(String id) {
    Matcher number = ID.matcher(id);
    if (number.matches()) {
      last = Math.max(last, Integer.parseInt(number.group(1)));
    }
  }

  private void append(Map<CellPlace, CellNote> notes) throws IOException {
    if (!typed) {
      out.write(TYPE.replaceFirst(" ", Matcher.quoteReplacement(declared + " ")));
    }
    int order = 0;
    for (Map.Entry<CellPlace, CellNote> note : notes.entrySet()) {
      if (!drawn.contains(note.getKey())) {
        shape(note.getKey(), note.getValue().lines(CHARACTERS_OF_LINE), ++order);
      }
    }
  }

  private void shape(CellPlace cell, int wanted, int order) throws IOException {
    int lines = Math.max(LEAST_LINES, Math.min(wanted, MOST_LINES));
    int left = Math.min(cell.column() + 1, CellPlace.MAX_COLUMNS - 6);
    int top = Math.max(0, Math.min(cell.row() - 2, CellPlace.MAX_ROWS - MOST_LINES - 2));
    out.write("<v:shape" + declared + " id=\"_x0000_s" + ++last + STYLE + (lines * 12 + 6));
    out.write("pt;z-index:" + order + BOX);
    out.write("<x:Anchor>" + left + ", 15, " + top + ", 10, " + (left + 5) + ", 15, ");
    out.write((top + (lines * 4 + 4) / 5) + ", 4</x:Anchor><x:AutoFill>False</x:AutoFill>");
    out.write("<x:Row>" + (cell.row() - 1) + "</x:Row><x:Column>" + cell.column());
    out.write("</x:Column></x:ClientData></v:shape>\n");
  }

  /** Reads which cells the comments that were there belong to. */
  private final class Anchor {
    private final StringBuilder text = new StringBuilder();
    private int row = -1;
    private @Nullable CellPlace place;

    void read() {
      if (in.starts("Row") || in.starts("Column")) {
        text.setLength(0);
      } else if (in.ends("Row")) {
        row = number();
      } else if (in.ends("Column") && row >= 0) {
        place = new CellPlace(row + 1, number());
        drawn.add(place);
      } else {
        text.append(in.text());
      }
    }

    private int number() {
      String digits = text.toString().strip();
      return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
    }
  }
}
