package bg.karta.reconcile;

/** The numbers that a figure may stand for, its ends among them; one of them may be endless. */
record Range(double low, double high) {
  private static final double FINE = 1e-9;

  /** A number known exactly. */
  static Range of(double number) {
    return new Range(number, number);
  }

  Range plus(Range other) {
    return new Range(low + other.low, high + other.high);
  }

  Range minus(Range other) {
    return new Range(low - other.high, high - other.low);
  }

  /** The share in percent of a whole that is not negative. */
  Range percentOf(Range whole) {
    double most = whole.low == 0 && high > 0 ? Double.POSITIVE_INFINITY : 100 * high / whole.low;
    return new Range(100 * low / whole.high, Double.isNaN(most) ? 0 : most);
  }

  Range minus(double number) {
    return new Range(low - number, high - number);
  }

  /** The same on the other side of 0. */
  Range negated() {
    return new Range(-high, -low);
  }

  Range widened(double by) {
    return new Range(low - by, high + by);
  }

  /** Whether all numbers of the other are among these; what a double cannot hold is forgiven. */
  boolean contains(Range other) {
    return other.low >= low - fine(low) && other.high <= high + fine(high);
  }

  /** Whether no number is in both. */
  boolean isApartFrom(Range other) {
    return other.low > high + fine(high) || other.high < low - fine(low);
  }

  private static double fine(double number) {
    return Double.isInfinite(number) ? 0 : FINE * Math.max(1, Math.abs(number));
  }
}
