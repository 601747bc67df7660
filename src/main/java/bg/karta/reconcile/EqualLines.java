package bg.karta.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds two indicators with the same number of a moment, which is rarely more than a slip. */
final class EqualLines {
  private final Judge judge;
  private final Relations relations;

  EqualLines(Judge judge, Relations relations) {
    this.judge = judge;
    this.relations = relations;
  }

  /** Where a number stands: indicators are alike only there. */
  private record Spot(Moment moment, String number) {}

  /** Adds a line for each number that two indicators share. */
  void all() {
    Map<Spot, List<Figure>> spots = new LinkedHashMap<>();
    for (String indicator : judge.figures().indicators()) {
      for (Figure figure : judge.figures().of(indicator)) {
        if (figure.exactness() == Figure.Exactness.EXACT) {
          Spot spot = new Spot(figure.moment(), figure.value().toPlainString());
          spots.computeIfAbsent(spot, none -> new ArrayList<>()).add(figure);
        }
      }
    }
    spots.values().forEach(this::of);
  }

  private void of(List<Figure> same) {
    Figure first = same.get(0);
    for (Figure other : same.subList(1, same.size())) {
      if (!other.indicator().equals(first.indicator())) {
        relations.of(Sort.DISTINCT, other.indicator()).stream()
            .filter(relation -> other.value().doubleValue() >= relation.threshold())
            .forEach(relation -> warn(relation, first, other));
        return;
      }
    }
  }

  private void warn(Relation relation, Figure first, Figure other) {
    judge.warn(
        Judge.Subject.of(relation, other.indicator(), other.moment(), judge.wording().messages()),
        new Reason("equal", first.indicator(), other.indicator()),
        Wording.figure(first) + " = " + Wording.figure(other),
        other,
        List.of(first));
  }
}
