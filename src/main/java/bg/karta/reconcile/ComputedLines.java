package bg.karta.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares results with sums, differences, shares and changes of others of the same moment. */
final class ComputedLines {
  private static final Set<String> MONEY = Set.of("BGN", "EUR");

  private final Reconciler judge;
  private final PublishedNumbers figures;

  ComputedLines(Reconciler judge) {
    this.judge = judge;
    this.figures = judge.figures();
  }

  /** Adds a line for each moment and source of which a relation can be asked. */
  void of(Relation relation) {
    Base base = relation.base();
    boolean ofStart = base != null && base.isOfStart();
    Set<String> asked = new LinkedHashSet<>(relation.parts());
    if (!ofStart) {
      asked.add(relation.result());
    }
    for (Moment moment : figures.moments(asked)) {
      if (!ofStart || moment.from() != null) {
        // What is left at the end of a period is a state, though the parts are of the period.
        at(relation, moment, ofStart ? moment.since(null) : moment);
      }
    }
  }

  private void at(Relation relation, Moment moment, Moment resultMoment) {
    List<PublishedNumber> claimed = figures.at(resultMoment, relation.result());
    if (claimed.isEmpty()) {
      unclaimed(relation, moment, resultMoment);
    }
    for (PublishedNumber figure : claimed) {
      Ingredients found =
          Ingredients.of(figures, relation.parts(), relation.base(), moment, figure.source());
      Reconciler.Subject subject =
          subject(relation, resultMoment).doubted(startTaken(relation, found, moment));
      if (found.isComplete()) {
        compare(subject, relation, found, figure);
      } else if (found.mixed() || !found.presentParts().isEmpty()) {
        judge.undecided(
            subject,
            found.obstacle(judge.wording()),
            remainder(relation, found, figure),
            figure,
            found.present());
      }
    }
  }

  /** What nobody published is named, unless it was published of another period. */
  private void unclaimed(Relation relation, Moment moment, Moment resultMoment) {
    List<PublishedNumber> first = figures.at(moment, relation.parts().get(0));
    String source = first.isEmpty() ? null : first.get(0).source();
    Ingredients found = Ingredients.of(figures, relation.parts(), relation.base(), moment, source);
    if (found.isComplete()
        && startTaken(relation, found, moment) == null
        && !figures.isOfOtherPeriod(resultMoment, relation.result())) {
      compare(subject(relation, resultMoment), relation, found, null);
    }
  }

  /** That the state of a year was taken for that at the beginning of the period; else null. */
  private @Nullable Reason startTaken(Relation relation, Ingredients found, Moment moment) {
    Base base = relation.base();
    LocalDate from = moment.from();
    if (base == null || !base.isOfStart() || from == null || !found.isComplete()) {
      return null;
    }
    return found.presentBase().stream()
        .map(PublishedNumber::date)
        .filter(date -> date.isAfter(from))
        .findFirst()
        .map(date -> new Reason("start-taken", judge.wording().day(date)))
        .orElse(null);
  }

  private Reconciler.Subject subject(Relation relation, Moment moment) {
    return Reconciler.Subject.of(relation, relation.result(), moment, judge.wording().messages());
  }

  private void compare(
      Reconciler.Subject subject,
      Relation relation,
      Ingredients found,
      @Nullable PublishedNumber claimed) {
    Formula formula = Objects.requireNonNull(relation.sort().formula());
    if (claimed != null && formula.isPercent() && !claimed.isPercent()) {
      Reason reason = new Reason("not-percent", judge.wording().unit(claimed.unit()));
      judge.undecided(
          subject, reason, judge.wording().published(claimed), claimed, found.present());
      return;
    }
    if (differ(formula, found.present(), claimed)) {
      judge.undecided(
          subject,
          new Reason("units-differ"),
          claimed == null ? "" : judge.wording().published(claimed),
          claimed,
          found.present());
      return;
    }
    Computed computed = formula.of(found.presentParts(), found.presentBase(), judge.wording());
    if (computed == null) {
      judge.undecided(subject, new Reason("divided-by-0"), "", claimed, found.present());
    } else {
      judge.compare(subject, computed, claimed, found.present());
    }
  }

  /** Whether persons would be added to families, or leva put beside euro. */
  private static boolean differ(
      Formula formula, List<PublishedNumber> used, @Nullable PublishedNumber claimed) {
    String unit = claimed == null ? used.get(0).unit() : claimed.unit();
    return used.stream()
        .map(PublishedNumber::unit)
        .filter(other -> !other.equals(unit))
        .anyMatch(other -> formula == Formula.SUM || MONEY.containsAll(Set.of(unit, other)));
  }

  /**
   * What a sum leaves for the one part that is missing, {@code 2 003 − 1 529 = 474 (name)}, and
   * what a difference was taken from: {@code 23 + 114 = 137 (name)}.
   */
  private String remainder(Relation relation, Ingredients found, PublishedNumber claimed) {
    List<PublishedNumber> known = new ArrayList<>(found.presentParts());
    boolean ofSum = relation.sort() == Assertion.SUM;
    boolean ofBase =
        relation.sort() == Assertion.DIFFERENCE && known.size() == relation.parts().size();
    if (found.missing().size() != 1 || found.mixed() || !(ofSum || ofBase)) {
      return judge.wording().published(claimed);
    }
    if (ofBase) {
      known.add(0, claimed);
    }
    Computed rest =
        Objects.requireNonNull(
            ofSum
                ? Formula.DIFFERENCE.of(known, List.of(claimed), judge.wording())
                : Formula.SUM.of(known, List.of(), judge.wording()));
    String name = judge.wording().term(found.missing().get(0));
    return judge.wording().equation(rest, false, null) + " (" + name + ")";
  }
}
