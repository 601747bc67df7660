package bg.karta.intake;

import bg.karta.kind.Dates;
import bg.karta.kind.LicenceNumber;
import java.time.LocalDate;

/** Days that the cells of the agency's register imply. */
final class RegisterDates {
  private RegisterDates() {}

  /** The day a licence was issued, from the date in its number; empty where it has none. */
  static String issued(String number) {
    LicenceNumber parsed = LicenceNumber.parse(number.strip());
    return parsed == null || parsed.issued() == null ? "" : parsed.issued().toString();
  }

  /**
   * The day after a licence's end, on which its renewal begins; empty where the end is not known.
   */
  static String dayAfter(String end) {
    LocalDate day = Dates.parse(end.strip());
    return day == null ? "" : day.plusDays(1).toString();
  }
}
