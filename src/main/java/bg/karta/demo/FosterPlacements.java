package bg.karta.demo;

import bg.karta.kind.FosterPlacement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The children in foster families, month by month from 2018 to 2021. Published are: 1 899 children
 * in 144 municipalities on 31.07.2019 with 500 of 2 086 families free, 81 placed and 124 ended in
 * that month; 1 805 children with 1 529 families at the end of July 2020, 427 having left since
 * January; 491 families without a child about the end of 2021.
 */
final class FosterPlacements {
  private static final YearMonth FIRST = YearMonth.of(2018, 1);
  private static final YearMonth COUNTED = YearMonth.of(2019, 7);
  private static final YearMonth PLANTED = YearMonth.of(2021, 11);
  private static final int LAST_ENDING = 14;
  private static final int LAST_PLACING = 27;
  private static final int REMOVING = 28;

  /** How many children were placed with how many families at the end of a month. */
  private record MonthEnd(YearMonth month, int children, int families) {}

  private static final List<MonthEnd> STATES =
      List.of(
          new MonthEnd(FIRST.minusMonths(1), 1_990, 1_600),
          new MonthEnd(COUNTED.minusMonths(1), 1_942, 1_610),
          new MonthEnd(COUNTED, 1_899, 1_586),
          new MonthEnd(YearMonth.of(2020, 6), 1_830, 1_545),
          new MonthEnd(YearMonth.of(2020, 7), 1_805, 1_529),
          new MonthEnd(YearMonth.of(2021, 12), 1_640, 1_376));

  /** Children who come of age by then leave; those of the demo are not followed further. */
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final List<FosterHousehold> families;
  private final Set<FosterHousehold> kept;
  private final People people;
  private final Planted planted;
  private final Dice dice;

  private FosterPlacements(
      List<FosterHousehold> families, People people, Planted planted, Dice dice) {
    this.families = families;
    this.kept = new LinkedHashSet<>(FosterFamilies.first(families).values());
    this.people = people;
    this.planted = planted;
    this.dice = dice;
  }

  /** Plays the months through; families without a child are removed as many as were published. */
  static void play(List<FosterHousehold> families, People people, Planted planted, Dice dice) {
    FosterPlacements play = new FosterPlacements(families, people, planted, dice);
    play.begin(STATES.get(0));
    MonthEnd before = STATES.get(0);
    for (YearMonth month = FIRST; !month.isAfter(Volume.LAST); month = month.plusMonths(1)) {
      MonthEnd after = state(month);
      play.play(before, after);
      before = after;
    }
  }

  private static MonthEnd state(YearMonth month) {
    int next = 1;
    while (STATES.get(next).month().isBefore(month)) {
      next++;
    }
    MonthEnd from = STATES.get(next - 1);
    MonthEnd to = STATES.get(next);
    int months = (int) from.month().until(to.month(), ChronoUnit.MONTHS);
    int passed = (int) from.month().until(month, ChronoUnit.MONTHS);
    return new MonthEnd(
        month,
        from.children() + (to.children() - from.children()) * passed / months,
        from.families() + (to.families() - from.families()) * passed / months);
  }

  /** Those placed before the months that are played: one in each municipality for long. */
  private void begin(MonthEnd state) {
    LocalDate day = state.month().atEndOfMonth();
    List<FosterHousehold> open =
        new ArrayList<>(families.stream().filter(f -> f.isActive(day.minusMonths(3))).toList());
    dice.shuffle(open);
    open.removeIf(family -> !family.isActive(day));
    open.removeAll(kept);
    List<FosterHousehold> chosen = new ArrayList<>(kept);
    chosen.addAll(open.subList(0, state.families() - kept.size()));
    chosen.forEach(family -> place(family, begun(family, day)));
    for (int i = state.families(); i < state.children(); i++) {
      FosterHousehold family = pick(f -> f.isActive(day) && hasRoom(f));
      place(family, begun(family, day));
    }
  }

  private LocalDate begun(FosterHousehold family, LocalDate day) {
    int most = (int) Math.min(500, family.approved().until(day, ChronoUnit.DAYS));
    return day.minusDays(dice.between(0, most));
  }

