package bg.karta.coverage;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell that services may be opened in, with the terms on which they are.
 *
 * @param cell the cell, its need defined
 * @param terms the terms for services of its type
 */
record Site(CoverageCell cell, OpeningTerms terms) {
  /** The fewest added places that bring the coverage to a ratio. */
  Addition reaching(double ratio) {
    return terms.addition(terms.placesFor(ratio * need() - cell.capacity()), cell.unmet());
  }

  /**
   * All additions that are worth considering: from one on, each with more places than the one
   * before, up to the first that leaves no need unmet. More places would cost more and serve
   * nobody.
   */
  List<Addition> from(Addition first) {
    List<Addition> all = new ArrayList<>(List.of(first));
    long enough = terms.placesFor(cell.unmet());
    for (long places = first.places() + terms.step(); places <= enough; places += terms.step()) {
      if (terms.services(places) > 0) {
        all.add(terms.addition(places, cell.unmet()));
      }
    }
    return all;
  }

  /** The part of the need that the places cover after an addition; 1 where there is no need. */
  double coverage(Addition addition) {
    return need() == 0 ? 1 : (cell.capacity() + addition.places()) / need();
  }

  private double need() {
    Double need = cell.need();
    return need == null ? 0 : need;
  }
}
