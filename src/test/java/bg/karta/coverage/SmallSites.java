package bg.karta.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Few cells with random terms, and all that can be done with a budget for them, tried one by one.
 */
final class SmallSites {
  final List<Site> sites = new ArrayList<>();
  final long budget;

  /** By the places added to a cell, the fewest services that they can be divided into. */
  private final List<TreeMap<Long, Integer>> sizes = new ArrayList<>();

  SmallSites(long seed) {
    Random random = new Random(seed);
    int cells = 1 + random.nextInt(5);
    long all = 0;
    for (int i = 0; i < cells; i++) {
      long step = 1 + random.nextInt(6);
      long least = step * (1 + random.nextInt(3));
      long most = random.nextInt(3) == 0 ? 1_000 * step : least + step * random.nextInt(4);
      OpeningTerms terms =
          new OpeningTerms(
              "S" + i,
              100L * (1 + random.nextInt(40)),
              random.nextBoolean() ? 0 : 5_000L * random.nextInt(6),
              step,
              least,
              most);
      double capacity = random.nextInt(20);
      double need = random.nextInt(450) / 10.0 + 0.1;
      CoverageCell cell =
          new CoverageCell("T" + i, "S" + i, "municipal", need, null, capacity, 0, null, null, "");
      sites.add(new Site(cell, terms));
      sizes.add(sizes(terms, (long) need + 1 + most));
      all += 100 + terms.placeCost() * (long) need;
    }
    budget = (long) (random.nextDouble() * all);
  }

  /** Builds up from single services which numbers of places can be reached. */
  private static TreeMap<Long, Integer> sizes(OpeningTerms terms, long up) {
    TreeMap<Long, Integer> fewest = new TreeMap<>();
    fewest.put(0L, 0);
    for (long places = 0; places <= Math.min(up, 120); places++) {
      Integer services = fewest.get(places);
      for (long s = terms.least(); services != null && s <= Math.min(terms.most(), 120); s++) {
        if (s % terms.step() == 0) {
          fewest.merge(places + s, services + 1, Math::min);
        }
      }
    }
    return fewest;
  }

  /** The most people that can be served. */
  double mostServed() {
    return mostServed(0, budget, 0);
  }

  /** The most people that can be served when every coverage, at most 1, is kept at a level. */
  double mostServed(double level) {
    return mostServed(0, budget, level);
  }

  private double mostServed(int i, long left, double level) {
    if (i == sites.size()) {
      return 0;
    }
    CoverageCell cell = sites.get(i).cell();
    double most = Double.NEGATIVE_INFINITY;
    for (long places : worth(i)) {
      long cost = cost(i, places);
      if (cost <= left && coverage(cell, places) >= level - 1e-9) {
        double here = Math.min(places, Math.max(cell.need() - cell.capacity(), 0));
        most = Math.max(most, here + mostServed(i + 1, left - cost, level));
      }
    }
    return most;
  }

  /** The highest lowest coverage, at most 1. */
  double mostEqual() {
    return mostEqual(0, budget);
  }

  private double mostEqual(int i, long left) {
    if (i == sites.size()) {
      return 1;
    }
    double most = -1;
    for (long places : worth(i)) {
      long cost = cost(i, places);
      if (cost <= left) {
        double here = coverage(sites.get(i).cell(), places);
        most = Math.max(most, Math.min(here, mostEqual(i + 1, left - cost)));
      }
    }
    return most;
  }

  /** What may be added: nothing is gained beyond the first number that leaves nothing unmet. */
  private List<Long> worth(int i) {
    CoverageCell cell = sites.get(i).cell();
    List<Long> worth = new ArrayList<>();
    for (long places : sizes.get(i).keySet()) {
      worth.add(places);
      if (cell.capacity() + places >= cell.need()) {
        break;
      }
    }
    return worth;
  }

  private static double coverage(CoverageCell cell, long places) {
    return Math.min((cell.capacity() + places) / cell.need(), 1);
  }

  private long cost(int i, long places) {
    OpeningTerms terms = sites.get(i).terms();
    return terms.placeCost() * places + terms.openingCost() * sizes.get(i).get(places);
  }
}
