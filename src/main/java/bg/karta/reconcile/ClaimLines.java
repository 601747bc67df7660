package bg.karta.reconcile;

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
      return;
    }
    Reconciler.Subject subject =
        new Reconciler.Subject(
            claim.code(),
            judge.wording().messages().get("reconcile.claim." + name(claim)),
            figure.indicator(),
            figure.moment(),
            claim.formula().isPercent(),
            claim.formula().isSigned(),
            false);
    String written = figure.base();
    @Nullable Base base = written == null ? null : Base.parse(written);
    if (base == null || base.isOfStart()) {
      Reason reason =
          written == null ? new Reason("base-not-named") : new Reason("base-unread", written);
      judge.undecided(subject, reason, judge.wording().published(figure), figure, List.of());
    } else {
      compare(subject, claim, base, figure);
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
      reason = found.obstacle();
    } else if (found.presentParts().isEmpty()) {
      reason = new Reason("number-missing", figure.indicator());
    } else {
      reason = new Reason("base-not-found", String.valueOf(figure.base()));
    }
    judge.undecided(subject, reason, judge.wording().published(figure), figure, found.present());
  }
}
