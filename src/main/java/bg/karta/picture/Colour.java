package bg.karta.picture;

/** A colour by its parts, each from 0 to 255. */
record Colour(int red, int green, int blue) {
  /** Above this brightness black reads better than white on a colour. */
  private static final double BRIGHT = 0.36;

  /** The steps of the colour cube of 256-colour terminals. */
  private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

  static Colour of(String hex) {
    int all = Integer.parseInt(hex, 16);
    return new Colour(all >> 16, all >> 8 & 255, all & 255);
  }

  /** The colour so far on the way to another, from 0 to 1. */
  Colour towards(Colour other, double way) {
    return new Colour(
        between(red, other.red, way),
        between(green, other.green, way),
        between(blue, other.blue, way));
  }

  private static int between(int from, int to, double way) {
    return (int) Math.round(from + (to - from) * way);
  }

  /** The colour as SVG writes it. */
  String hex() {
    return String.format("#%02x%02x%02x", red, green, blue);
  }

  /** Whether text on it is to be black. */
  boolean isBright() {
    double light = (0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue);
    return light / (255 * 255) > BRIGHT;
  }

  /** The nearest of the 216 colours of a terminal's cube, by its number. */
  int terminal() {
    return 16 + 36 * step(red) + 6 * step(green) + step(blue);
  }

  private static int step(int part) {
    int nearest = 0;
    for (int i = 1; i < STEPS.length; i++) {
      nearest = Math.abs(STEPS[i] - part) < Math.abs(STEPS[nearest] - part) ? i : nearest;
    }
    return nearest;
  }
}
