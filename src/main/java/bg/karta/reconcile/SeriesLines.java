package bg.karta.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at the numbers of one indicator beside each other: over time, and of several sources. */
final class SeriesLines {
  /** A year and a month: figures further apart are not consecutive. */
  private static final int CONSECUTIVE = 400;

  private final Judge judge;
  private final Relations relations;

  SeriesLines(Judge judge, Relations relations) {
    this.judge = judge;
    this.relations = relations;
  }

  /** Adds the lines of an indicator. */
  void of(String indicator) {
    List<Figure> all = judge.figures().of(indicator);
    relations.of(Sort.BREAK, indicator).forEach(relation -> breaks(relation, states(all)));
    relations.of(Sort.NO_SUM, indicator).forEach(relation -> periods(relation, all));
    relations.of(Sort.SAME, indicator).forEach(relation -> sources(relation, all));
  }

  /** The states of days, one of each day and place, where they are known exactly. */
  private static List<Figure> states(List<Figure> all) {
    Map<Moment, Figure> states = new LinkedHashMap<>();
    all.stream()
        .filter(f -> f.moment().from() == null && f.exactness() == Figure.Exactness.EXACT)
        .forEach(figure -> states.putIfAbsent(figure.moment(), figure));
    return List.copyOf(states.values());
  }

  private void breaks(Relation relation, List<Figure> states) {
    for (int i = 1; i < states.size(); i++) {
      Figure before = states.get(i - 1);
      Figure after = states.get(i);
      boolean consecutive =
          before.moment().scope().equals(after.moment().scope())
              && before.unit().equals(after.unit())
              && ChronoUnit.DAYS.between(before.date(), after.date()) <= CONSECUTIVE;
      Computed change =
          consecutive ? Formula.CHANGE.of(List.of(after), List.of(before), judge.wording()) : null;
      if (change != null && Math.abs(change.value().doubleValue()) > relation.threshold()) {
        Wording wording = judge.wording();
        judge.warn(
            subject(relation, after),
            new Reason(
                "break",
                wording.day(before.date()),
                Wording.figure(before),
                Wording.figure(after),
                Wording.number(Figure.number(relation.threshold()), true)),
            wording.equation(change, true, null),
            after,
            List.of(before));
      }
    }
  }

  /** A part of a period must not have more than the whole; and the two are never added. */
  private void periods(Relation relation, List<Figure> all) {
    for (Figure inner : all) {
      Figure outer = smallestAround(inner, all);
      if (outer != null) {
        // Figures that are only about so much contradict each other where no two numbers fit.
        Verdict verdict =
            inner.range().low() > outer.range().high() ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS;
        Wording wording = judge.wording();
        Judge.Subject subject = subject(relation, inner);
        String relationSign = verdict == Verdict.DOES_NOT_HOLD ? " > " : " ≤ ";
        judge
            .lines()
            .accept(
                new Line(
                    subject.relation(),
                    subject.title(),
                    subject.indicator(),
                    subject.moment(),
                    inner,
                    null,
                    verdict,
                    false,
                    false,
                    Wording.figure(inner) + relationSign + Wording.figure(outer),
                    new Reason("within", wording.time(inner.moment()), wording.time(outer.moment()))
                        .in(wording.messages()),
                    List.of(inner, outer)));
      }
    }
  }

  private static @Nullable Figure smallestAround(Figure inner, List<Figure> all) {
    Figure smallest = null;
    for (Figure figure : all) {
      if (figure.moment().contains(inner.moment())
          && (smallest == null || smallest.moment().contains(figure.moment()))) {
        smallest = figure;
      }
    }
    return smallest;
  }

  private void sources(Relation relation, List<Figure> all) {
    Map<Moment, List<Figure>> byMoment = new LinkedHashMap<>();
    all.forEach(f -> byMoment.computeIfAbsent(f.moment(), none -> new ArrayList<>()).add(f));
    for (List<Figure> same : byMoment.values()) {
      Figure first = same.get(0);
      for (Figure other : same.subList(1, same.size())) {
        Computed computed = Computed.of(first, first.source());
        judge.compare(
            new Judge.Subject(
                relation.id(),
                relation.title(judge.wording().messages().lang()),
                other.indicator(),
                other.moment(),
                other.isPercent(),
                false,
                false),
            computed,
            other,
            List.of(first));
      }
    }
  }

  private Judge.Subject subject(Relation relation, Figure figure) {
    return Judge.Subject.of(
        relation, figure.indicator(), figure.moment(), judge.wording().messages());
  }
}
