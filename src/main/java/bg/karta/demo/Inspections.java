package bg.karta.demo;

import bg.karta.calendar.WorkingDays;
import bg.karta.kind.Inspection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inspections of services spread over the country, a quarter of them visited twice, each with a
 * score by the three standards of quality: organisation, staff and effectiveness for the people who
 * use the service. How many there are is invented: enough that the common types can be compared.
 */
final class Inspections {
  private static final int VISITED = 400;
  private static final int ONE_AGAIN_IN = 4;
  private static final int COMPLIANT = 75;
  private static final int PARTLY = 50;
  private static final int ONE_LATE_IN = 60;
  private static final int ONE_NEVER_IN = 50;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 9, 1);
  private static final int DAYS = 300;
  private static final LocalDate FIRST_DAY_AGAIN = LocalDate.of(2021, 7, 1);
  private static final int DAYS_AGAIN = 170;
  private static final List<String> STANDARDS = List.of("organisation", "staff", "effectiveness");

  /** Provisions the agency's register really names in violations. */
  private static final List<String> ARTICLES =
      List.of("чл. 9, ал. 1 ЗСУ", "чл. 85, ал. 1 ЗСУ", "чл. 95, ал. 1 ЗСУ");

  private final Planted planted;
  private final Dice dice;
  private final CsvFile<Inspection> file;

  /** The provision breached last, by service and standard. */
  private final Map<String, String> breached = new HashMap<>();

  private int visits;
  private int shortcomings;

  Inspections(Planted planted, Dice dice, CsvFile<Inspection> file) {
    this.planted = planted;
    this.dice = dice;
    this.file = file;
  }

  /** Writes inspection.csv for visits spread over all these services. */
  void write(List<SizedService> services) {
    int count = Math.min(VISITED, services.size());
    List<SizedService> visited = new ArrayList<>();
    List<SizedService> again = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SizedService service = services.get((int) ((long) i * services.size() / count));
      visited.add(service);
      if (i % ONE_AGAIN_IN == 0) {
        again.add(service);
      }
    }
    visit(visited, FIRST_DAY, DAYS);
    visit(again, FIRST_DAY_AGAIN, DAYS_AGAIN);
  }

  private void visit(List<SizedService> services, LocalDate from, int days) {
    for (int i = 0; i < services.size(); i++) {
      visits++;
      LocalDate day = WorkingDays.from(from.plusDays((long) i * days / services.size()));
      for (int standard = 0; standard < STANDARDS.size(); standard++) {
        String number = "КП-" + visits + "-" + (standard + 1);
        write(number, services.get(i), day, STANDARDS.get(standard));
      }
    }
  }

  private void write(String number, SizedService service, LocalDate day, String standard) {
    @Nullable String before = breached.get(service.id() + standard);
    @Nullable String repeated = before != null && dice.percent(40) ? before : null;
    int score =
        repeated != null || dice.percent(8)
            ? dice.between(30, PARTLY + 10)
            : dice.between(COMPLIANT - 5, 100);
    if (score >= COMPLIANT) {
      row(number, service, day, standard, score, null);
      return;
    }
    String article = repeated == null ? dice.pick(ARTICLES) : repeated;
    breached.put(service.id() + standard, article);
    row(number, service, day, standard, score, article);
  }

  private void row(
      String number,
      SizedService service,
      LocalDate day,
      String standard,
      int score,
      @Nullable String article) {
    LocalDate remedyBy = article == null ? null : WorkingDays.from(day.plusDays(30));
    file.row(
        new Inspection(
            number,
            service.provider().eik(),
            service.id(),
            day,
            standard,
            (double) score,
            article == null ? "compliant" : score >= PARTLY ? "partly" : "not-compliant",
            article,
            score < PARTLY ? "АКД-" + number.substring("КП-".length()) : null,
            remedyBy,
            remedyBy == null ? null : remedied(number, remedyBy)));
  }

  /** In time, but for a few shortcomings remedied late, and a few never. */
  private @Nullable LocalDate remedied(String number, LocalDate remedyBy) {
    shortcomings++;
    if (shortcomings % ONE_LATE_IN == 1) {
      note(number, "отстранено 20 дни след срока", "remedied 20 days late");
      return remedyBy.plusDays(20);
    }
    if (shortcomings % ONE_NEVER_IN == 2) {
      note(number, "срокът е изтекъл без отстраняване", "never remedied, past its term");
      return null;
    }
    return remedyBy.minusDays(dice.between(0, 15));
  }

  private void note(String number, String bulgarian, String english) {
    planted.add("inspection.csv", number, bulgarian, english);
  }
}
