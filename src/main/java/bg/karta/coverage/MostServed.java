package bg.karta.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The allocation of a budget that serves the most people: from each menu one addition, their costs
 * within the budget (a multiple-choice knapsack).
 *
 * <p>A linear programme gives the worth of money and a bound; the steps with the best rates give a
 * first allocation; an exact search among what the bound leaves open betters it or proves it the
 * best. The same menus and budget always give the same allocation.
 */
final class MostServed {
  private static final Comparator<MenuStep> BEST_RATE_FIRST =
      Comparator.comparingDouble(MenuStep::rate)
          .reversed()
          .thenComparingInt(MenuStep::menu)
          .thenComparingLong(step -> step.from().cost());

  private final List<Menu> menus;
  private final long budget;

  /** The first additions of all menus must be within the budget. */
  MostServed(List<List<Addition>> choices, long budget) {
    this.menus = choices.stream().map(Menu::new).toList();
    this.budget = budget;
  }

  Allocation find() {
    List<MenuStep> steps =
        IntStream.range(0, menus.size())
            .boxed()
            .flatMap(i -> menus.get(i).steps(i).stream())
            .sorted(BEST_RATE_FIRST)
            .toList();
    Relaxation relaxation = new Relaxation(menus, budget);
    double worth = relaxation.worthOfMoney(steps);
    Allocation first = Allocation.of(filled(steps), relaxation.bound(worth));
    return new CoreSearch(menus, budget, worth).better(first);
  }

  /** Takes step after step while there is money, and of a step too dear what can be paid. */
  private List<Addition> filled(List<MenuStep> steps) {
    List<Addition> chosen = new ArrayList<>(menus.stream().map(Menu::first).toList());
    long left = budget - chosen.stream().mapToLong(Addition::cost).sum();
    for (MenuStep step : steps) {
      Addition now = chosen.get(step.menu());
      boolean next = now.equals(step.from()) && step.cost() <= left;
      Addition then = next ? step.to() : menus.get(step.menu()).within(now.cost() + left);
      if (then.served() > now.served()) {
        chosen.set(step.menu(), then);
        left -= then.cost() - now.cost();
      }
    }
    return chosen;
  }
}
