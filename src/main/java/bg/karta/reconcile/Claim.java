package bg.karta.reconcile;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a published figure claims that is not a number itself but made of two. */
enum Claim {
  /** How many percent more (or, below 0, less) than the base. */
  PERCENT_CHANGE(Formula.CHANGE, "percent-change", "процентна промяна", "промяна в проценти"),
  /** How many percent of the base. */
  PERCENT_SHARE(Formula.SHARE, "percent-share", "процентен дял", "дял в проценти"),
  /** How much more (or, below 0, less) than the base. */
  CHANGE(Formula.GAIN, "change", "промяна");

  private final Formula formula;
  private final List<String> units;

  Claim(Formula formula, String... units) {
    this.formula = formula;
    this.units = List.of(units);
  }

  /** How it is computed of the number itself and the base. */
  Formula formula() {
    return formula;
  }

  /** The name for programs, that of the unit. */
  String code() {
    return units.get(0);
  }

  /** The claim of a unit, or null where the unit makes none. */
  static @Nullable Claim of(String unit) {
    String plain = unit.strip().toLowerCase(Locale.ROOT);
    for (Claim claim : values()) {
      if (claim.units.contains(plain)) {
        return claim;
      }
    }
    return null;
  }
}
