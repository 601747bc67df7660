package bg.karta.demo;

import bg.karta.kind.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Individual assessments of needs, of 2019 to 2021. Of every 32 people with a right to personal
 * assistance 15 have an assistant, as of the about 80 000 and 37 500 of May 2021; those with an
 * assistant come first.
 */
final class Assessments {
  /**
   * How many have a right to personal assistance, by foreign aid or as a child of 90 % and more.
   */
  static final int ENTITLED = 3_200;

  /** How many of them have an assistant. */
  static final int ASSISTED = 1_500;

  /** How many have no right to it; the first few of them no longer an assessment in force. */
  static final int OTHERS = 800;

  /** Whose assessment is over. */
  static final int LAPSED = 5;

  private static final int ADULT = 18;
  private static final int CHILD_DEGREE = 90;
  private static final String FILE = "assessment.csv";
  private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
  private static final LocalDate LAST_ENTITLED = LocalDate.of(2021, 9, 30);

  /** Somebody assessed; dependence only of who has a right to personal assistance. */
  record Assessed(Residents.Resident who, @Nullable String dependence) {}

  private final Residents residents;
  private final Planted planted;
  private final Dice dice;
  private final CsvFile<Assessment> file;

  Assessments(Residents residents, Planted planted, Dice dice, CsvFile<Assessment> file) {
    this.residents = residents;
    this.planted = planted;
    this.dice = dice;
    this.file = file;
  }

  /** Writes assessment.csv and gives the people in its order. */
  List<Assessed> write() {
    List<Assessed> people = new ArrayList<>();
    for (int i = 0; i < ENTITLED; i++) {
      people.add(entitled());
    }
    for (int i = 0; i < OTHERS; i++) {
      people.add(other(i < LAPSED));
    }
    return people;
  }

  private Assessed entitled() {
    Residents.Resident who = somebody();
    boolean child = who.age() < ADULT;
    int degree = child ? dice.between(70, 100) : dice.between(60, 100);
    boolean aid = !child || degree < CHILD_DEGREE || dice.percent(60);
    LocalDate date = day(LAST_ENTITLED, who.born());
    String dependence = dependence();
    @Nullable LocalDate end = dice.percent(60) ? null : date.plusYears(3);
    row(who, date, degree, dependence, aid, end);
    return new Assessed(who, dependence);
  }

  private Assessed other(boolean lapsed) {
    Residents.Resident who = lapsed ? residents.aged(30, 70) : somebody();
    int degree = dice.between(30, CHILD_DEGREE - 1);
    if (lapsed) {
      LocalDate date = FIRST.plusDays(dice.between(0, 200));
      LocalDate end = date.plusYears(2);
      row(who, date, degree, null, false, end);
      String number = who.egn();
      planted.add(
          FILE,
          number.substring(0, 2) + "******" + number.substring(8) + " " + date,
          "срокът на оценката е изтекъл на " + end + ", а лицето чака услуга",
          "the assessment ended on " + end + ", and the person waits for a service");
    } else {
      LocalDate date = day(Volume.LAST.atDay(20), who.born());
      row(who, date, degree, null, false, dice.percent(50) ? null : date.plusYears(3));
    }
    return new Assessed(who, null);
  }

  private Residents.Resident somebody() {
    int drawn = dice.between(1, 100);
    return drawn <= 12
        ? residents.aged(1, ADULT - 1)
        : drawn <= 60 ? residents.aged(ADULT, 64) : residents.aged(65, 94);
  }

  /** A day up to a last one on which the person had been born. */
  private LocalDate day(LocalDate last, LocalDate born) {
    LocalDate first = born.isAfter(FIRST) ? born : FIRST;
    return first.plusDays(dice.between(0, (int) (last.toEpochDay() - first.toEpochDay())));
  }

  private String dependence() {
    int drawn = dice.between(1, 100);
    return drawn <= 20 ? "I" : drawn <= 50 ? "II" : drawn <= 80 ? "III" : "IV";
  }

  private void row(
      Residents.Resident who,
      LocalDate date,
      int degree,
      @Nullable String dependence,
      boolean aid,
      @Nullable LocalDate end) {
    file.row(
        new Assessment(
            who.egn(),
            date,
            who.home().code(),
            (double) degree,
            dependence,
            aid,
            needs(dependence != null),
            end,
            null,
            null));
  }

  private String needs(boolean entitled) {
    List<String> needs = new ArrayList<>();
    if (entitled && dice.percent(70)) {
      needs.add("ASSIST");
    }
    if (dice.percent(30)) {
      needs.add("DAY");
    }
    if (dice.percent(12)) {
      needs.add("RES");
    }
    if (needs.isEmpty() || dice.percent(45)) {
      needs.add("THER");
    }
    return String.join(";", needs);
  }
}
