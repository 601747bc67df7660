package bg.karta.licence;

import bg.karta.calendar.WorkingDays;
import bg.karta.result.Parameters;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The terms of the law on licences, as days. What the law leaves open – from which side the months
 * before a licence's end count, and whether a term that ends on a day off runs on to the next
 * working day – is a setting. How long a licence is valid is not: see {@code LicenceTerm}.
 *
 * @param renewalMonths the months before the end that decide when renewal may be asked for: 3
 * @param renewal on which side of these months it is to be asked for
 * @param decisionMonths within how many months an application is decided: 2 (чл. 151, ал. 1 ЗСУ)
 * @param renewalDays within how many days a renewal, and a change, is decided: 14
 * @param noticeDays within how many days a change of circumstances is reported: 14
 * @param notificationDays within how many days the provider is notified of an order: 3
 * @param rolling whether a term that ends on a day off ends on the next working day (чл. 60, ал. 6
 *     ГПК)
 */
public record Terms(
    int renewalMonths,
    Renewal renewal,
    int decisionMonths,
    int renewalDays,
    int noticeDays,
    int notificationDays,
    boolean rolling) {
  /** The terms as the law and the agency's register have them, without rolling. */
  public static final Terms OF_LAW = new Terms(3, Renewal.BEFORE, 2, 14, 14, 3, false);

  /** When renewal may be asked for. */
  public enum Renewal {
    /** No later than so many months before the end: the reading that all known renewals keep. */
    BEFORE,
    /** Within the last so many months: the other reading of the agency's page. */
    WITHIN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** These terms with another {@link #renewalMonths}. */
  public Terms withRenewalMonths(int changed) {
    return new Terms(
        changed, renewal, decisionMonths, renewalDays, noticeDays, notificationDays, rolling);
  }

  /** These terms with another {@link #renewal}. */
  public Terms withRenewal(Renewal changed) {
    return new Terms(
        renewalMonths, changed, decisionMonths, renewalDays, noticeDays, notificationDays, rolling);
  }

  /** These terms with another {@link #decisionMonths}. */
  public Terms withDecisionMonths(int changed) {
    return new Terms(
        renewalMonths, renewal, changed, renewalDays, noticeDays, notificationDays, rolling);
  }

  /** These terms with another {@link #renewalDays}. */
  public Terms withRenewalDays(int changed) {
    return new Terms(
        renewalMonths, renewal, decisionMonths, changed, noticeDays, notificationDays, rolling);
  }

  /** These terms with another {@link #noticeDays}. */
  public Terms withNoticeDays(int changed) {
    return new Terms(
        renewalMonths, renewal, decisionMonths, renewalDays, changed, notificationDays, rolling);
  }

  /** These terms with another {@link #notificationDays}. */
  public Terms withNotificationDays(int changed) {
    return new Terms(
        renewalMonths, renewal, decisionMonths, renewalDays, noticeDays, changed, rolling);
  }

  /** These terms with another {@link #rolling}. */
  public Terms withRolling(boolean changed) {
    return new Terms(
        renewalMonths, renewal, decisionMonths, renewalDays, noticeDays, notificationDays, changed);
  }

  /** The first day on which the renewal of a licence issued and ending so can be asked for. */
  public LocalDate renewalOpens(LocalDate issued, LocalDate end) {
    return renewal == Renewal.WITHIN ? end.minusMonths(renewalMonths) : issued;
  }

  /** The last day on which the renewal of a licence that ends on a day can be asked for. */
  public LocalDate renewalDue(LocalDate end) {
    return rolled(renewal == Renewal.BEFORE ? end.minusMonths(renewalMonths) : end);
  }

  /** The last day to decide on an application for a licence. */
  public LocalDate decisionDue(LocalDate applied) {
    return rolled(applied.plusMonths(decisionMonths));
  }

  /** The last day to decide on an application for renewal, or on a notice of a change. */
  public LocalDate renewalDecisionDue(LocalDate applied) {
    return rolled(applied.plusDays(renewalDays));
  }

  /** The last day to tell the agency of a change of circumstances. */
  public LocalDate noticeDue(LocalDate changed) {
    return rolled(changed.plusDays(noticeDays));
  }

  /** The last day to tell the provider of an order. */
  public LocalDate notificationDue(LocalDate ordered) {
    return rolled(ordered.plusDays(notificationDays));
  }

  private LocalDate rolled(LocalDate day) {
    return rolling ? WorkingDays.from(day) : day;
  }

  /**
   * The same for SQL: {@code :renewal_months}, {@code :renewal_within}, {@code :decision_months},
   * {@code :renewal_days}, {@code :notice_days}, {@code :notification_days} and {@code :rolling},
   * the flags as 1 or 0.
   */
  public Parameters parameters() {
    return Parameters.of("renewal_months", renewalMonths)
        .and("renewal_within", renewal == Renewal.WITHIN ? 1 : 0)
        .and("decision_months", decisionMonths)
        .and("renewal_days", renewalDays)
        .and("notice_days", noticeDays)
        .and("notification_days", notificationDays)
        .and("rolling", rolling ? 1 : 0);
  }
}
