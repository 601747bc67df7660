package bg.karta.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number computed anew.
 *
 * @param value from the figures as they are written
 * @param range what it may be, as some figures are only about so much
 * @param rounding how far it may be off because figures were rounded
 * @param bound which way it may lie, as figures that went in are only "at least" or "at most"
 * @param base the figures that others were compared with
 * @param written the computation without its result
 */
record Computed(
    BigDecimal value,
    Range range,
    BigDecimal rounding,
    OpenSides bound,
    List<PublishedNumber> base,
    String written) {
  private static final int DECIMALS = 2;

  /** Copies the list. */
  Computed {
    base = List.copyOf(base);
  }

  /** A number known from elsewhere. */
  static Computed of(BigDecimal value, String written) {
    return new Computed(
        value, Range.of(value.doubleValue()), BigDecimal.ZERO, OpenSides.NONE, List.of(), written);
  }

  /** A published number that others are compared with. */
  static Computed of(PublishedNumber figure, String written) {
    return new Computed(
        figure.value(),
        figure.range(),
        figure.rounding(),
        OpenSides.of(figure),
        List.of(),
        written);
  }

  /** The same computation written out otherwise. */
  Computed writtenAs(String other) {
    return new Computed(value, range, rounding, bound, base, other);
  }

  /** The value with two decimals, or as many as were published, or fewer where it has fewer. */
  BigDecimal rounded(@Nullable PublishedNumber claimed) {
    int decimals = claimed == null ? DECIMALS : Math.max(DECIMALS, claimed.value().scale());
    return value.scale() <= decimals ? value : value.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Whether something that fell is published as a number above 0. */
  boolean isPublishedUnsigned(PublishedNumber claimed) {
    return value.signum() < 0 && claimed.value().signum() > 0;
  }

  /**
   * Whether what was published says this.
   *
   * @param unsigned whether a fall may be published as a number above 0
   */
  Verdict verdict(PublishedNumber claimed, boolean unsigned, Tolerance tolerance) {
    Range said =
        claimed
            .range()
            .widened(
                claimed.rounding().add(rounding).doubleValue() + tolerance.of(value).doubleValue());
    Range known = unsigned && isPublishedUnsigned(claimed) ? range.negated() : range;
    if (said.isApartFrom(known)) {
      return Verdict.DOES_NOT_HOLD;
    }
    // "At least" of what is itself only "at least" so much is neither confirmed nor refuted.
    boolean open = bound.isOneSided() && claimed.isOneSided();
    return said.contains(known) && !open ? Verdict.HOLDS : Verdict.CANNOT_BE_SAID;
  }
}
