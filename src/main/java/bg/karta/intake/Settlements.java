package bg.karta.intake;

import org.jspecify.annotations.Nullable;

/** Tells in which municipality a settlement lies, as far as the register knows. */
@FunctionalInterface
public interface Settlements {
  /** Knows no settlement. */
  Settlements NONE = ekatte -> null;

  /** The code of the municipality of a settlement by its code of ЕКАТТЕ, or null. */
  @Nullable String municipality(String ekatte);
}
