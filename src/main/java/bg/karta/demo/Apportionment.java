package bg.karta.demo;

import java.util.Arrays;

/** Splits a published total among parts so that the parts add up to it exactly. */
final class Apportionment {
  private Apportionment() {}

  /**
   * Splits without bounds. Highest averages never give a part less than its share rounded down, so
   * that much is given at once.
   */
  static int[] split(int total, int[] weights) {
    long sum = Arrays.stream(weights).asLongStream().sum();
    int[] lowest =
        Arrays.stream(weights).map(weight -> (int) ((long) total * weight / sum)).toArray();
    return split(total, weights, lowest, all(weights.length, Integer.MAX_VALUE));
  }

  /** Splits with the same bounds for every part. */
  static int[] split(int total, int[] weights, int lowest, int highest) {
    return split(total, weights, all(weights.length, lowest), all(weights.length, highest));
  }

  /**
   * Splits by highest averages within bounds: every part gets its lowest share, then unit by unit
   * the part with the most weight for each unit it would hold. Integers only, so that the result
   * cannot depend on rounding.
   *
   * @throws IllegalArgumentException if the bounds cannot hold the total
   */
  static int[] split(int total, int[] weights, int[] lowest, int[] highest) {
    int[] parts = lowest.clone();
    for (int left = total - Arrays.stream(lowest).sum(); left != 0; left--) {
      int next = neediest(parts, weights, highest);
      if (left < 0 || next < 0) {
        throw new IllegalArgumentException("bounds cannot hold " + total);
      }
      parts[next]++;
    }
    return parts;
  }

  private static int neediest(int[] parts, int[] weights, int[] highest) {
    int best = -1;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] < highest[i]
          && (best < 0
              || (long) weights[i] * (parts[best] + 1) > (long) weights[best] * (parts[i] + 1))) {
        best = i;
      }
    }
    return best;
  }

  private static int[] all(int length, int value) {
    int[] values = new int[length];
    Arrays.fill(values, value);
    return values;
  }
}
