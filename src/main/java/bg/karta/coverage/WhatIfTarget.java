package bg.karta.coverage;

import static bg.karta.coverage.WhatIfColumn.*;

import bg.karta.output.Table;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.List;

/**
 * The fewest added places that bring every cell to a coverage: each municipality, for services of
 * oblast level each oblast. A cell needs no other, so the fewest of each are the fewest of all.
 */
public final class WhatIfTarget {
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

  /** A target above this is a percentage whose sign was forgotten. */
  private static final double MOST = 10;

  private static final double PERCENT = 100;

  private WhatIfTarget() {}

  /**
   * The cells that need places, and what they need.
   *
   * @param target the coverage, above 0 and up to 10
   * @throws Failure if the target is no such number
   */
  public static Table table(Inquiry inquiry, double target) {
    if (!(target > 0) || Double.isInfinite(target)) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.whatif.target",
          String.valueOf(target).replaceFirst("\\.0$", ""));
    }
    if (target > MOST) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.whatif.target-large",
          Inquiry.figure(target),
          Inquiry.figure(target * PERCENT),
          Inquiry.figure(MOST));
    }
    AskedCells asked = inquiry.asked();
    List<Site> sites = asked.sites();
    List<CellChange> all =
        sites.stream().map(site -> CellChange.of(site, site.reaching(target))).toList();
    List<CellChange> shown = all.stream().filter(change -> change.places() > 0).toList();
    List<String> notes = new ArrayList<>();
    notes.add(
        inquiry
            .messages()
            .get("whatif.note.target", Inquiry.figure(target), shown.size(), all.size()));
    notes.addAll(inquiry.scopeNotes(asked));
    notes.addAll(inquiry.costNotes(Inquiry.servicesOf(sites)));
    return inquiry.table("target", COLUMNS, shown, all, notes);
  }
}
