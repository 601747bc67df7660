package bg.karta.picture;

import java.util.List;

/** The tile map of the oblasts, with name and value in each tile. */
final class TileLayer implements Layer {
  private static final double GAP = 6;
  private static final double TILE_HEIGHT = 74;
  private static final double DOT = 3.2;

  private final MapPicture picture;
  private final List<Tiles.Tile> tiles = Tiles.all();
  private final double step;

  TileLayer(MapPicture picture) {
    this.picture = picture;
    this.step = (SvgMap.INNER_WIDTH + GAP) / Tiles.columns(tiles);
  }

  @Override
  public double height() {
    return Tiles.rows(tiles) * (TILE_HEIGHT + GAP) - GAP;
  }

  @Override
  public void draw(Svg svg, double top) {
    svg.open("g", "text-anchor", "middle");
    for (Tiles.Tile tile : tiles) {
      Figure figure = picture.figures().of(tile.oblast().code());
      if (figure != null) {
        double left = SvgMap.MARGIN + tile.column() * step;
        draw(svg, figure, left, top + tile.row() * (TILE_HEIGHT + GAP));
      }
    }
    svg.close("g");
  }

  private void draw(Svg svg, Figure figure, double left, double top) {
    Wording wording = picture.wording();
    double width = step - GAP;
    Double value = figure.value();
    boolean bright = value == null || picture.scale().colourOf(value).isBright();
    svg.open("g").text("title", wording.sentence(figure));
    svg.empty(
        "rect",
        "x",
        left,
        "y",
        top,
        "width",
        width,
        "height",
        TILE_HEIGHT,
        "rx",
        5,
        "fill",
        Layer.fill(picture, figure),
        "stroke",
        SvgMap.LINE,
        "stroke-width",
        0.8);
    double middle = left + width / 2;
    String ink = bright ? SvgMap.INK : "#fff";
    label(
        svg,
        wording.name(figure),
        value == null,
        "x",
        middle,
        "y",
        top + 27,
        "fill",
        ink,
        "font-size",
        12);
    label(
        svg,
        wording.brief(value),
        value == null,
        "x",
        middle,
        "y",
        top + 54,
        "fill",
        ink,
        "font-size",
        20,
        "font-weight",
        "bold");
    if (figure.small()) {
      SvgMap.dot(svg, left + width - 9, top + 9, DOT);
    }
    svg.close("g");
  }

  /** Text on hatching needs a ground of its own. */
  private static void label(Svg svg, String text, boolean onHatching, Object... attributes) {
    if (!onHatching) {
      svg.text("text", text, attributes);
      return;
    }
    svg.open("g", "paint-order", "stroke", "stroke", "#fff", "stroke-width", 4);
    svg.text("text", text, attributes).close("g");
  }
}
