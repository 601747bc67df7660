package bg.karta.coverage;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The linear programme that remains when parts of an addition may be bought too: the most people
 * served within the budget, each step along the concave hulls of the menus taken from 0 to 1.
 *
 * <p>ojAlgo solves it; what is used of its answer is the worth of money at the margin, people for a
 * hundredth of the currency. The bound is then computed from that worth alone, as the Lagrangian
 * dual: it holds whatever the worth is, so no tolerance of the solver can make it wrong.
 */
final class Relaxation {
  /** A step of which less than this is taken is not taken. */
  private static final double NOTHING = 1e-7;

  private final List<Menu> menus;
  private final long budget;

  Relaxation(List<Menu> menus, long budget) {
    this.menus = menus;
    this.budget = budget;
  }

  /** Steps of one rate, which the programme need not distinguish. */
  private record Group(double rate, double cost, double served) {
    Group with(MenuStep step) {
      return new Group(rate, cost + step.cost(), served + step.served());
    }
  }

  /**
   * The people served for a further hundredth of the currency at the margin; 0 where the budget is
   * more than can be spent.
   *
   * @param steps all steps of the menus, the best rate first
   */
  double worthOfMoney(List<MenuStep> steps) {
    long base = menus.stream().mapToLong(menu -> menu.first().cost()).sum();
    double spendable = budget - base;
    List<Group> groups = groups(steps);
    if (groups.stream().mapToDouble(Group::cost).sum() <= spendable) {
      return 0;
    }
    double worth = 0;
    List<Double> taken = taken(groups, spendable);
    for (int i = 0; i < groups.size(); i++) {
      worth = taken.get(i) > NOTHING ? groups.get(i).rate() : worth;
    }
    return worth == 0 ? groups.get(0).rate() : worth;
  }

  private static List<Group> groups(List<MenuStep> steps) {
    List<Group> groups = new ArrayList<>();
    for (MenuStep step : steps) {
      int last = groups.size() - 1;
      if (last >= 0 && groups.get(last).rate() == step.rate()) {
        groups.set(last, groups.get(last).with(step));
      } else {
        groups.add(new Group(step.rate(), 0, 0).with(step));
      }
    }
    return groups;
  }

  /** Which part of each group the programme takes. */
  private static List<Double> taken(List<Group> groups, double spendable) {
    // Or ojAlgo greets whoever reads the standard output.
    System.setProperty("shut.up.ojAlgo", "true");
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    // Costs as parts of the budget: numbers of one size are solved best.
    double unit = Math.max(spendable, 1);
    Expression cost = model.newExpression("cost").upper(spendable / unit);
    List<Variable> parts = new ArrayList<>();
    for (Group group : groups) {
      Variable part = model.newVariable("part" + parts.size());
      part.lower(0).upper(1).weight(group.served());
      cost.set(part, group.cost() / unit);
      parts.add(part);
    }
    Optimisation.Result result = model.maximise();
    return parts.stream().map(part -> result.doubleValue(model.indexOf(part))).toList();
  }

  /** The most people that any allocation can serve, given a worth of money. */
  double bound(double worthOfMoney) {
    double bound = worthOfMoney * budget;
    for (Menu menu : menus) {
      bound += menu.worth(worthOfMoney);
    }
    return bound;
  }
}
