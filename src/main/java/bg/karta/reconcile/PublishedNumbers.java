package bg.karta.reconcile;

import bg.karta.kind.Indicators;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The published figures of a register up to a day: numbers, and claims made of them. */
final class PublishedNumbers {
  private static final String SQL =
      """
      SELECT f.indicator, f.date, f.scope, NULLIF(f.cumulative_from, '') AS cumulative_from, f.value,
        f.unit, f.source, f.exactness, f.base, f.due, COALESCE(f.comparable, 1) AS comparable,
        COALESCE(s.file, '') AS file, s.sheet, f.origin_row
      FROM published_figure f LEFT JOIN source s ON s.id = f.origin
      WHERE f.date <= :on
      ORDER BY f.indicator, f.scope, f.date, f.cumulative_from, f.source
      """;

  private final Map<String, List<PublishedNumber>> numbers = new LinkedHashMap<>();
  private final List<PublishedNumber> all = new ArrayList<>();
  private final List<PublishedNumber> claims = new ArrayList<>();
  private final List<PublishedNumber> targets = new ArrayList<>();

  /** Those up to a day. */
  static PublishedNumbers of(Database database, LocalDate on) {
    PublishedNumbers figures = new PublishedNumbers();
    database.query(SQL, Parameters.of("on", on.toString()), row -> figures.add(figure(row)));
    return figures;
  }

  private static PublishedNumber figure(ResultRow row) {
    Base.Publication source = Base.Publication.of(row.text("source"));
    String base = row.textOrNull("base");
    String indicator = Indicators.code(row.text("indicator"));
    return new PublishedNumber(
        indicator,
        new Moment(row.day("date"), row.text("scope"), row.dayOrNull("cumulative_from")),
        PublishedNumber.number(row.decimal("value")),
        unit(indicator, row.text("unit")),
        PublishedNumber.Exactness.of(row.textOrNull("exactness")),
        source.text(),
        base == null ? source.base() : base,
        row.dayOrNull("due"),
        row.whole("comparable") != 0,
        new PublishedNumber.FileRow(
            row.text("file"), row.textOrNull("sheet"), row.whole("origin_row")));
  }

  /** A bare count is one of what the indicator counts. */
  private static String unit(String indicator, String written) {
    String unit = Indicators.unitCode(written);
    String counted = Indicators.unit(indicator);
    return unit.equals("count") && counted != null ? counted : unit;
  }

  private void add(PublishedNumber figure) {
    all.add(figure);
    if (figure.isTarget()) {
      targets.add(figure);
    } else if (figure.claim() != null || figure.isPercentOfUnknown()) {
      claims.add(figure);
    } else {
      numbers.computeIfAbsent(figure.indicator(), name -> new ArrayList<>()).add(figure);
    }
  }

  /** Every indicator that a figure is of. */
  Set<String> indicators() {
    Set<String> named = new LinkedHashSet<>(numbers.keySet());
    all.forEach(figure -> named.add(figure.indicator()));
    return named;
  }

  /** Numbers, claims and targets. */
  List<PublishedNumber> all() {
    return List.copyOf(all);
  }

  /** What is claimed of numbers: shares, changes, and percent of nobody said what. */
  List<PublishedNumber> claims() {
    return List.copyOf(claims);
  }

  List<PublishedNumber> targets() {
    return List.copyOf(targets);
  }

  /** All numbers of an indicator, by scope and then by day. */
  List<PublishedNumber> of(String indicator) {
    return numbers.getOrDefault(indicator, List.of());
  }

  /** The numbers of an indicator of a moment, one from each source. */
  List<PublishedNumber> at(Moment moment, String indicator) {
    return of(indicator).stream().filter(figure -> figure.moment().equals(moment)).toList();
  }

  /** Whether there is a number of the day and place, but of another period. */
  boolean isOfOtherPeriod(Moment moment, String indicator) {
    return of(indicator).stream()
        .map(PublishedNumber::moment)
        .anyMatch(other -> !other.equals(moment) && other.since(null).equals(moment.since(null)));
  }

  /** The moments of which any of some indicators has a number. */
  Set<Moment> moments(Collection<String> indicators) {
    Set<Moment> moments = new LinkedHashSet<>();
    indicators.forEach(name -> of(name).forEach(figure -> moments.add(figure.moment())));
    return moments;
  }

  /**
   * The number of an indicator of a moment: of the same source where it has one, else an exact one
   * before others; null where there is none.
   */
  @Nullable PublishedNumber pick(Moment moment, String indicator, @Nullable String source) {
    return best(at(moment, indicator), source);
  }

  /** The number that a base names, seen from a figure; null where there is none. */
  @Nullable PublishedNumber pick(Base.Term term, Moment seenFrom, @Nullable String source) {
    Base.When on = term.on();
    if (on == null) {
      return pick(seenFrom, term.indicator(), source);
    }
    if (on.isStart()) {
      return atStart(term.indicator(), seenFrom, source);
    }
    if (on.isPrevious()) {
      return pick(seenFrom.yearBefore(), term.indicator(), source);
    }
    List<PublishedNumber> fitting =
        named(term, seenFrom).stream()
            .filter(
                figure ->
                    term.from() == null
                        ? figure.moment().comparesWith(seenFrom)
                        : figure.moment().from() != null
                            && term.from().matches(figure.moment().from()))
            .toList();
    LocalDate last =
        fitting.stream().map(PublishedNumber::date).max(LocalDate::compareTo).orElse(null);
    return best(fitting.stream().filter(figure -> figure.date().equals(last)).toList(), source);
  }

  /** Whether what a base names is there, whatever its period. */
  boolean isThere(Base.Term term, Moment seenFrom) {
    return term.on() == null
        ? isOfOtherPeriod(seenFrom, term.indicator())
        : !named(term, seenFrom).isEmpty();
  }

  private List<PublishedNumber> named(Base.Term term, Moment seenFrom) {
    Base.When on = term.on();
    return of(term.indicator()).stream()
        .filter(
            figure ->
                on != null
                    && figure.moment().scope().equals(seenFrom.scope())
                    && on.matches(figure.date()))
        .toList();
  }

  /**
   * The state on the first day of a period, or on the day before it; else that of the year in which
   * a longer period begins, which is all that "since 2010" and "in 2010" say.
   */
  private @Nullable PublishedNumber atStart(
      String indicator, Moment period, @Nullable String source) {
    LocalDate from = period.from();
    if (from == null) {
      return null;
    }
    PublishedNumber before =
        pick(new Moment(from.minusDays(1), period.scope(), null), indicator, source);
    PublishedNumber first =
        before == null ? pick(new Moment(from, period.scope(), null), indicator, source) : before;
    boolean ofYear = from.getDayOfYear() == 1 && period.date().getYear() > from.getYear();
    LocalDate end = LocalDate.of(from.getYear(), Month.DECEMBER, Month.DECEMBER.maxLength());
    return first == null && ofYear
        ? pick(new Moment(end, period.scope(), null), indicator, source)
        : first;
  }

  private static @Nullable PublishedNumber best(
      List<PublishedNumber> figures, @Nullable String source) {
    PublishedNumber best = null;
    for (PublishedNumber figure : figures) {
      if (figure.source().equals(source)) {
        return figure;
      }
      if (best == null
          || (figure.exactness() == PublishedNumber.Exactness.EXACT
              && best.exactness() != PublishedNumber.Exactness.EXACT)) {
        best = figure;
      }
    }
    return best;
  }
}
