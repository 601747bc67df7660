package bg.karta.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be chosen for one cell: additions of rising cost, each serving more people than the one
 * before. The first is chosen where there is no money for another.
 *
 * @param additions the additions, at least one
 */
record Menu(List<Addition> additions) {
  /** Leaves out what costs as much as another and serves fewer. */
  Menu {
    List<Addition> efficient = new ArrayList<>();
    for (Addition addition : additions) {
      while (!efficient.isEmpty() && isWorse(last(efficient), addition)) {
        efficient.remove(efficient.size() - 1);
      }
      if (efficient.isEmpty() || addition.served() > last(efficient).served()) {
        efficient.add(addition);
      }
    }
    additions = List.copyOf(efficient);
  }

  private static boolean isWorse(Addition earlier, Addition later) {
    return later.cost() <= earlier.cost() && later.served() > earlier.served();
  }

  private static Addition last(List<Addition> additions) {
    return additions.get(additions.size() - 1);
  }

  Addition first() {
    return additions.get(0);
  }

  /** The dearest addition within a sum; the first where even that is above it. */
  Addition within(long sum) {
    Addition found = first();
    for (Addition addition : additions) {
      found = addition.cost() <= sum ? addition : found;
    }
    return found;
  }

  /** What choosing an addition is worth when money is worth so many people. */
  static double worth(Addition addition, double perMoney) {
    return addition.served() - perMoney * addition.cost();
  }

  /** The most that a choice is worth when money is worth so many people. */
  double worth(double perMoney) {
    double most = Double.NEGATIVE_INFINITY;
    for (Addition addition : additions) {
      most = Math.max(most, worth(addition, perMoney));
    }
    return most;
  }

  /**
   * The steps from one addition to the next along the concave hull: the additions that are best for
   * some worth of money. People served per money spent fall from step to step.
   */
  List<MenuStep> steps(int number) {
    List<Addition> hull = new ArrayList<>();
    for (Addition addition : additions) {
      while (hull.size() > 1 && !isConcave(hull, addition)) {
        hull.remove(hull.size() - 1);
      }
      hull.add(addition);
    }
    List<MenuStep> steps = new ArrayList<>();
    for (int i = 1; i < hull.size(); i++) {
      steps.add(new MenuStep(number, hull.get(i - 1), hull.get(i)));
    }
    return steps;
  }

  private static boolean isConcave(List<Addition> hull, Addition next) {
    Addition last = last(hull);
    Addition before = hull.get(hull.size() - 2);
    return new MenuStep(0, before, last).rate() > new MenuStep(0, last, next).rate();
  }
}
