package bg.karta.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds two indicators with the same number of a moment, which is rarely more than a slip. */
final class EqualLines {
  private final Reconciler judge;
  private final Relations relations;

  EqualLines(Reconciler judge, Relations relations) {
    this.judge = judge;
    this.relations = relations;
  }

  /** Where a number stands: indicators are alike only there. */
  private record Spot(Moment moment, String number) {}

  /** Adds a line for each number that two indicators share. */
  void all() {
    Map<Spot, List<PublishedNumber>> spots = new LinkedHashMap<>();
    for (String indicator : judge.figures().indicators()) {
      for (PublishedNumber figure : judge.figures().of(indicator)) {
        if (figure.exactness() == PublishedNumber.Exactness.EXACT) {
          Spot spot = new Spot(figure.moment(), figure.value().toPlainString());
          spots.computeIfAbsent(spot, none -> new ArrayList<>()).add(figure);
        }
      }
    }
    spots.values().forEach(this::of);
  }

  private void of(List<PublishedNumber> same) {
    PublishedNumber first = same.get(0);
    for (PublishedNumber other : same.subList(1, same.size())) {
      if (!other.indicator().equals(first.indicator())) {
        relations.of(Assertion.DISTINCT, other.indicator()).stream()
            .filter(relation -> other.value().doubleValue() >= relation.threshold())
            .forEach(relation -> warn(relation, first, other));
        return;
      }
    }
  }

  private void warn(Relation relation, PublishedNumber first, PublishedNumber other) {
    judge.warn(
        Reconciler.Subject.of(
            relation, other.indicator(), other.moment(), judge.wording().messages()),
        new Reason(
            "equal",
            judge.wording().indicator(first.indicator()),
            judge.wording().indicator(other.indicator())),
        judge.wording().figure(first) + " = " + judge.wording().figure(other),
        other,
        List.of(first));
  }
}
