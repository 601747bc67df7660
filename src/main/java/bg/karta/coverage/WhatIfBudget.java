package bg.karta.coverage;

import static bg.karta.coverage.WhatIfColumn.*;

import bg.karta.output.Table;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a sum of money for a year is best spent on. */
public final class WhatIfBudget {
  private static final List<WhatIfColumn> COLUMNS =
      List.of(
          TERRITORY,
          TERRITORY_NAME,
          SERVICE,
          LEVEL,
          NEED,
          CAPACITY,
          ADDED_PLACES,
          NEW_SERVICES,
          COST,
          SERVED,
          COST_PER_SERVED,
          COVERAGE_BEFORE,
          COVERAGE_AFTER,
          UNMET_BEFORE,
          UNMET_AFTER,
          MARKS);

  private static final double PERCENT = 100;

  /**
   * The largest sum, in hundredths: above any state's budget, and exact in all that is computed.
   */
  private static final long MOST = 100_000_000_000_000L;

  private final Inquiry inquiry;
  private final long budget;

  /** What is best. */
  public enum Objective {
    /** The most unmet need served. */
    UNMET,
    /** The lowest coverage of any cell as high as possible, then the most unmet need served. */
    EQUAL
  }

  /**
   * A question about a sum.
   *
   * @param budget the sum in hundredths of the currency
   * @throws Failure if it is not above 0, or above a million millions
   */
  public WhatIfBudget(Inquiry inquiry, long budget) {
    if (budget <= 0) {
      throw new Failure(Failure.Category.USAGE, "failure.whatif.budget", Inquiry.sum(budget));
    }
    if (budget > MOST) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.whatif.amount-large",
          Inquiry.sum(budget),
          Inquiry.sum(MOST));
    }
    this.inquiry = inquiry;
    this.budget = budget;
  }

  /**
   * The cells that get places.
   *
   * @throws Failure if there is no cell with a need and a known cost
   */
  public Table table(Objective objective) {
    AskedCells asked = inquiry.asked();
    List<Site> all = asked.sites();
    List<Site> sites = all.stream().filter(site -> site.terms().isCostKnown()).toList();
    if (sites.isEmpty()) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.whatif.no-cost",
          String.join(", ", Inquiry.servicesOf(all)));
    }
    List<String> notes = new ArrayList<>();
    Allocation allocation =
        objective == Objective.UNMET ? mostServed(sites, notes) : mostEqual(sites, notes);
    notes.add(method(sites, allocation));
    List<CellChange> changes = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      changes.add(CellChange.of(sites.get(i), allocation.chosen().get(i)));
    }
    notes.addAll(inquiry.scopeNotes(new AskedCells(sites, asked.leftOut())));
    notes.addAll(inquiry.costNotes(Inquiry.servicesOf(all)));
    List<CellChange> shown = changes.stream().filter(change -> change.places() > 0).toList();
    return inquiry.table("budget", COLUMNS, shown, changes, notes);
  }

  private Allocation mostServed(List<Site> sites, List<String> notes) {
    Allocation found = mostServed(sites);
    notes.add(
        inquiry
            .messages()
            .get(
                "whatif.note.unmet",
                Inquiry.figure(found.served()),
                Inquiry.figure(found.bound()),
                percent(found)));
    return found;
  }

  /** The allocation that serves the most people. */
  Allocation mostServed(List<Site> sites) {
    return new MostServed(sites.stream().map(s -> s.from(Addition.NONE)).toList(), budget).find();
  }

  private Allocation mostEqual(List<Site> sites, List<String> notes) {
    MostEqual.Levelled found = new MostEqual(sites, budget).find();
    double before = sites.stream().mapToDouble(s -> s.coverage(Addition.NONE)).min().orElse(1);
    notes.add(
        inquiry
            .messages()
            .get(
                "whatif.note.equal",
                Inquiry.figure(Math.min(before, 1)),
                Inquiry.figure(found.level()),
                Inquiry.figure(found.allocation().served()),
                Inquiry.figure(found.allocation().bound()),
                percent(found.allocation())));
    return found.allocation();
  }

  private static String percent(Allocation allocation) {
    return Inquiry.figure(allocation.gap() * PERCENT);
  }

  private String method(List<Site> sites, Allocation allocation) {
    Messages messages = inquiry.messages();
    int additions = sites.stream().mapToInt(site -> site.from(Addition.NONE).size() - 1).sum();
    return messages.get(
        "whatif.note.method",
        Inquiry.sum(allocation.cost()),
        Inquiry.sum(budget),
        inquiry.terms().currency(),
        sites.size(),
        additions);
  }
}
