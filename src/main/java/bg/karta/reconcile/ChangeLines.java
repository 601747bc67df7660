package bg.karta.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Computes how an indicator changed from each of its published numbers to each later one. */
final class ChangeLines {
  private final Reconciler judge;

  ChangeLines(Reconciler judge) {
    this.judge = judge;
  }

  /** What is counted of a place in a unit; numbers of another are not compared. */
  private record Series(String scope, String unit) {}

  /**
   * Adds the changes that nobody claimed.
   *
   * @param claimed the lines there are
   */
  void of(String indicator, List<Line> claimed) {
    Map<Series, Map<Moment, PublishedNumber>> series = new LinkedHashMap<>();
    for (PublishedNumber figure : judge.figures().of(indicator)) {
      series
          .computeIfAbsent(
              new Series(figure.moment().scope(), figure.unit()), none -> new LinkedHashMap<>())
          .putIfAbsent(figure.moment(), figure);
    }
    series.values().forEach(figures -> pairs(new ArrayList<>(figures.values()), claimed));
  }

  private void pairs(List<PublishedNumber> figures, List<Line> claimed) {
    for (PublishedNumber before : figures) {
      for (PublishedNumber after : figures) {
        if (before.date().isBefore(after.date())
            && before.moment().comparesWith(after.moment())
            && claimed.stream().noneMatch(line -> isOf(line, before, after))) {
          change(before, after);
        }
      }
    }
  }

  private static boolean isOf(Line line, PublishedNumber before, PublishedNumber after) {
    PublishedNumber claim = line.claimed();
    Claim sort = claim == null ? null : claim.claim();
    return sort != null
        && sort.formula().isSigned()
        && line.used().contains(before)
        && line.used().contains(after);
  }

  /** In percent with the number itself; of shares, and from 0 on, only the number. */
  private void change(PublishedNumber before, PublishedNumber after) {
    FigureWording wording = judge.wording();
    Computed gain = gain(before, after);
    boolean percent = !after.isPercent() && before.value().signum() != 0;
    Computed shown = percent ? Formula.CHANGE.of(List.of(after), List.of(before), wording) : gain;
    if (shown == null) {
      return;
    }
    String written =
        percent
            ? wording.equation(gain, after.isPercent(), null) + "; " + shown.written()
            : shown.written();
    Reconciler.Subject subject =
        new Reconciler.Subject(
            "changes",
            wording.messages().get("reconcile.changes"),
            after.indicator(),
            after.moment(),
            percent || after.isPercent(),
            true,
            false,
            null);
    judge.compare(subject, shown.writtenAs(written), null, List.of(after, before));
  }

  private Computed gain(PublishedNumber before, PublishedNumber after) {
    BigDecimal difference = after.value().subtract(before.value());
    String written = judge.wording().figure(after) + " − " + judge.wording().figure(before);
    return new Computed(
        difference,
        after.range().minus(before.range()),
        BigDecimal.ZERO,
        OpenSides.of(after).and(OpenSides.of(before).turned()),
        List.of(before),
        written);
  }
}
