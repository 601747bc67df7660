package bg.karta.picture;

/** A colour by its parts, each from 0 to 255. */
record Colour(int red, int green, int blue) {
  /** From this luminance on black has more contrast with a colour than white (WCAG 2). */
  private static final double BRIGHT = 0.179;

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
    return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue) > BRIGHT;
  }

  private static double light(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
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
