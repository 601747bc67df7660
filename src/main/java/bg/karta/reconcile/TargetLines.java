package bg.karta.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of what was to be reached whether it is reached, missed, or still open on a day. */
final class TargetLines {
  private final Reconciler judge;
  private final TargetStates known;
  private final LocalDate on;

  TargetLines(Reconciler judge, RegisterCount register, LocalDate on) {
    this.judge = judge;
    this.known = new TargetStates(judge, register, on);
    this.on = on;
  }

  /**
   * Adds a line for each target.
   *
   * @param computed the lines there are: a sum that nobody published is a state too
   */
  void all(List<Line> computed) {
    judge.figures().targets().forEach(target -> of(target, List.copyOf(computed)));
  }

  private void of(PublishedNumber target, List<Line> computed) {
    TargetStates.Course course = known.of(target, computed);
    LocalDate due = target.due();
    TargetStates.State then = course.lastOf(due == null || due.isAfter(on) ? on : due);
    boolean atMost = course.isAtMost(target);
    if (then != null && then.meets(target, atMost)) {
      add(target, Verdict.REACHED, then, new Reason("target-reached", day(then.day())), course);
    } else if (due == null || !on.isAfter(due)) {
      add(target, Verdict.OPEN, then, open(due, then), course);
    } else {
      passed(target, then, due, course, atMost);
    }
  }

  /** The day has passed, and it was not known to be reached by then. */
  private void passed(
      PublishedNumber target,
      TargetStates.@Nullable State then,
      LocalDate due,
      TargetStates.Course course,
      boolean atMost) {
    TargetStates.State late = course.firstMet(target, due, atMost);
    TargetStates.State latest = course.latest();
    if (latest == null) {
      add(target, Verdict.CANNOT_BE_SAID, null, course.nothing(day(due)), course);
    } else if (then != null && then.mayMeet(target, atMost)) {
      Reason why = new Reason("target-approximate", day(due), day(then.day()));
      add(target, Verdict.CANNOT_BE_SAID, then, why, course);
    } else if (late != null && then == null) {
      Reason why = new Reason("target-known-later", day(due), day(late.day()));
      add(target, Verdict.CANNOT_BE_SAID, late, why, course);
    } else if (late != null) {
      Reason why = new Reason("target-late", day(due), day(late.day()));
      add(target, Verdict.MISSED, late, why, course);
    } else {
      String key = latest.day().isBefore(due) ? "target-last" : "target-missed";
      Reason why = new Reason(key, day(due), day(latest.day()));
      add(target, Verdict.MISSED, latest, why, course);
    }
  }

  private Reason open(@Nullable LocalDate due, TargetStates.@Nullable State then) {
    String last = then == null ? "–" : then.written() + " (" + day(then.day()) + ")";
    return due == null
        ? new Reason("target-no-day", last)
        : new Reason("target-open", day(due), last);
  }

  private String day(LocalDate day) {
    return judge.wording().day(day);
  }

  private void add(
      PublishedNumber target,
      Verdict verdict,
      TargetStates.@Nullable State state,
      Reason why,
      TargetStates.Course course) {
    FigureWording wording = judge.wording();
    String goal = wording.messages().get("reconcile.target.goal", wording.figure(target));
    List<PublishedNumber> used = new ArrayList<>(List.of(target));
    if (state != null && state.of() != null) {
      used.add(state.of());
    }
    String counted = course.counted() == null ? "" : " " + course.counted().in(wording.messages());
    judge
        .lines()
        .accept(
            new Line(
                "target",
                wording
                    .messages()
                    .get(verdict == Verdict.OPEN ? "reconcile.target.open" : "reconcile.target"),
                target.indicator(),
                target.moment(),
                target,
                state == null ? null : state.number(),
                verdict,
                false,
                verdict == Verdict.MISSED,
                null,
                target.unit(),
                state == null ? goal : state.written() + ", " + goal,
                why.in(wording.messages()) + counted,
                used));
  }
}
