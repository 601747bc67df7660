package bg.karta.demo;

import java.util.List;

/**
 * Pseudo-random numbers that are the same on every JDK: SplitMix64, whole numbers only. Each topic
 * throws dice of its own, so that a change to one file leaves the others as they were.
 */
final class Dice {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  /** Dice for one topic of the data set made from a seed. */
  Dice(long seed, String topic) {
    this.state = mixed(mixed(seed) + topic.hashCode());
  }

  /** A number from {@code lowest} to {@code highest}, both included. */
  int between(int lowest, int highest) {
    long range = (long) highest - lowest + 1;
    return (int) (lowest + (((next() >>> 32) * range) >>> 32));
  }

  /** True so many times in a hundred. */
  boolean percent(int chance) {
    return between(1, 100) <= chance;
  }

  /** One of the items. */
  <T> T pick(List<T> items) {
    return items.get(between(0, items.size() - 1));
  }

  /** Puts the items into a random order. */
  <T> void shuffle(List<T> items) {
    for (int i = items.size() - 1; i > 0; i--) {
      int other = between(0, i);
      T moved = items.get(i);
      items.set(i, items.get(other));
      items.set(other, moved);
    }
  }

  private long next() {
    state += GAMMA;
    return mixed(state);
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
