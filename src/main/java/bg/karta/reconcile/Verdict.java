package bg.karta.reconcile;

import java.util.Locale;

/** What comes of comparing a published figure with what was computed anew; worst first. */
public enum Verdict {
  DOES_NOT_HOLD,
  CANNOT_BE_SAID,
  HOLDS;

  /** The name for programs and options, {@code does-not-hold}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
