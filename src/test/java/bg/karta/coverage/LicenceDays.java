package bg.karta.coverage;

import java.time.LocalDate;
import java.util.Map;

/** The last day of a licence, by the law's cases and not by a query. */
public final class LicenceDays {
  private static final String NEVER = "0000-00-00";

  private LicenceDays() {}

  /** The day, ISO; before all days for a licence that was never in force. */
  public static String end(Map<String, String> licence) {
    return switch (licence.get("status")) {
      case "valid", "renewed" -> licence.get("valid_to");
      case "changed", "terminated", "revoked" -> {
        if (licence.get("status_date").isEmpty()) {
          yield NEVER;
        }
        String before = LocalDate.parse(licence.get("status_date")).minusDays(1).toString();
        yield before.compareTo(licence.get("valid_to")) < 0 ? before : licence.get("valid_to");
      }
      default -> NEVER;
    };
  }
}
