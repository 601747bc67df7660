package bg.karta.reconcile;

import java.util.List;

/**
 * Which way a number may lie from the one that is shown.
 *
 * @param above whether it may be more
 * @param below whether it may be less
 * @param about whether it is only about so much
 */
record OpenSides(boolean above, boolean below, boolean about) {
  /** A number that is what it is. */
  static final OpenSides NONE = new OpenSides(false, false, false);

  /** That of a published figure; "at least" is of the size, so a fall by it may lie below. */
  static OpenSides of(PublishedNumber figure) {
    boolean fall = figure.value().signum() < 0;
    return switch (figure.exactness()) {
      case EXACT -> NONE;
      case ABOUT -> new OpenSides(false, false, true);
      case AT_LEAST -> new OpenSides(!fall, fall, false);
      case AT_MOST -> new OpenSides(fall, !fall, false);
    };
  }

  /** That of the sum of figures. */
  static OpenSides of(List<PublishedNumber> figures) {
    return figures.stream().map(OpenSides::of).reduce(NONE, OpenSides::and);
  }

  /** That of two numbers which both go in as they are. */
  OpenSides and(OpenSides other) {
    return new OpenSides(above || other.above, below || other.below, about || other.about);
  }

  /** That of a number which is taken away, or by which another is divided. */
  OpenSides turned() {
    return new OpenSides(/* above= */ below, /* below= */ above, about);
  }

  /** Whether anything is known: what may lie on both sides without end is no number. */
  boolean isKnown() {
    return !(above && below);
  }

  /** Whether it is only "at least" or "at most". */
  boolean isOneSided() {
    return above || below;
  }

  /** The sign between a computation and its result. */
  String sign() {
    String near = about ? "≈" : "=";
    if (isOneSided()) {
      return (above ? "≥" : "≤") + (about ? " ≈" : "");
    }
    return near;
  }

  /** The sign before a number that stands alone; nothing before an exact one. */
  String mark() {
    return equals(NONE) ? "" : sign().replace(' ', '\u00a0') + '\u00a0';
  }

  /**
   * The code for programs, {@code at-least}; of what is one of two at once, {@code at-most-about}.
   */
  @Override
  public String toString() {
    if (isOneSided()) {
      return (above ? "at-least" : "at-most") + (about ? "-about" : "");
    }
    return about ? "about" : "exact";
  }
}
