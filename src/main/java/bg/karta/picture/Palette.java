package bg.karta.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Colours that people with a weak sense of colour tell apart, after Cynthia Brewer's ColorBrewer:
 * YlGnBu from little to much; PuOr with orange below a threshold and violet from it on, which also
 * differ in brightness within each side.
 */
final class Palette {
  private static final List<Colour> SEQUENCE = of("ffffcc", "a1dab4", "41b6c4", "2c7fb8", "253494");
  private static final List<Colour> BELOW = of("b35806", "e08214", "fdb863", "fee0b6");
  private static final List<Colour> ABOVE = of("d8daeb", "b2abd2", "8073ac", "542788");

  /** Where on its side a lone class stands: full enough to be distinguished from the other side. */
  private static final double ALONE = 0.6;

  private Palette() {}

  /** So many colours from little to much. */
  static List<Colour> sequence(int classes) {
    return spread(SEQUENCE, classes);
  }

  /** So many colours below and from a threshold on. */
  static List<Colour> diverging(int below, int above) {
    List<Colour> all = new ArrayList<>(spread(BELOW, below));
    all.addAll(spread(ABOVE, above));
    return all;
  }

  private static List<Colour> of(String... hex) {
    return Stream.of(hex).map(Colour::of).toList();
  }

  private static List<Colour> spread(List<Colour> stops, int classes) {
    List<Colour> colours = new ArrayList<>();
    for (int i = 0; i < classes; i++) {
      double way = classes == 1 ? ALONE : (double) i / (classes - 1);
      double place = way * (stops.size() - 1);
      int stop = Math.min((int) place, stops.size() - 2);
      colours.add(stops.get(stop).towards(stops.get(stop + 1), place - stop));
    }
    return colours;
  }
}
