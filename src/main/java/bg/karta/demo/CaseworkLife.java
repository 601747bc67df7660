package bg.karta.demo;

import bg.karta.calendar.WorkingDays;
import bg.karta.kind.CaseworkStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens in one casework up to the end of 2021, from its first day to its last. */
final class CaseworkLife {
  private static final LocalDate END = LocalDate.of(2021, 12, 31);
  private static final String EXIT = "exit";

  /** One thing done on a day. */
  record Step(LocalDate day, String step, @Nullable String outcome) {
    /** The step as one of a casework in the register. */
    CaseworkStep of(String casework) {
      return new CaseworkStep(casework, day, step, outcome, null);
    }
  }

  /** Finds work on a day. */
  @FunctionalInterface
  interface Market {
    /** The name of the step, or null where nobody starts work. */
    @Nullable String place(LocalDate day, boolean subsidised);
  }

  private final LocalDate opened;
  private final int barriers;
  private final Dice dice;
  private final List<Step> steps = new ArrayList<>();
  private @Nullable LocalDate closed;

  CaseworkLife(LocalDate opened, int barriers, Dice dice) {
    this.opened = opened;
    this.barriers = barriers;
    this.dice = dice;
  }

  /** The day itself or the first after it on which offices work. */
  static LocalDate working(LocalDate day) {
    return WorkingDays.from(day);
  }

  LocalDate opened() {
    return opened;
  }

  /** The day of closing, or null while it is open. */
  @Nullable LocalDate closed() {
    return closed;
  }

  /** The steps in their order. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  /**
   * Lets it happen.
   *
   * @param chance of starting work, in a hundred
   */
  void run(int chance, Market market) {
    LocalDate wanted = after(opened, 12, 75 + 85 * barriers);
    boolean lucky = dice.percent(chance);
    LocalDate until = lucky ? wanted : after(opened, 150, 540);
    prepare(until);
    if (!lucky) {
      giveUp(until);
    } else if (!wanted.isAfter(END)) {
      String placement = market.place(wanted, dice.percent(4));
      if (placement == null) {
        giveUp(after(wanted, 60, 300));
      } else {
        work(wanted, placement, market);
      }
    }
  }

  /** The work with the person before anything comes of it. */
  private void prepare(LocalDate until) {
    boolean burdened = barriers > 1;
    prepare(until, 0, 5, 100, "assessment", "план за действие");
    prepare(until, 7, 25, 100, "counselling", null);
    prepare(until, 20, 60, 45, "activation", null);
    prepare(until, 30, 90, burdened ? 25 : 10, "training", "удостоверение");
    prepare(until, 15, 70, burdened ? 15 : 5, "social-service", "насочване");
  }

  private void prepare(
      LocalDate until, int from, int to, int chance, String step, @Nullable String outcome) {
    LocalDate day = after(opened, from, to);
    if (dice.percent(chance) && day.isBefore(until) && !day.isAfter(END)) {
      steps.add(new Step(day, step, outcome));
    }
  }

  /** It ends without work: one in four leaves, of the others it is closed. */
  private void giveUp(LocalDate day) {
    if (!day.isAfter(END)) {
      if (dice.percent(25)) {
        steps.add(new Step(day, EXIT, "отпадане"));
      }
      closed = day;
    }
  }

  /** A job, which some leave while they are accompanied, for half a year and more. */
  private void work(LocalDate day, String placement, Market market) {
    steps.add(new Step(day, placement, null));
    LocalDate accompanied = after(day, 185, 300);
    LocalDate left = after(day, 10, 420);
    boolean leaves = dice.percent(placement.endsWith("primary") ? 45 : 65);
    if (!leaves || left.isAfter(accompanied)) {
      closed = accompanied.isAfter(END) ? null : accompanied;
    } else if (!left.isAfter(END)) {
      steps.add(new Step(left, EXIT, "напускане на работа"));
      workAgain(left, market);
    }
  }

  /** One in four finds another job while the casework is open. */
  private void workAgain(LocalDate left, Market market) {
    LocalDate next = after(left, 20, 120);
    String placement =
        dice.percent(25) && !next.isAfter(END) ? market.place(next, dice.percent(4)) : null;
    LocalDate end = placement == null ? after(left, 5, 30) : after(next, 185, 200);
    if (placement != null) {
      steps.add(new Step(next, placement, null));
    }
    closed = end.isAfter(END) ? null : end;
  }

  private LocalDate after(LocalDate day, int from, int to) {
    return working(day.plusDays(dice.between(from, to)));
  }
}
