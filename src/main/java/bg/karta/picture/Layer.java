package bg.karta.picture;

/** The part of a picture between its title and its legend. */
interface Layer {
  /** How much room it needs from top to bottom. */
  double height();

  /** Draws itself from a height on. */
  void draw(Svg svg, double top);

  /** The layer of a picture: its ground, or without one the tiles. */
  static Layer of(MapPicture picture) {
    Ground ground = picture.ground();
    return ground == null ? new TileLayer(picture) : new AreaLayer(picture, ground);
  }

  /** What a figure is filled with. */
  static String fill(MapPicture picture, Figure figure) {
    Double value = figure.value();
    return value == null ? "url(#map-missing)" : picture.scale().colourOf(value).hex();
  }
}
