package bg.karta.coverage;

import java.util.List;

/**
 * Additions chosen for a budget, and what is proven of them.
 *
 * @param chosen one addition for each cell, in the order in which the cells were given
 * @param served the people served by all of them
 * @param cost of all of them, in hundredths of the currency
 * @param bound that no allocation within the budget can serve more than
 */
record Allocation(List<Addition> chosen, double served, long cost, double bound) {
  /** Copies the additions. */
  Allocation {
    chosen = List.copyOf(chosen);
  }

  static Allocation of(List<Addition> chosen, double bound) {
    double served = chosen.stream().mapToDouble(Addition::served).sum();
    long cost = chosen.stream().mapToLong(Addition::cost).sum();
    return new Allocation(chosen, served, cost, Math.max(bound, served));
  }

  /** By what part of the bound the allocation may at most fall short of the best one. */
  double gap() {
    return bound == 0 ? 0 : (bound - served) / bound;
  }
}
