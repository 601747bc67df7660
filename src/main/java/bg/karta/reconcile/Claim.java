package bg.karta.reconcile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a published figure claims that is not a number itself but made of two. */
enum Claim {
  /** How many percent more (or, below 0, less) than the base. */
  PERCENT_CHANGE(Formula.CHANGE),
  /** How many percent of the base. */
  PERCENT_SHARE(Formula.SHARE),
  /** How much more (or, below 0, less) than the base. */
  CHANGE(Formula.GAIN);

  private final Formula formula;

  Claim(Formula formula) {
    this.formula = formula;
  }

  /** How it is computed of the number itself and the base. */
  Formula formula() {
    return formula;
  }

  /** The name for programs, that of the unit. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The claim of a unit, or null where the unit makes none. */
  static @Nullable Claim of(String unit) {
    for (Claim claim : values()) {
      if (claim.code().equals(unit)) {
        return claim;
      }
    }
    return null;
  }
}
