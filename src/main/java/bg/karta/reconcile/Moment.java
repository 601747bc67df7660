package bg.karta.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is of: figures are only put together where all three agree.
 *
 * @param date the day, or the last day of the period
 * @param scope {@code BG}, an oblast's or a municipality's code
 * @param from the first day of a period over which is counted; null for the state on the day
 */
record Moment(LocalDate date, String scope, @Nullable LocalDate from) {
  /** The same day and place with another beginning of the period. */
  Moment since(@Nullable LocalDate other) {
    return new Moment(date, scope, other);
  }

  /** The same place and beginning of the period on another day. */
  Moment on(LocalDate day) {
    return new Moment(day, scope, from);
  }

  /** The same day and period a year before. */
  Moment yearBefore() {
    return new Moment(date.minusYears(1), scope, from == null ? null : from.minusYears(1));
  }

  /** Whether two are of a day each, or of periods of as many months. */
  boolean comparesWith(Moment other) {
    if (from == null || other.from == null) {
      return from == null && other.from == null;
    }
    return months(from, date) == months(other.from, other.date);
  }

  private static long months(LocalDate from, LocalDate to) {
    return ChronoUnit.MONTHS.between(from, to.plusDays(1));
  }

  /** Whether the other's period is a part of this one's. */
  boolean contains(Moment other) {
    return from != null
        && other.from != null
        && scope.equals(other.scope)
        && !other.from.isBefore(from)
        && !other.date.isAfter(date)
        && !equals(other);
  }
}
