package bg.karta.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one comparison.
 *
 * @param relation the relation's id
 * @param title what the relation says
 * @param claimed what was published, or null where nothing was
 * @param computed the same number computed anew, or null where it could not be
 * @param againstRegister whether it was computed from the register rather than from figures
 * @param warned whether a reader should look at it though nothing is proved
 * @param base what parts were compared with, written as a base is; null for none
 * @param unit the unit of what was published or computed
 * @param arithmetic the computation written out
 * @param why what stands against a verdict, or what else is to be known; empty for nothing
 * @param used every figure that went in
 */
public record Line(
    String relation,
    String title,
    String indicator,
    Moment moment,
    @Nullable PublishedNumber claimed,
    @Nullable Computed computed,
    Verdict verdict,
    boolean againstRegister,
    boolean warned,
    @Nullable String base,
    @Nullable String unit,
    String arithmetic,
    String why,
    List<PublishedNumber> used) {
  /** Copies the list. */
  public Line {
    used = List.copyOf(used);
  }

  /** The number computed anew; null where none could be, or nothing is known of it. */
  @Nullable BigDecimal recomputed() {
    return computed == null || !computed.bound().isKnown() ? null : computed.rounded(claimed);
  }

  /** How much more was published than was computed; null where one of them is missing. */
  @Nullable BigDecimal difference() {
    BigDecimal recomputed = recomputed();
    if (claimed == null || recomputed == null) {
      return null;
    }
    Claim claim = claimed.claim();
    boolean unsigned =
        claim != null
            && claim.formula().isSigned()
            && recomputed.signum() < 0
            && claimed.value().signum() > 0;
    return (unsigned ? claimed.value().negate() : claimed.value()).subtract(recomputed);
  }

  /** Whether the line is of a country, an oblast or a municipality. */
  public boolean isOf(String scope) {
    return moment.scope().equals(scope);
  }

  /** Whether the line is about an indicator: as its result or among what went in. */
  public boolean concerns(String name) {
    return indicator.equals(name) || used.stream().anyMatch(f -> f.indicator().equals(name));
  }
}
