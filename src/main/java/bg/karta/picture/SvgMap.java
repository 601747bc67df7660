package bg.karta.picture;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The map as SVG: one image with a text alternative, which loads nothing and runs nothing. The same
 * picture gives the same bytes.
 */
public final class SvgMap {
  static final double WIDTH = 960;
  static final double MARGIN = 24;
  static final double INNER_WIDTH = WIDTH - 2 * MARGIN;
  static final String INK = "#1b1f24";
  static final String QUIET = "#4d5660";
  static final String HATCH = "#8d949c";
  static final String LINE = "#3a3f45";

  /** What the part of a page leaves about itself, so that lines on its edge are whole. */
  private static final double EDGE = 2;

  private static final String ROOT =
      "svg xmlns='http://www.w3.org/2000/svg' role='img'"
          + " aria-labelledby='map-title map-description' font-family='sans-serif'";
  private static final String PATTERN =
      "pattern id='map-missing' width='6' height='6' patternUnits='userSpaceOnUse'"
          + " patternTransform='rotate(45)'";

  private static final double LEGEND_COLUMNS = 3;
  private static final double LEGEND_STEP = 22;

  private final MapPicture picture;
  private final boolean framed;
  private final Svg body = new Svg();
  private double y = MARGIN;

  private SvgMap(MapPicture picture, boolean framed) {
    this.picture = picture;
    this.framed = framed;
  }

  /** The picture as a document of its own, with its title and notes. */
  public static String document(MapPicture picture) {
    String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    return declaration + new SvgMap(picture, true).draw();
  }

  /** The map and its legend, for a page that says the rest. */
  static String part(MapPicture picture) {
    return new SvgMap(picture, false).draw();
  }

  private String draw() {
    if (framed) {
      lines(picture.title(), 70, 22, "bold", INK);
      lines(picture.subtitle(), 120, 14, "normal", QUIET);
      y += 10;
    }
    Layer layer = Layer.of(picture);
    layer.draw(body, y);
    y += layer.height() + 22;
    legend();
    if (framed) {
      y += 6;
      picture.notes().forEach(note -> lines(note, 150, 11, "normal", QUIET));
    }
    return head() + body + "</svg>\n";
  }

  private String head() {
    double edge = framed ? 0 : MARGIN - EDGE;
    double width = WIDTH - 2 * edge;
    double height = Math.ceil(y + (framed ? MARGIN - 8 : 0) - edge);
    String box = String.join(" ", all(edge, edge, width, height));
    Svg head = new Svg();
    head.open(
        ROOT, "viewBox", box, "width", width, "height", height, "lang", picture.messages().lang());
    head.text("title id='map-title'", picture.title());
    head.text("desc id='map-description'", picture.description());
    head.open("defs").open(PATTERN);
    head.empty("rect width='6' height='6' fill='#fff'");
    head.empty("rect width='1.6' height='6'", "fill", HATCH);
    head.close("pattern").close("defs");
    if (framed) {
      head.empty("rect width='100%' height='100%' fill='#fff'");
    }
    return head.toString();
  }

  private static List<String> all(double... numbers) {
    return DoubleStream.of(numbers).mapToObj(Svg::number).toList();
  }

  private void lines(String text, int characters, int size, String weight, String colour) {
    for (String line : MapWording.wrap(text, characters)) {
      y += size;
      body.text(
          "text class='text'",
          line,
          "x",
          MARGIN,
          "y",
          y,
          "font-size",
          size,
          "font-weight",
          weight,
          "fill",
          colour);
      y += size * 0.35;
    }
  }

  private void legend() {
    List<String> classes = picture.legend();
    body.open("g class='legend' font-size='13'");
    int entries = 0;
    for (int i = 0; i < classes.size(); i++) {
      swatch(entries++, picture.scale().colour(i).hex(), classes.get(i));
    }
    if (picture.figures().missing() > 0) {
      swatch(entries++, "url(#map-missing)", picture.missing());
    }
    if (picture.smallCount() > 0) {
      dot(body, x(entries) + 12, y(entries) + 7, 3);
      words(entries++, picture.small());
    }
    body.close("g");
    y = y(entries - 1) + LEGEND_STEP;
  }

  private void swatch(int entry, String fill, String words) {
    String box = "rect width='24' height='14' stroke-width='0.8'";
    body.empty(box, "x", x(entry), "y", y(entry), "fill", fill, "stroke", LINE);
    words(entry, words);
  }

  private void words(int entry, String words) {
    body.text("text class='text'", words, "x", x(entry) + 32, "y", y(entry) + 12, "fill", INK);
  }

  private static double x(int entry) {
    return MARGIN + entry % LEGEND_COLUMNS * (INNER_WIDTH / LEGEND_COLUMNS);
  }

  private double y(int entry) {
    return y + Math.floor(entry / LEGEND_COLUMNS) * LEGEND_STEP;
  }

  /** The mark of a small number, to be seen on every colour. */
  static void dot(Svg svg, double x, double y, double radius) {
    String circle = "circle fill='#fff' stroke='#000' stroke-width='0.9'";
    svg.empty(circle, "cx", x, "cy", y, "r", radius);
  }
}
