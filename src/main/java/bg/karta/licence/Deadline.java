package bg.karta.licence;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something about a licence or a service is to be done.
 *
 * @param sort what happens on the day
 * @param key the number of the licence, or of the act of inspection
 * @param day the last day
 * @param provider the provider's ЕИК
 * @param providerName its name, or its ЕИК where the register has none
 * @param kinds the kind of service, or those it may be of, in words
 * @param municipality the name of the municipality: of the service, else of the provider
 * @param begun the day on which the licence was issued, or the inspection was made
 * @param validTo the last day of the licence
 * @param renewalOpens the first day to ask for its renewal
 * @param renewalDue the last day to ask for its renewal
 * @param matter what the inspection found
 * @param file the file that the record came from
 * @param sheet the sheet of a workbook
 * @param row its row there
 */
public record Deadline(
    Occasion sort,
    String key,
    LocalDate day,
    String provider,
    String providerName,
    @Nullable String kinds,
    @Nullable String municipality,
    @Nullable LocalDate begun,
    @Nullable LocalDate validTo,
    @Nullable LocalDate renewalOpens,
    @Nullable LocalDate renewalDue,
    @Nullable String matter,
    @Nullable String file,
    @Nullable String sheet,
    int row) {
  /** What happens on the day. */
  public enum Occasion {
    /** The last day of a licence. */
    EXPIRY,
    /** The last day to ask for the renewal of a licence. */
    RENEWAL,
    /** The last day to remedy what an inspection found. */
    REMEDY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