  private void play(MonthEnd before, MonthEnd after) {
    YearMonth month = after.month();
    int ended = ended(month);
    int placed = ended + after.children() - before.children();
    int beside = placed * 15 / 100;
    int alone = before.families() - after.families() + placed - beside;
    for (int i = 0; i < ended - alone; i++) {
      end(pick(family -> family.lasting().size() > 1 && !isKept(family, month)), month);
    }
    for (int i = 0; i < alone; i++) {
      end(pick(family -> family.lasting().size() == 1 && !isKept(family, month)), month);
    }
    LocalDate first = month.atDay(LAST_ENDING + 1);
    for (int i = 0; i < placed - beside; i++) {
      place(pick(family -> family.isActive(first) && family.lasting().isEmpty()), day(first));
    }
    for (int i = 0; i < beside; i++) {
      place(pick(FosterPlacements::hasRoom), day(first));
    }
    remove(month);
    if (month.equals(PLANTED)) {
      plant(first);
    }
  }

  private boolean isKept(FosterHousehold family, YearMonth month) {
    return !month.isAfter(COUNTED) && kept.contains(family);
  }

  private LocalDate day(LocalDate first) {
    return first.plusDays(dice.between(0, LAST_PLACING - first.getDayOfMonth()));
  }

  private int ended(YearMonth month) {
    if (month.equals(COUNTED)) {
      return 124;
    }
    // 427 left from January to July 2020: 61 a month.
    boolean published = month.getYear() == 2020 && month.getMonthValue() <= 7;
    return published ? 61 : dice.between(90, 108);
  }

  private void end(FosterHousehold family, YearMonth month) {
    FosterHousehold.Stay stay = dice.pick(family.lasting());
    family.end(stay, month.atDay(dice.between(1, LAST_ENDING)));
  }

  private void remove(YearMonth month) {
    LocalDate day = month.atDay(REMOVING);
    for (int i = 0; i < removals(month); i++) {
      pick(family -> family.isActive(day) && family.lasting().isEmpty()).remove(day);
    }
  }

  /** 150 from August 2019 to June 2020, 19 in July 2020, 196 from then to the end of 2021. */
  private static int removals(YearMonth month) {
    if (!month.isAfter(COUNTED)) {
      return 0;
    }
    int after = (int) COUNTED.until(month, ChronoUnit.MONTHS);
    if (after <= 11) {
      return 150 * after / 11 - 150 * (after - 1) / 11;
    }
    return after == 12 ? 19 : 196 * (after - 12) / 17 - 196 * (after - 13) / 17;
  }

  private static boolean hasRoom(FosterHousehold family) {
    int children = family.lasting().size();
    return children > 0 && children < family.places();
  }

  private void place(FosterHousehold family, LocalDate day) {
    // Told by years alone, a child is as old as by days or one year older: neither lies outside.
    int years = dice.between(family.ageFrom() + (family.ageFrom() == 0 ? 0 : 1), family.ageTo());
    place(family, day, years);
  }

  private FosterHousehold.Stay place(FosterHousehold family, LocalDate day, int years) {
    LocalDate born = LocalDate.ofYearDay(day.getYear() - years, dice.between(1, 365));
    if (!born.isBefore(day)) {
      born = day.minusDays(dice.between(1, 20));
    }
    boolean disability = family.acceptsDisability() && dice.percent(25);
    String child = people.next(born, dice.percent(48));
    FosterHousehold.Stay stay = new FosterHousehold.Stay(child, born, day, disability);
    family.add(stay);
    return stay;
  }

  /** One child older than the family takes. */
  private void plant(LocalDate day) {
    FosterHousehold young = pick(f -> f.isActive(day) && f.ageTo() == 3 && hasRoom(f));
    place(young, day, young.ageTo() + 6);
    note(young, "дете извън възрастта от профила", "a child outside the ages of the profile");
    end(pick(f -> !f.equals(young) && f.lasting().size() > 1), YearMonth.from(day));
  }

  private void note(FosterHousehold family, String bulgarian, String english) {
    planted.add("foster-placement.csv", family.id() + " " + PLANTED, bulgarian, english);
  }

  private FosterHousehold pick(Predicate<FosterHousehold> fit) {
    List<FosterHousehold> found = families.stream().filter(fit).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("no family fits");
    }
    return dice.pick(found);
  }

  /** Who comes of age by today does not stay on; who is younger still stays. */
  private static @Nullable LocalDate end(FosterHousehold.Stay stay) {
    LocalDate ofAge = stay.comingOfAge(Volume.LAST.atEndOfMonth());
    return stay.ended == null && ofAge.isBefore(TODAY) ? ofAge : stay.ended;
  }

  /** Writes foster-placement.csv. */
  static void write(List<FosterHousehold> families, CsvFile<FosterPlacement> file) {
    for (FosterHousehold family : families) {
      for (FosterHousehold.Stay stay : family.stays()) {
        file.row(
            new FosterPlacement(
                stay.child, family.id(), stay.placed, end(stay), stay.disability, null, null));
      }
    }
  }
}
