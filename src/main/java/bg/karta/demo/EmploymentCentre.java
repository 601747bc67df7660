package bg.karta.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A centre for employment and social assistance: where it is and from when to when it is open. */
record EmploymentCentre(
    String id, Municipality municipality, LocalDate opened, @Nullable LocalDate closed) {

  /** Whether it is open on some day of a month. */
  boolean isOpenIn(YearMonth month) {
    return !opened.isAfter(month.atEndOfMonth())
        && (closed == null || closed.isAfter(month.atDay(1)));
  }

  /** How much work it has: as the square root of the people around it. */
  int weight() {
    return (int) Math.sqrt(municipality.population());
  }
}
