package bg.karta.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a relation says of indicators. */
enum Assertion {
  /** The result is the sum of the parts. */
  SUM(Formula.SUM, 2, false),
  /** The result is the base without the parts. */
  DIFFERENCE(Formula.DIFFERENCE, 1, true),
  /** The result is the parts in percent of the base. */
  SHARE(Formula.SHARE, 1, true),
  /** The result is by how many percent the parts are more than the base. */
  CHANGE(Formula.CHANGE, 1, true),
  /** The result is by how much the parts are more than the base. */
  GAIN(Formula.GAIN, 1, true),
  /** The result is what the register itself counts. */
  AGAINST_REGISTER(null, 0, false),
  /** Numbers of the result over periods that lie in each other are never added. */
  NO_SUM(null, 0, false),
  /** The result does not jump by more than the threshold in percent from one year to the next. */
  BREAK(null, 0, false),
  /** Two sources do not give two numbers of the result. */
  SAME(null, 0, false),
  /** No other indicator has the same number, from the threshold on. */
  DISTINCT(null, 0, false);

  private final @Nullable Formula formula;
  private final int fewestParts;
  private final boolean base;

  Assertion(@Nullable Formula formula, int fewestParts, boolean base) {
    this.formula = formula;
    this.fewestParts = fewestParts;
    this.base = base;
  }

  /** How the result is computed, or null where it is not computed of parts. */
  @Nullable Formula formula() {
    return formula;
  }

  /** How many parts it needs at least; where 0, it takes none. */
  int fewestParts() {
    return fewestParts;
  }

  boolean needsBase() {
    return base;
  }

  boolean takesBase() {
    return base || this == AGAINST_REGISTER;
  }

  boolean needsThreshold() {
    return this == BREAK || this == DISTINCT;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static @Nullable Assertion find(String name) {
    return Arrays.stream(values())
        .filter(sort -> sort.toString().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElse(null);
  }

  static String names() {
    return Arrays.stream(values()).map(Assertion::toString).collect(Collectors.joining(", "));
  }
}
