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

  private final Reconciler judge;
  private final Relations relations;

  /** Figures of another unit are of something else. */
  private record Counted(Moment moment, String unit) {}

  SeriesLines(Reconciler judge, Relations relations) {
    this.judge = judge;
    this.relations = relations;
  }

  /** Adds the lines of an indicator. */
  void of(String indicator) {
    List<PublishedNumber> all = judge.figures().of(indicator);
    relations.of(Assertion.BREAK, indicator).forEach(relation -> breaks(relation, states(all)));
    relations.of(Assertion.NO_SUM, indicator).forEach(relation -> periods(relation, all));
    relations.of(Assertion.SAME, indicator).forEach(relation -> sources(relation, all));
  }

  /** The states of days, one of each day and place, where they are known exactly. */
  private static List<PublishedNumber> states(List<PublishedNumber> all) {
    Map<Moment, PublishedNumber> states = new LinkedHashMap<>();
    all.stream()
        .filter(f -> f.moment().from() == null && f.exactness() == PublishedNumber.Exactness.EXACT)
        .forEach(figure -> states.putIfAbsent(figure.moment(), figure));
    return List.copyOf(states.values());
  }

  private void breaks(Relation relation, List<PublishedNumber> states) {
    for (int i = 1; i < states.size(); i++) {
      PublishedNumber before = states.get(i - 1);
      PublishedNumber after = states.get(i);
      boolean consecutive =
          before.moment().scope().equals(after.moment().scope())
              && before.unit().equals(after.unit())
              && ChronoUnit.DAYS.between(before.date(), after.date()) <= CONSECUTIVE;
      Computed change =
          consecutive ? Formula.CHANGE.of(List.of(after), List.of(before), judge.wording()) : null;
      if (change != null && Math.abs(change.value().doubleValue()) > relation.threshold()) {
        FigureWording wording = judge.wording();
        judge.warn(
            subject(relation, after),
            new Reason(
                "break",
                wording.day(before.date()),
                judge.wording().figure(before),
                judge.wording().figure(after),
                FigureWording.number(PublishedNumber.number(relation.threshold()), true)),
            wording.equation(change, true, null),
            after,
            List.of(before));
      }
    }
  }

  /** A part of a period must not have more than the whole; and the two are never added. */
  private void periods(Relation relation, List<PublishedNumber> all) {
    for (PublishedNumber inner : all) {
      PublishedNumber outer = smallestAround(inner, all);
      if (outer != null) {
        Verdict verdict = verdict(inner.range(), outer.range());
        FigureWording wording = judge.wording();
        Reconciler.Subject subject = subject(relation, inner);
        String relationSign =
            switch (verdict) {
              case DOES_NOT_HOLD -> " > ";
              case HOLDS -> " ≤ ";
              default -> " : ";
            };
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
                    null,
                    inner.unit(),
                    judge.wording().figure(inner) + relationSign + judge.wording().figure(outer),
                    new Reason("within", wording.time(inner.moment()), wording.time(outer.moment()))
                        .in(wording.messages()),
                    List.of(inner, outer)));
      }
    }
  }

  /** Figures that are only about so much contradict each other where no two numbers fit. */
  private static Verdict verdict(Range inner, Range outer) {
    if (inner.low() > outer.high()) {
      return Verdict.DOES_NOT_HOLD;
    }
    return inner.high() <= outer.low() ? Verdict.HOLDS : Verdict.CANNOT_BE_SAID;
  }

  private static @Nullable PublishedNumber smallestAround(
      PublishedNumber inner, List<PublishedNumber> all) {
    PublishedNumber smallest = null;
    for (PublishedNumber figure : all) {
      if (figure.moment().contains(inner.moment())
          && figure.unit().equals(inner.unit())
          && (smallest == null || smallest.moment().contains(figure.moment()))) {
        smallest = figure;
      }
    }
    return smallest;
  }

  private void sources(Relation relation, List<PublishedNumber> all) {
    Map<Counted, List<PublishedNumber>> byMoment = new LinkedHashMap<>();
    all.forEach(
        f ->
            byMoment
                .computeIfAbsent(new Counted(f.moment(), f.unit()), none -> new ArrayList<>())
                .add(f));
    for (List<PublishedNumber> same : byMoment.values()) {
      PublishedNumber first = same.get(0);
      for (PublishedNumber other : same.subList(1, same.size())) {
        Computed computed = Computed.of(first, first.source());
        judge.compare(
            new Reconciler.Subject(
                relation.id(),
                relation.title(judge.wording().messages().lang()),
                other.indicator(),
                other.moment(),
                other.isPercent(),
                false,
                false,
                null),
            computed,
            other,
            List.of(first));
      }
    }
  }

  private Reconciler.Subject subject(Relation relation, PublishedNumber figure) {
    return Reconciler.Subject.of(
        relation, figure.indicator(), figure.moment(), judge.wording().messages());
  }
}
