package bg.karta.kind;

import java.time.LocalDate;

/**
 * How long a licence is valid: five years (ЗСУ), less a day when it is first issued, as 509 of 530
 * rows of the agency's register have it; all its renewals run for five years from the day after the
 * old end. SQL asks for the same days by {@code licence_end} and {@code renewal_end}.
 */
public final class LicenceTerm {
  /** The years of a licence and of each renewal. */
  public static final int YEARS = 5;

  private LicenceTerm() {}

  /** The last day of a licence issued on a day. */
  public static LocalDate endOf(LocalDate issued) {
    return issued.plusYears(YEARS).minusDays(1);
  }

  /** The first day of the renewal of a licence that ends on a day. */
  public static LocalDate renewedFrom(LocalDate end) {
    return end.plusDays(1);
  }

  /** The last day of the renewal of a licence that ends on a day. */
  public static LocalDate renewedTo(LocalDate end) {
    return renewedFrom(end).plusYears(YEARS);
  }
}
