package bg.karta.reconcile;

import java.util.Locale;

/** What comes of comparing a published figure with what was computed anew; worst first. */
public enum Verdict {
  DOES_NOT_HOLD,
  /** A target whose day has passed. */
  MISSED,
  CANNOT_BE_SAID,
  /** A target whose day has not come. */
  OPEN,
  /** What nobody published. */
  COMPUTED,
  /** A target that is met. */
  REACHED,
  HOLDS;

  /** Whether it is counted where there is none, too. */
  boolean isOfEveryRun() {
    return this == DOES_NOT_HOLD || this == CANNOT_BE_SAID || this == HOLDS;
  }

  /** The name for programs and options, {@code does-not-hold}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
