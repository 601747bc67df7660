package bg.karta.picture;

import java.util.List;

/** The tile map of the oblasts, with name and value in each tile. */
final class TileLayer implements Layer {
  private static final double GAP = 6;
  private static final double TILE_HEIGHT = 74;
  private static final double DOT = 3.2;
  private static final String TILE = "rect rx='5' stroke-width='0.8'";
  private static final String VALUE = "text font-size='20' font-weight='bold'";
  private static final String ON_HATCHING = "g paint-order='stroke' stroke='#fff' stroke-width='4'";

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
    svg.open("g text-anchor='middle'");
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
    MapWording wording = picture.wording();
    double width = step - GAP;
    svg.open("g").text("title", wording.sentence(figure));
    svg.empty(
        TILE,
        "x",
        left,
        "y",
        top,
        "width",
        width,
        "height",
        TILE_HEIGHT,
        "fill",
        Layer.fill(picture, figure),
        "stroke",
        SvgMap.LINE);
    labels(svg, figure, left + width / 2, top);
    if (figure.small()) {
      SvgMap.dot(svg, left + width - 9, top + 9, DOT);
    }
    svg.close("g");
  }

  /** Name and value; on hatching, text needs a ground of its own. */
  private void labels(Svg svg, Figure figure, double middle, double top) {
    MapWording wording = picture.wording();
    Double value = figure.value();
    boolean bright = value == null || picture.scale().colourOf(value).isBright();
    svg.open(value == null ? ON_HATCHING : "g", "fill", bright ? SvgMap.INK : "#fff");
    svg.text("text font-size='12'", wording.name(figure), "x", middle, "y", top + 27);
    svg.text(VALUE, wording.brief(value), "x", middle, "y", top + 54);
    svg.close("g");
  }
}
