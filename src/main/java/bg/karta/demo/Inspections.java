package bg.karta.demo;

import bg.karta.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fifty checks of services in 2021, each with a score by the three standards of quality:
 * organisation, staff and effectiveness for the people who use the service.
 */
final class Inspections {
  /** The fields of inspection.csv. */
  static final List<String> HEADINGS =
      List.of(
          "number",
          "provider",
          "service",
          "date",
          "standard",
          "score",
          "finding",
          "article",
          "act",
          "remedy_by",
          "remedied_on");

  private static final int CHECKS = 50;
  private static final int STANDARDS = 3;
  private static final int COMPLIANT = 75;
  private static final int PARTLY = 50;
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 1);
  private static final List<String> STANDARD = List.of("organisation", "staff", "effectiveness");

  /** Provisions the agency's register really names in violations. */
  private static final List<String> ARTICLES =
      List.of("чл. 9, ал. 1 ЗСУ", "чл. 85, ал. 1 ЗСУ", "чл. 95, ал. 1 ЗСУ");

  private final Planted planted;
  private final Dice dice;
  private final CsvFile file;
  private int shortcomings;

  Inspections(Planted planted, Dice dice, CsvFile file) {
    this.planted = planted;
    this.dice = dice;
    this.file = file;
  }

  /** Writes inspection.csv for checks spread over all these services and the year. */
  void write(List<Service> services) {
    for (int check = 1; check <= CHECKS; check++) {
      Service service = services.get((check - 1) * services.size() / CHECKS);
      LocalDate day = WorkingDays.from(FIRST_DAY.plusDays(check * 5L));
      for (int standard = 0; standard < STANDARDS; standard++) {
        write("КП-" + check + "-" + (standard + 1), service, day, STANDARD.get(standard));
      }
    }
  }

  private void write(String number, Service service, LocalDate day, String standard) {
    int score = dice.between(COMPLIANT - 5, 100);
    boolean grave = dice.percent(8);
    if (grave) {
      score = dice.between(30, PARTLY + 10);
    }
    boolean compliant = score >= COMPLIANT;
    LocalDate remedyBy = compliant ? null : WorkingDays.from(day.plusDays(30));
    file.row(
        number,
        service.provider().eik(),
        service.id(),
        day,
        standard,
        score,
        compliant ? "compliant" : score >= PARTLY ? "partly" : "not-compliant",
        compliant ? null : dice.pick(ARTICLES),
        score < PARTLY ? "АКД-" + number.substring("КП-".length()) : null,
        remedyBy,
        remedyBy == null ? null : remedied(number, remedyBy));
  }

  /** In time, but for the first shortcoming, remedied late, and the second, never remedied. */
  private @Nullable LocalDate remedied(String number, LocalDate remedyBy) {
    shortcomings++;
    if (shortcomings == 1) {
      note(number, "отстранено 20 дни след срока", "remedied 20 days late");
      return remedyBy.plusDays(20);
    }
    if (shortcomings == 2) {
      note(number, "срокът е изтекъл без отстраняване", "never remedied, past its term");
      return null;
    }
    return remedyBy.minusDays(dice.between(0, 15));
  }

  private void note(String number, String bulgarian, String english) {
    planted.add("inspection.csv", number, bulgarian, english);
  }
}
