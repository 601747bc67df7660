package bg.karta.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exact search for a better allocation. An addition that, by the bound, can be in no better
 * allocation is left out; of the menus where a choice remains (the core) all combinations are gone
 * through, menu by menu, but those that another one serves more with for no more money, or that the
 * bound rules out. If there are too many, the least promising are dropped, and the best that any of
 * them could have come to stays in the bound.
 */
final class CoreSearch {
  /** How many combinations are looked at in all; so many are kept after each menu. */
  private static final long LOOKED_AT = 2_000_000;

  /** How many are kept at the least. */
  private static final int LEAST_KEPT = 100;

  /** Fewer people than this are nobody: sums of decimals differ by less. */
  private static final double NOBODY = 1e-9;

  private static final Comparator<Combination> BY_COST =
      Comparator.comparingLong(Combination::cost)
          .thenComparing(Comparator.comparingDouble(Combination::served).reversed());

  private final List<Menu> menus;
  private final long budget;
  private final double worthOfMoney;

  CoreSearch(List<Menu> menus, long budget, double worthOfMoney) {
    this.menus = menus;
    this.budget = budget;
    this.worthOfMoney = worthOfMoney;
  }

  /** Choices from some menus; the earlier ones by the combination they were added to. */
  private record Combination(
      long cost, double served, @Nullable Combination earlier, int menu, Addition choice) {
    Combination with(int next, Addition addition) {
      return new Combination(
          cost + addition.cost(), served + addition.served(), this, next, addition);
    }
  }

  /** What is left to choose from a menu. */
  private record Choice(int menu, List<Addition> additions) {}

  /** The given allocation or a better one, with the bound that the search proves. */
  Allocation better(Allocation first) {
    double floor = first.served() + NOBODY * Math.max(1, first.served());
    if (first.bound() <= floor) {
      return Allocation.of(first.chosen(), first.served());
    }
    List<Choice> core = new ArrayList<>();
    Combination start = new Combination(0, 0, null, -1, Addition.NONE);
    for (int i = 0; i < menus.size(); i++) {
      Choice open = open(i, first.bound() - floor);
      if (open.additions().size() == 1) {
        start = start.with(i, open.additions().get(0));
      } else {
        core.add(open);
      }
    }
    return search(first, core, start, floor);
  }

  /** The additions of a menu by which the bound does not fall below what is already reached. */
  private Choice open(int menu, double slack) {
    double best = menus.get(menu).worth(worthOfMoney);
    return new Choice(
        menu,
        menus.get(menu).additions().stream()
            .filter(a -> best - Menu.worth(a, worthOfMoney) < slack)
            .toList());
  }

  private Allocation search(Allocation first, List<Choice> core, Combination start, double floor) {
    double rest = 0;
    for (Choice choice : core) {
      rest += menus.get(choice.menu()).worth(worthOfMoney);
    }
    int most = kept(core);
    List<Combination> all = start.cost() <= budget ? List.of(start) : List.of();
    double dropped = 0;
    for (Choice choice : core) {
      rest -= menus.get(choice.menu()).worth(worthOfMoney);
      all = undominated(extended(all, choice, rest, floor));
      if (all.size() > most) {
        List<Combination> promising = new ArrayList<>(all);
        promising.sort(Comparator.comparingDouble(this::promise).reversed().thenComparing(BY_COST));
        dropped = Math.max(dropped, promise(promising.get(most)) + rest);
        all = new ArrayList<>(promising.subList(0, most));
        all.sort(BY_COST);
      }
    }
    return best(first, all, Math.min(dropped, first.bound()));
  }

  private static int kept(List<Choice> core) {
    long additions = core.stream().mapToLong(choice -> choice.additions().size()).sum();
    return (int) Math.max(LOOKED_AT / Math.max(additions, 1), LEAST_KEPT);
  }

  /** What a combination could come to, without the menus not yet gone through. */
  private double promise(Combination combination) {
    return combination.served() + worthOfMoney * (budget - combination.cost());
  }

  private List<Combination> extended(
      List<Combination> all, Choice choice, double rest, double floor) {
    List<Combination> extended = new ArrayList<>();
    for (Addition addition : choice.additions()) {
      for (Combination combination : all) {
        long cost = combination.cost() + addition.cost();
        double promise =
            combination.served() + addition.served() + worthOfMoney * (budget - cost) + rest;
        if (cost <= budget && promise > floor) {
          extended.add(combination.with(choice.menu(), addition));
        }
      }
    }
    return extended;
  }

  /** Of rising cost, each serving more than those before. */
  private static List<Combination> undominated(List<Combination> all) {
    all.sort(BY_COST);
    List<Combination> kept = new ArrayList<>();
    double most = Double.NEGATIVE_INFINITY;
    for (Combination combination : all) {
      if (combination.served() > most) {
        kept.add(combination);
        most = combination.served();
      }
    }
    return kept;
  }

  private static Allocation best(Allocation first, List<Combination> all, double dropped) {
    // The last serves the most, but the bound may also have let through what serves fewer.
    if (all.isEmpty() || all.get(all.size() - 1).served() <= first.served()) {
      return Allocation.of(first.chosen(), dropped);
    }
    List<Addition> chosen = new ArrayList<>(first.chosen());
    Combination last = all.get(all.size() - 1);
    for (Combination part = last; part != null && part.menu() >= 0; part = part.earlier()) {
      chosen.set(part.menu(), part.choice());
    }
    return Allocation.of(chosen, dropped);
  }
}
