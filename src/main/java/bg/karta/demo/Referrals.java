package bg.karta.demo;

import bg.karta.kind.Referral;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Requests for services in 2021 and what came of them: decided within 20 days but for a few,
 * admitted into a service of the type in the oblast that has free places, refused, withdrawn, or
 * waiting.
 */
final class Referrals {
  private static final int ASSESSED = 1_200;
  private static final int OTHERS = 800;
  private static final int LATE = 6;
  private static final int OVERDUE = 8;
  private static final int TERM_DAYS = 20;
  private static final int ADULT = 18;
  private static final int OLD = 65;
  private static final String FILE = "referral.csv";
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
  private static final LocalDate LAST = Volume.LAST.atEndOfMonth();
  private static final List<String> CHILD = List.of("ЦОП", "ДЦДУ", "ЦНСТДМУ", "ЦСРИ");
  private static final List<String> GROWN =
      List.of("ДЦПЛУ", "ЦСРИ", "ЗЖ", "ЦНСТПЛУИ", "ЦНСТПЛФУ", "THER", "DAY");
  private static final List<String> OLDER = List.of("ДСХ", "ЦНСТСХ", "ДЦСХ", "ДСП", "АП", "RES");

  /** Where those who asked for a kind of activity are admitted: a type for people of their age. */
  private static final Map<String, String> PLACES_OF_KIND =
      Map.of("THER", "ЦСРИ", "DAY", "ДЦПЛУ", "RES", "ДСХ");

  private final Residents residents;
  private final Planted planted;
  private final Dice dice;
  private final CsvFile<Referral> file;
  private final Map<String, Integer> admissions = new HashMap<>();
  private int rows;

  Referrals(Residents residents, Planted planted, Dice dice, CsvFile<Referral> file) {
    this.residents = residents;
    this.planted = planted;
    this.dice = dice;
    this.file = file;
  }

  /** Writes referral.csv: of people assessed without an assistant, and of others. */
  void write(List<Assessments.Assessed> assessed, List<SizedService> open) {
    int first = assessed.size() - ASSESSED;
    for (int i = 0; i < ASSESSED; i++) {
      write(assessed.get(first + i).who(), open);
    }
    for (int i = 0; i < OTHERS; i++) {
      int drawn = dice.between(1, 100);
      write(
          drawn <= 15
              ? residents.aged(3, ADULT - 1)
              : drawn <= 30 ? residents.aged(ADULT, OLD - 1) : residents.aged(OLD, 94),
          open);
    }
  }

  private void write(Residents.Resident who, List<SizedService> open) {
    int row = rows++;
    // The people of the last assessments with a right, then those whose assessment is over.
    int over = ASSESSED - Assessments.OTHERS;
    if (row < OVERDUE) {
      overdue(who);
    } else if (row < OVERDUE + LATE) {
      late(who);
    } else if (row >= over && row < over + Assessments.LAPSED) {
      decided(who, dice.between(3, TERM_DAYS), "waiting");
    } else {
      usual(who, open);
    }
  }

  private void overdue(Residents.Resident who) {
    LocalDate date = LAST.minusDays(dice.between(TERM_DAYS + 5, 90));
    row(who, date, service(who), "waiting", null, null, null, null);
    planted.add(
        FILE,
        masked(who) + " " + date,
        "до края на 2021 г. няма решение, а срокът от 20 дни е минал",
        "not decided by the end of 2021, past the term of 20 days");
  }

  private void late(Residents.Resident who) {
    LocalDate date = decided(who, dice.between(TERM_DAYS + 6, 50), "refused");
    planted.add(
        FILE,
        masked(who) + " " + date,
        "решено е след срока от 20 дни",
        "decided after the term of 20 days");
  }

  /** A request decided so many days after it; gives its day. */
  private LocalDate decided(Residents.Resident who, int days, String status) {
    LocalDate date = FIRST.plusDays(dice.between(0, 300));
    row(who, date, service(who), status, date.plusDays(days), null, null, null);
    return date;
  }

  private void usual(Residents.Resident who, List<SizedService> open) {
    LocalDate date =
        FIRST.plusDays(dice.between(0, (int) (LAST.toEpochDay() - FIRST.toEpochDay())));
    String service = service(who);
    LocalDate decided = date.plusDays(dice.between(2, TERM_DAYS));
    int drawn = dice.between(1, 100);
    LocalDate admitted = decided.plusDays(dice.between(0, 60));
    if (decided.isAfter(LAST)) {
      row(who, date, service, "waiting", null, null, null, null);
    } else if (drawn <= 18) {
      row(who, date, service, drawn <= 10 ? "refused" : "withdrawn", decided, null, null, null);
    } else if (drawn <= 80 && !admitted.isAfter(LAST)) {
      admit(who, date, service, decided, admitted, place(service, who.home(), open));
    } else {
      row(who, date, service, "waiting", decided, null, null, null);
    }
  }

  private void admit(
      Residents.Resident who,
      LocalDate date,
      String service,
      LocalDate decided,
      LocalDate admitted,
      @Nullable SizedService place) {
    if (place == null) {
      row(who, date, service, "waiting", decided, null, null, null);
      return;
    }
    LocalDate left = admitted.plusDays(dice.between(20, 400));
    row(who, date, service, "admitted", decided, admitted, place, left.isAfter(LAST) ? null : left);
  }

  /** A service of the type in the oblast that is far from full, the municipality's own first. */
  private @Nullable SizedService place(String service, Municipality home, List<SizedService> open) {
    List<SizedService> roomy =
        open.stream()
            .filter(s -> s.type().is(PLACES_OF_KIND.getOrDefault(service, service)))
            .filter(s -> s.municipality().oblast().equals(home.oblast()))
            .filter(s -> s.size().users() * 10 <= s.size().capacity() * 9)
            .filter(s -> admissions.getOrDefault(s.id(), 0) < s.size().users() / 3)
            .toList();
    if (roomy.isEmpty()) {
      return null;
    }
    SizedService chosen =
        roomy.stream()
            .filter(s -> s.municipality().equals(home))
            .findFirst()
            .orElseGet(() -> dice.pick(roomy));
    admissions.merge(chosen.id(), 1, Integer::sum);
    return chosen;
  }

  private String service(Residents.Resident who) {
    int age = who.age();
    return dice.pick(age < ADULT ? CHILD : age < OLD ? GROWN : OLDER);
  }

  private void row(
      Residents.Resident who,
      LocalDate date,
      String service,
      String status,
      @Nullable LocalDate decided,
      @Nullable LocalDate admitted,
      @Nullable SizedService place,
      @Nullable LocalDate left) {
    file.row(
        new Referral(
            who.egn(),
            date,
            service,
            who.home().code(),
            status,
            decided,
            admitted,
            place == null ? null : place.id(),
            left,
            decided == null ? null : "З-" + rows,
            dice.percent(7),
            null,
            null));
  }

  private static String masked(Residents.Resident who) {
    return who.egn().substring(0, 2) + "******" + who.egn().substring(8);
  }
}
