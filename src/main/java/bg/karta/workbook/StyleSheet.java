package bg.karta.workbook;

import bg.karta.finding.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The styles of a workbook with those that annotating it takes: every style of a cell that
 * something was found in once more with a coloured ground, and the looks of the sheet of findings.
 */
final class StyleSheet {
  /** Excel takes 65 490 formats of cells. */
  private static final int MOST_FORMATS = 65_000;

  /** The sections in the order in which they must stand, as far as it matters here. */
  private static final List<String> ORDER =
      List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs");

  private static final String GREY = "FFE4E4E4";
  private static final String NAME = "<name val=\"Calibri\"/><family val=\"2\"/>";

  private final String prefix;
  private final boolean again;
  private final StyleSection fonts = new StyleSection("font");
  private final StyleSection fills = new StyleSection("fill");
  private final StyleSection formats = new StyleSection("xf");
  private final Map<String, StyleSection> sections =
      new TreeMap<>(Map.of("fonts", fonts, "fills", fills, "cellXfs", formats));

  private final Map<Severity, Integer> grounds = new HashMap<>();
  private final Map<Tint, Integer> tinted = new HashMap<>();
  private final Map<Integer, Integer> darkened = new HashMap<>();
  private final Map<Integer, Integer> cleared = new HashMap<>();
  private final Map<Look, Integer> looks = new HashMap<>();

  /** A style on the ground of a severity. */
  private record Tint(int style, Severity severity) {}

  /** How cells of the sheet of findings look. */
  enum Look {
    TITLE,
    HEADING,
    LINE,
    TEXT,
    LINK,
    INFO,
    WARNING,
    ERROR;

    static Look of(Severity severity) {
      return valueOf(severity.name());
    }
  }

  /**
   * Reads the part of styles.
   *
   * @param again whether cells may have grounds of an earlier run, or styles that are not there
   */
  StyleSheet(XmlScanner in, boolean again) throws IOException {
    this.again = again;
    String root = "";
    while (in.next()) {
      if (in.starts("styleSheet")) {
        root = in.prefix();
      }
      StyleSection section = in.kind() == XmlScanner.Token.START ? sections.get(in.name()) : null;
      if (section != null) {
        section.read(in);
      }
    }
    prefix = root;
    fonts.ensure("<font><sz val=\"11\"/><name val=\"Calibri\"/></font>");
    fills.ensure("<fill><patternFill patternType=\"none\"/></fill>");
    fills.ensureSecond("<fill><patternFill patternType=\"gray125\"/></fill>");
    formats.ensure("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
    addLooks();
  }

  private void addLooks() {
    for (Severity severity : Severity.values()) {
      grounds.put(severity, fills.add(fill(ground(severity))));
    }
    int grey = fills.add(fill(GREY));
    int title = fonts.add(font("<b/><sz val=\"14\"/>"));
    int bold = fonts.add(font("<b/><sz val=\"11\"/>"));
    int plain = fonts.add(font("<sz val=\"11\"/>"));
    int link = fonts.add("<font><u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/>" + NAME + "</font>");
    looks.put(Look.TITLE, look(title, 0, false));
    looks.put(Look.HEADING, look(bold, grey, true));
    looks.put(Look.LINE, look(plain, 0, false));
    looks.put(Look.TEXT, look(plain, 0, true));
    looks.put(Look.LINK, look(link, 0, true));
    for (Severity severity : Severity.values()) {
      looks.put(Look.of(severity), look(plain, grounds.getOrDefault(severity, 0), true));
    }
  }

  /**
   * Tints of Okabe and Ito's blue, yellow and vermilion, which eyes of every kind tell apart, also
   * by how dark they are; black on them is read well.
   */
  private static String ground(Severity severity) {
    return switch (severity) {
      case INFO -> "FFC3E3F6";
      case WARNING -> "FFF9EB8B";
      case ERROR -> "FFF2A988";
    };
  }

  private static String font(String size) {
    return "<font>" + size + "<color rgb=\"FF000000\"/>" + NAME + "</font>";
  }

  private static String fill(String colour) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
        + colour
        + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
  }

