package bg.karta.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number computed anew.
 *
 * @param value from the figures as they are written
 * @param range what it may be, as some figures are only about so much
 * @param rounding how far it may be off because figures were rounded
 * @param written the computation without its result
 */
record Computed(BigDecimal value, Range range, BigDecimal rounding, String written) {
  private static final int DECIMALS = 2;

  /** A number known from elsewhere. */
  static Computed of(BigDecimal value, String written) {
    return new Computed(value, Range.of(value.doubleValue()), BigDecimal.ZERO, written);
  }

  /** A published number that others are compared with. */
  static Computed of(PublishedNumber figure, String written) {
    return new Computed(figure.value(), figure.range(), figure.rounding(), written);
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
    if (said.contains(known)) {
      return Verdict.HOLDS;
    }
    return said.isApartFrom(known) ? Verdict.DOES_NOT_HOLD : Verdict.CANNOT_BE_SAID;
  }
}
