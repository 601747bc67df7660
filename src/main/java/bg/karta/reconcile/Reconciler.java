package bg.karta.reconcile;

import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every comparison needs: the figures, the words, and where the lines go.
 *
 * @param tolerance how much a published figure may differ beyond its rounding
 */
record Reconciler(
    PublishedNumbers figures, FigureWording wording, Tolerance tolerance, Consumer<Line> lines) {
  private static final String PERCENT = "percent";

  /**
   * What a line is about.
   *
   * @param relation the relation's id
   * @param title what it says
   * @param percent whether the result is in percent
   * @param unsigned whether a fall may be published as a number above 0
   * @param register whether the register itself is asked
   * @param doubt why it cannot be refuted by this, or null
   */
  record Subject(
      String relation,
      String title,
      String indicator,
      Moment moment,
      boolean percent,
      boolean unsigned,
      boolean register,
      @Nullable Reason doubt) {
    static Subject of(Relation relation, String indicator, Moment moment, Messages messages) {
      Formula formula = relation.sort().formula();
      return new Subject(
          relation.id(),
          relation.title(messages.lang()),
          indicator,
          moment,
          formula != null && formula.isPercent(),
          formula != null && formula.isSigned(),
          relation.sort() == Assertion.AGAINST_REGISTER,
          null);
    }

    /** The same where what it is compared with cannot refute it. */
    Subject doubted(@Nullable Reason because) {
      return new Subject(relation, title, indicator, moment, percent, unsigned, register, because);
    }
  }

  /** A line with what was computed and, unless nothing was, what was published. */
  void compare(
      Subject subject,
      Computed computed,
      @Nullable PublishedNumber claimed,
      List<PublishedNumber> used) {
    Verdict verdict = verdict(subject, computed, claimed);
    PublishedNumber first = claimed == null ? used.get(0) : claimed;
    String unit = claimed == null && subject.percent() ? PERCENT : first.unit();
    lines.accept(
        new Line(
            subject.relation(),
            subject.title(),
            subject.indicator(),
            subject.moment(),
            claimed,
            computed,
            verdict,
            subject.register(),
            false,
            base(subject, computed.base(), claimed),
            unit,
            wording.equation(computed, subject.percent(), claimed),
            why(subject, computed, claimed, used),
            with(claimed, used)));
  }

  private Verdict verdict(Subject subject, Computed computed, @Nullable PublishedNumber claimed) {
    if (claimed == null) {
      return computed.bound().isKnown() ? Verdict.COMPUTED : Verdict.CANNOT_BE_SAID;
    }
    Verdict verdict = computed.verdict(claimed, subject.unsigned(), tolerance);
    return subject.doubt() != null && verdict == Verdict.DOES_NOT_HOLD
        ? Verdict.CANNOT_BE_SAID
        : verdict;
  }

  private String why(
      Subject subject,
      Computed computed,
      @Nullable PublishedNumber claimed,
      List<PublishedNumber> used) {
    List<Reason> why = new ArrayList<>();
    if (!computed.bound().isKnown()) {
      why.add(new Reason("unbounded"));
    }
    if (claimed == null) {
      why.add(new Reason("not-published"));
    } else if (computed.verdict(claimed, subject.unsigned(), tolerance) == Verdict.CANNOT_BE_SAID) {
      why.add(
          new Reason(
              computed.bound().isOneSided() && claimed.isOneSided() ? "one-sided" : "approximate"));
    } else if (subject.unsigned() && computed.isPublishedUnsigned(claimed)) {
      why.add(new Reason("unsigned"));
    }
    if (subject.doubt() != null) {
      why.add(subject.doubt());
    }
    PublishedNumber first = claimed == null ? used.get(0) : claimed;
    if (used.stream().anyMatch(figure -> !figure.source().equals(first.source()))) {
      why.add(new Reason("sources-differ"));
    }
    return why.stream().map(this::said).collect(Collectors.joining(" "));
  }

  private static @Nullable String base(
      Subject subject, List<PublishedNumber> base, @Nullable PublishedNumber claimed) {
    return base.isEmpty()
        ? claimed == null ? null : claimed.base()
        : base.stream()
            .map(figure -> figure.named(subject.indicator()))
            .collect(Collectors.joining(" + "));
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

  /** A line of a figure alone, of which nothing can be said. */
  void undecided(Subject subject, Reason reason, String arithmetic, PublishedNumber claimed) {
    undecided(subject, reason, arithmetic, claimed, List.of());
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
        base(subject, List.of(), claimed),
        claimed == null ? null : claimed.unit(),
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
