package bg.karta.reconcile;

import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What every comparison needs: the figures, the words, and where the lines go.
 *
 * @param tolerance how much a published figure may differ beyond its rounding
 */
record Reconciler(
    PublishedNumbers figures, FigureWording wording, Tolerance tolerance, Consumer<Line> lines) {
  /**
   * What a line is about.
   *
   * @param relation the relation's id
   * @param title what it says
   * @param percent whether the result is in percent
   * @param unsigned whether a fall may be published as a number above 0
   * @param register whether the register itself is asked
   */
  record Subject(
      String relation,
      String title,
      String indicator,
      Moment moment,
      boolean percent,
      boolean unsigned,
      boolean register) {
    static Subject of(Relation relation, String indicator, Moment moment, Messages messages) {
      Formula formula = relation.sort().formula();
      return new Subject(
          relation.id(),
          relation.title(messages.lang()),
          indicator,
          moment,
          formula != null && formula.isPercent(),
          formula != null && formula.isSigned(),
          relation.sort() == Assertion.AGAINST_REGISTER);
    }
  }

  /** A line with what was computed and, unless nothing was, what was published. */
  void compare(
      Subject subject,
      Computed computed,
      @Nullable PublishedNumber claimed,
      List<PublishedNumber> used) {
    Verdict verdict =
        claimed == null
            ? Verdict.CANNOT_BE_SAID
            : computed.verdict(claimed, subject.unsigned(), tolerance);
    List<String> why = new ArrayList<>();
    if (claimed == null) {
      why.add(said(new Reason("not-published")));
    } else if (verdict == Verdict.CANNOT_BE_SAID) {
      why.add(said(new Reason("approximate")));
    } else if (subject.unsigned() && computed.isPublishedUnsigned(claimed)) {
      why.add(said(new Reason("unsigned")));
    }
    PublishedNumber first = claimed == null ? used.get(0) : claimed;
    if (used.stream().anyMatch(figure -> !figure.source().equals(first.source()))) {
      why.add(said(new Reason("sources-differ")));
    }
    lines.accept(
        new Line(
            subject.relation(),
            subject.title(),
            subject.indicator(),
            subject.moment(),
            claimed,
            computed.rounded(claimed),
            verdict,
            subject.register(),
            false,
            wording.equation(computed, subject.percent(), claimed),
            String.join(" ", why),
            with(claimed, used)));
  }

  /** A line of which nothing can be said. */
  void undecided(
      Subject subject,
      Reason reason,
      String arithmetic,
      @Nullable PublishedNumber claimed,
      List<PublishedNumber> used) {
    lines.accept(line(subject, reason, arithmetic, claimed, used, false));
  }

  /** A line that proves nothing and that a reader should look at. */
  void warn(
      Subject subject,
      Reason reason,
      String arithmetic,
      @Nullable PublishedNumber claimed,
      List<PublishedNumber> used) {
    lines.accept(line(subject, reason, arithmetic, claimed, used, true));
  }

  private Line line(
      Subject subject,
      Reason reason,
      String arithmetic,
      @Nullable PublishedNumber claimed,
      List<PublishedNumber> used,
      boolean warned) {
    return new Line(
        subject.relation(),
        subject.title(),
        subject.indicator(),
        subject.moment(),
        claimed,
        null,
        Verdict.CANNOT_BE_SAID,
        subject.register(),
        warned,
        arithmetic,
        said(reason),
        with(claimed, used));
  }

  private String said(Reason reason) {
    return reason.in(wording.messages());
  }

  private static List<PublishedNumber> with(
      @Nullable PublishedNumber claimed, List<PublishedNumber> used) {
    List<PublishedNumber> all = new ArrayList<>();
    if (claimed != null) {
      all.add(claimed);
    }
    all.addAll(used);
    return all.stream().distinct().toList();
  }
}
