package bg.karta.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The placements of caseworks: of a centre and month never more than the centre reports. */
final class CaseworkPlacements {
  private record MarketMonth(EmploymentCentre centre, YearMonth month, boolean subsidised) {}

  private final CentreReports reports;
  private final Map<MarketMonth, Integer> taken = new HashMap<>();

  CaseworkPlacements(CentreReports reports) {
    this.reports = reports;
  }

  /**
   * Takes one of the placements that a centre reports of a day's month.
   *
   * @param subsidised whether subsidised work is tried first
   * @return the name of the step, or null where all are taken
   */
  @Nullable String take(EmploymentCentre centre, LocalDate day, boolean subsidised) {
    for (boolean market : List.of(subsidised, !subsidised)) {
      MarketMonth month = new MarketMonth(centre, YearMonth.from(day), market);
      if (taken.getOrDefault(month, 0) < reported(month)) {
        taken.merge(month, 1, Integer::sum);
        return market ? "placement-subsidised" : "placement-primary";
      }
    }
    return null;
  }

  private long reported(MarketMonth month) {
    return month.subsidised()
        ? reports.subsidised(month.centre(), month.month())
        : reports.primary(month.centre(), month.month());
  }
}
