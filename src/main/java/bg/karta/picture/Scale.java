package bg.karta.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a map. A bound belongs to the class above it, so that a threshold that is just
 * reached counts as reached.
 */
public final class Scale {
  /** Bounds of equal numbers are rounded to as many digits, so that people can read them. */
  private static final MathContext TIDY = new MathContext(2);

  private final List<Double> bounds;
  private final @Nullable Double threshold;
  private final List<Colour> colours;

  private Scale(Collection<Double> bounds, @Nullable Double threshold) {
    TreeSet<Double> sorted = new TreeSet<>(bounds);
    if (threshold != null) {
      sorted.add(threshold);
    }
    this.bounds = List.copyOf(sorted);
    this.threshold = threshold;
    int below = threshold == null ? 0 : sorted.headSet(threshold, true).size();
    this.colours =
        threshold == null
            ? Palette.sequence(classes())
            : Palette.diverging(below, classes() - below);
  }

  /**
   * Classes with given bounds.
   *
   * @param threshold what is to be reached, which then is a bound too; null where nothing is
   */
  public static Scale fixed(Collection<Double> bounds, @Nullable Double threshold) {
    return new Scale(bounds, threshold);
  }

  /**
   * So many classes with about as many territories in each, their bounds rounded to two digits;
   * fewer where many have the same value.
   */
  public static Scale quantiles(Figures figures, int classes, @Nullable Double threshold) {
    List<Double> values = figures.values().stream().sorted().toList();
    TreeSet<Double> bounds = new TreeSet<>();
    for (int i = 1; i < classes && !values.isEmpty(); i++) {
      double bound = values.get(values.size() * i / classes);
      double tidy = new BigDecimal(bound).round(TIDY).doubleValue();
      if (tidy > values.get(0) && tidy <= values.get(values.size() - 1)) {
        bounds.add(tidy);
      }
    }
    return new Scale(bounds, threshold);
  }

  /** How many classes there are. */
  int classes() {
    return bounds.size() + 1;
  }

  /** The bounds between the classes, ascending. */
  List<Double> bounds() {
    return bounds;
  }

  @Nullable Double threshold() {
    return threshold;
  }

  /** The class of a value, from 0 for the lowest. */
  int classOf(double value) {
    return (int) bounds.stream().filter(bound -> bound <= value).count();
  }

  /** The colour of a class. */
  Colour colour(int number) {
    return colours.get(number);
  }

  /** The colour of a value. */
  Colour colourOf(double value) {
    return colour(classOf(value));
  }

  /** How many territories are in each class. */
  int[] counts(Figures figures) {
    int[] counts = new int[classes()];
    figures.values().forEach(value -> counts[classOf(value)]++);
    return counts;
  }

  /** The lower bound of a class, or null for the lowest. */
  @Nullable Double from(int number) {
    return number == 0 ? null : bounds.get(number - 1);
  }

  /** The upper bound of a class, or null for the highest. */
  @Nullable Double to(int number) {
    return number == bounds.size() ? null : bounds.get(number);
  }

  /** The classes' numbers. */
  IntStream numbers() {
    return IntStream.range(0, classes());
  }

  @Override
  public String toString() {
    return bounds + (threshold == null ? "" : Objects.toString(threshold));
  }
}
