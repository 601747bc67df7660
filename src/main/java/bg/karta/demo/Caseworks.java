package bg.karta.demo;

import bg.karta.kind.Casework;
import bg.karta.kind.CaseworkStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Casework with 4 000 unemployed people who do not exist, from 2018 to 2021: what was done, who
 * started work and after how long, who left it again, who came back.
 */
final class Caseworks {
  private static final int PERSONS = 4_000;
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 8);
  private static final LocalDate LAST_OPENED = LocalDate.of(2021, 11, 26);
  private static final int YOUNG = 29;
  private static final int YEAR = 365;

  /** A centre counts once for so many of its weight among those that a casework may be of. */
  private static final int WEIGHT = 40;

  private record Case(
      JobSeeker person,
      EmploymentCentre centre,
      @Nullable LocalDate unemployed,
      CaseworkLife life) {}

  private final Dice dice;
  private final CaseworkPlacements placements;
  private final List<EmploymentCentre> lots = new ArrayList<>();
  private final List<Case> cases = new ArrayList<>();

  Caseworks(List<EmploymentCentre> centres, CentreReports reports, Dice dice) {
    this.dice = dice;
    this.placements = new CaseworkPlacements(reports);
    for (EmploymentCentre centre : centres) {
      lots.addAll(Collections.nCopies(centre.weight() / WEIGHT, centre));
    }
    JobSeekers people = new JobSeekers(dice);
    for (int i = 0; i < PERSONS; i++) {
      JobSeeker person = people.next();
      EmploymentCentre centre = dice.pick(lots);
      LocalDate from = centre.opened().isAfter(FIRST) ? centre.opened() : FIRST;
      open(person, centre, from.plusDays(dice.between(0, days(from))));
    }
    cases.sort(
        Comparator.comparing((Case c) -> c.life().opened()).thenComparing(c -> c.person().egn()));
  }

  private static int days(LocalDate from) {
    return (int) (LAST_OPENED.toEpochDay() - from.toEpochDay());
  }

  private void open(JobSeeker person, EmploymentCentre centre, LocalDate asked) {
    LocalDate opened = CaseworkLife.working(asked);
    int unemployedFor = dice.percent(55) ? dice.between(YEAR, 2_500) : dice.between(20, YEAR - 1);
    int chance = 74 - 8 * person.barriers().size() - (unemployedFor >= YEAR ? 12 : 0);
    int hindered = person.age(opened) >= 50 ? chance - 12 : chance;
    CaseworkLife life = new CaseworkLife(opened, person.barriers().size(), dice);
    life.run(hindered, (day, subsidised) -> placements.take(centre, day, subsidised));
    LocalDate unemployed = dice.percent(8) ? null : opened.minusDays(unemployedFor);
    cases.add(new Case(person, centre, unemployed, life));
    again(person, centre, life.closed());
  }

  /** One in eight comes back after the casework was closed. */
  private void again(JobSeeker person, EmploymentCentre centre, @Nullable LocalDate closed) {
    if (closed != null && dice.percent(12)) {
      LocalDate asked = closed.plusDays(dice.between(40, 500));
      if (!asked.isAfter(LAST_OPENED)) {
        open(person, centre, asked);
      }
    }
  }

  /** Writes casework.csv and casework-step.csv. */
  void write(CsvFile<Casework> file, CsvFile<CaseworkStep> steps) {
    int number = 0;
    for (Case work : cases) {
      String id = String.format(Locale.ROOT, "С-%05d", ++number);
      CaseworkLife life = work.life();
      file.row(
          new Casework(
              id,
              work.person().egn(),
              work.centre().id(),
              life.opened(),
              life.closed(),
              work.unemployed(),
              work.person().age(life.opened()) < YOUNG,
              String.join("; ", work.person().barriers()),
              null,
              null));
      life.steps().forEach(step -> steps.row(step.of(id)));
    }
  }
}
