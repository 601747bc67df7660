package bg.karta.reconcile;

import bg.karta.kind.Indicators;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Computes published shares and changes anew from the base that their source names. */
final class ClaimLines {
  private final Reconciler judge;

  ClaimLines(Reconciler judge) {
    this.judge = judge;
  }

  /** Adds a line for each claim. */
  void all() {
    judge.figures().claims().forEach(this::of);
  }

  private void of(PublishedNumber figure) {
    Claim claim = figure.claim();
    if (claim == null) {
      Reconciler.Subject subject = subject("percent", "percent", figure, null);
      judge.undecided(subject, percentOfWhat(figure), judge.wording().published(figure), figure);
      return;
    }
    Reconciler.Subject subject = subject(claim.code(), name(claim), figure, claim.formula());
    String written = figure.base();
    if (written == null) {
      ofNoBase(subject, claim, figure);
      return;
    }
    @Nullable Base base = Base.parse(written, figure.indicator());
    if (base == null || base.isOfStart()) {
      judge.undecided(
          subject, new Reason("base-unread", written), judge.wording().published(figure), figure);
    } else {
      compare(subject, claim, base, figure);
    }
  }

  private Reason percentOfWhat(PublishedNumber figure) {
    FigureWording wording = judge.wording();
    return new Reason(
        figure.base() == null ? "percent-of-what" : "percent-of-base",
        wording.unit(String.valueOf(Indicators.unit(figure.indicator()))),
        wording.unit(Claim.PERCENT_CHANGE.code()),
        wording.unit(Claim.PERCENT_SHARE.code()));
  }

  private Reconciler.Subject subject(
      String relation, String title, PublishedNumber figure, @Nullable Formula formula) {
    return new Reconciler.Subject(
        relation,
        judge.wording().messages().get("reconcile.claim." + title),
        figure.indicator(),
        figure.moment(),
        formula == null || formula.isPercent(),
        formula != null && formula.isSigned(),
        false,
        null);
  }

  /**
   * A change is looked at beside the one earlier number of its source, if there is one alone: it
   * may bear the change out, but does not refute it, since nobody said that it is the base.
   */
  private void ofNoBase(Reconciler.Subject subject, Claim claim, PublishedNumber figure) {
    List<PublishedNumber> earlier =
        judge.figures().of(figure.indicator()).stream()
            .filter(other -> other.source().equals(figure.source()))
            .filter(other -> other.moment().scope().equals(figure.moment().scope()))
            .filter(other -> other.moment().comparesWith(figure.moment()))
            .filter(other -> other.date().isBefore(figure.date()))
            .toList();
    PublishedNumber now =
        judge.figures().pick(figure.moment(), figure.indicator(), figure.source());
    Computed computed =
        claim.formula().isSigned() && earlier.size() == 1 && now != null
            ? claim.formula().of(List.of(now), earlier, judge.wording())
            : null;
    if (computed == null) {
      judge.undecided(
          subject, new Reason("base-not-named"), judge.wording().published(figure), figure);
    } else {
      Reason taken = new Reason("base-taken", judge.wording().time(earlier.get(0).moment()));
      judge.compare(subject.doubted(taken), computed, figure, List.of(now, earlier.get(0)));
    }
  }

  private static String name(Claim claim) {
    return claim.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void compare(Reconciler.Subject subject, Claim claim, Base base, PublishedNumber figure) {
    Ingredients found =
        Ingredients.of(
            judge.figures(), List.of(figure.indicator()), base, figure.moment(), figure.source());
    Computed computed =
        found.isComplete()
            ? claim.formula().of(found.presentParts(), found.presentBase(), judge.wording())
            : null;
    if (computed != null) {
      judge.compare(subject, computed, figure, found.present());
      return;
    }
    Reason reason;
    if (found.isComplete()) {
      reason = new Reason("divided-by-0");
    } else if (found.mixed()) {
      reason = found.obstacle(judge.wording());
    } else if (found.presentParts().isEmpty()) {
      reason = new Reason("number-missing", judge.wording().indicator(figure.indicator()));
    } else {
      reason = new Reason("base-not-found", String.valueOf(figure.base()));
    }
    judge.undecided(subject, reason, judge.wording().published(figure), figure, found.present());
  }
}
