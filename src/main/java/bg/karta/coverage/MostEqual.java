package bg.karta.coverage;

import java.util.List;

/**
 * The most equal allocation of a budget: the lowest coverage of all cells as high as the budget
 * allows, and what money then remains used to serve the most people, every cell kept at that level.
 *
 * <p>What a level costs is the sum of the cheapest additions that bring each cell to it, so the
 * highest level that can be paid is found exactly, by halving the list of all levels at which any
 * cell's addition changes; coverage above 1 counts as 1.
 */
final class MostEqual {
  private final List<Site> sites;
  private final long budget;

  MostEqual(List<Site> sites, long budget) {
    this.sites = sites;
    this.budget = budget;
  }

  /**
   * An allocation with the level it brings every cell to.
   *
   * @param level the lowest coverage, at most 1; no allocation within the budget reaches a higher
   *     one
   * @param allocation the additions
   */
  record Levelled(double level, Allocation allocation) {}

  Levelled find() {
    double[] levels = levels();
    int reached = 0;
    int above = levels.length;
    while (above - reached > 1) {
      int middle = (reached + above) >>> 1;
      if (cost(levels[middle]) <= budget) {
        reached = middle;
      } else {
        above = middle;
      }
    }
    double level = levels[reached];
    List<List<Addition>> choices =
        sites.stream().map(site -> site.from(site.reaching(level))).toList();
    return new Levelled(level, new MostServed(choices, budget).find());
  }

  /** Every coverage that some cell can have, in rising order, from today's lowest to at most 1. */
  private double[] levels() {
    double lowest = sites.stream().mapToDouble(s -> s.coverage(Addition.NONE)).min().orElse(1);
    double from = Math.min(lowest, 1);
    return sites.stream()
        .flatMapToDouble(s -> s.from(Addition.NONE).stream().mapToDouble(s::coverage))
        .map(level -> Math.min(level, 1))
        .filter(level -> level >= from)
        .sorted()
        .distinct()
        .toArray();
  }

  private long cost(double level) {
    return sites.stream().mapToLong(site -> site.reaching(level).cost()).sum();
  }
}