  private int look(int font, int fill, boolean wrapped) {
    return formats.add(
        ("<xf numFmtId=\"0\" fontId=\"%d\" fillId=\"%d\" borderId=\"0\" xfId=\"0\" applyFont=\"1\""
                + " applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"%s/></xf>")
            .formatted(font, fill, wrapped ? " wrapText=\"1\"" : ""));
  }

  /** The style of cells of the sheet of findings. */
  int look(Look look) {
    return looks.getOrDefault(look, 0);
  }

  /**
   * The style that is like another, on the ground of a severity. Where there can be no further
   * style, it is the other itself.
   */
  int tinted(int style, Severity severity) {
    int base = style < 0 || style >= formats.original() ? 0 : style;
    Integer known = tinted.get(new Tint(base, severity));
    if (known != null) {
      return known;
    }
    if (formats.size() >= MOST_FORMATS) {
      return style;
    }
    String format = formats.get(base);
    int font = darkFont(format);
    format = StyleSection.withAttribute(format, "fillId", grounds.getOrDefault(severity, 0));
    format = StyleSection.withAttribute(format, "applyFill", 1);
    if (font >= 0) {
      format = StyleSection.withAttribute(format, "fontId", font);
    }
    int made = formats.addRaw(format);
    tinted.put(new Tint(base, severity), made);
    return made;
  }

  /** A part of styles for a workbook that has none. */
  static String none(Ooxml form) {
    return form.empty("styleSheet")
        .replace(
            "</",
            "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs></");
  }

  /** Whether the styles of cells must be looked at. */
  boolean isAgain() {
    return again;
  }

  /** The style that is like another without a ground of an earlier run. */
  int cleared(int style) {
    if (style < 0 || style >= formats.original()) {
      return 0;
    }
    return cleared.computeIfAbsent(style, own -> clear(own, formats.get(own)));
  }

  private int clear(int style, String format) {
    int fill = StyleSection.attribute(format, "fillId");
    return fill < 0 || fill >= fills.original() || !isGround(fills.get(fill))
        ? style
        : formats.addRaw(StyleSection.withAttribute(format, "fillId", 0));
  }

  private static boolean isGround(String fill) {
    return Arrays.stream(Severity.values()).anyMatch(one -> fill.contains(ground(one)));
  }

  /** A dark font for a format whose own could not be read on a light ground, else -1. */
  private int darkFont(String format) {
    int font = StyleSection.attribute(format, "fontId");
    if (font < 0 || font >= fonts.original()) {
      return -1;
    }
    String dark = FontColour.darkened(fonts.get(font));
    return dark == null ? -1 : darkened.computeIfAbsent(font, own -> fonts.addRaw(dark));
  }

  /** Writes the part anew, with all styles asked for up to now. */
  void write(XmlScanner in, Writer out) throws IOException {
    List<String> missing = new ArrayList<>(List.of("fonts", "fills", "cellXfs"));
    while (in.next()) {
      boolean top = isElement(in) && in.depth() == (in.kind() == XmlScanner.Token.START ? 2 : 1);
      if (top) {
        writeMissing(missing, ORDER.indexOf(in.name()), out);
      } else if (in.ends("styleSheet")) {
        writeMissing(missing, -1, out);
      }
      StyleSection section = top ? sections.get(in.name()) : null;
      if (section != null && missing.remove(in.name())) {
        section.write(in, prefix, out);
      } else {
        in.copy(out);
      }
    }
  }

  private static boolean isElement(XmlScanner in) {
    return in.kind() == XmlScanner.Token.START || in.kind() == XmlScanner.Token.EMPTY;
  }

  /** Writes the sections that the file lacks and that must stand before one of it. */
  private void writeMissing(List<String> missing, int before, Writer out) throws IOException {
    for (String name : List.copyOf(missing)) {
      StyleSection section = sections.get(name);
      if (section != null && (before < 0 || ORDER.indexOf(name) < before)) {
        section.writeWhole(name, prefix, out);
        missing.remove(name);
      }
    }
  }
}
