package bg.karta.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of what was to be reached whether it is reached, missed, or still open on a day. */
final class TargetLines {
  private final Reconciler judge;
  private final RegisterCount register;
  private final LocalDate on;

  TargetLines(Reconciler judge, RegisterCount register, LocalDate on) {
    this.judge = judge;
    this.register = register;
    this.on = on;
  }

  /**
   * What is known of the indicator on a day.
   *
   * @param of the figure it was published in, or null
   */
  private record State(
      LocalDate day, BigDecimal value, Range range, String written, @Nullable PublishedNumber of) {}

  /**
   * Adds a line for each target.
   *
   * @param computed the lines there are: a sum that nobody published is a state too
   */
  void all(List<Line> computed) {
    judge.figures().targets().forEach(target -> of(target, List.copyOf(computed)));
  }

  private void of(PublishedNumber target, List<Line> computed) {
    List<State> states = states(target, computed);
    LocalDate due = target.due();
    LocalDate last = due == null || due.isAfter(on) ? on : due;
    State then = lastOf(states, last);
    boolean atMost = isAtMost(target, states);
    if (then != null && isMet(target, then, atMost)) {
      add(target, Verdict.REACHED, then, new Reason("target-reached", day(then.day)));
    } else if (due == null || !on.isAfter(due)) {
      add(target, Verdict.OPEN, then, open(due, then));
    } else if (states.isEmpty()) {
      add(target, Verdict.CANNOT_BE_SAID, null, new Reason("target-unknown", day(due)));
    } else {
      missed(target, states, due, atMost);
    }
  }

  private void missed(PublishedNumber target, List<State> states, LocalDate due, boolean atMost) {
    State late =
        states.stream()
            .filter(state -> state.day.isAfter(due) && isMet(target, state, atMost))
            .findFirst()
            .orElse(null);
    State latest = states.get(states.size() - 1);
    if (late != null) {
      add(target, Verdict.MISSED, late, new Reason("target-late", day(due), day(late.day)));
    } else if (latest.day.isBefore(due)) {
      add(target, Verdict.MISSED, latest, new Reason("target-last", day(due), day(latest.day)));
    } else {
      add(target, Verdict.MISSED, latest, new Reason("target-missed", day(due), day(latest.day)));
    }
  }

  private Reason open(@Nullable LocalDate due, @Nullable State then) {
    String known = then == null ? "–" : then.written + " (" + day(then.day) + ")";
    return due == null
        ? new Reason("target-no-day", known)
        : new Reason("target-open", day(due), known);
  }

  /** What was published or follows of it, and what the register counts, by day. */
  private List<State> states(PublishedNumber target, List<Line> computed) {
    List<State> states = new ArrayList<>();
    for (PublishedNumber figure : judge.figures().of(target.indicator())) {
      if (isOfSame(figure.moment(), target.moment())) {
        String written = judge.wording().figure(figure);
        states.add(new State(figure.date(), figure.value(), figure.range(), written, figure));
      }
    }
    for (Line line : computed) {
      BigDecimal value = line.recomputed();
      boolean own =
          line.verdict() == Verdict.COMPUTED && line.indicator().equals(target.indicator());
      if (own && value != null && line.base() == null && isOfSame(line.moment(), target.moment())) {
        Range range = Range.of(value.doubleValue());
        states.add(new State(line.moment().date(), value, range, line.arithmetic(), null));
      }
    }
    LocalDate due = target.due();
    if (due != null && due.isBefore(on)) {
      counted(target, due, states);
    }
    counted(target, on, states);
    states.sort(Comparator.comparing(State::day));
    return states;
  }

  private static boolean isOfSame(Moment one, Moment other) {
    return one.scope().equals(other.scope()) && (one.from() == null) == (other.from() == null);
  }

  /** A register of a part of the country knows no more than that part. */
  private void counted(PublishedNumber target, LocalDate day, List<State> states) {
    String indicator = target.indicator();
    if (!target.comparable() || !RegisterCount.indicators().contains(indicator)) {
      return;
    }
    Moment moment = new Moment(day, target.moment().scope(), target.moment().from());
    BigDecimal number = register.of(indicator, moment).number();
    if (number != null && register.partOf(indicator, moment) == null) {
      String written =
          judge.wording().messages().get("reconcile.register", indicator)
              + " = "
              + FigureWording.number(number);
      states.add(new State(day, number, Range.of(number.doubleValue()), written, null));
    }
  }

  private static @Nullable State lastOf(List<State> states, LocalDate day) {
    return states.stream()
        .filter(state -> !state.day.isAfter(day))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Whether it is to come down: it was said so, is to be none, or was above when it was set. */
  private static boolean isAtMost(PublishedNumber target, List<State> states) {
    return switch (target.exactness()) {
      case AT_MOST -> true;
      case AT_LEAST -> false;
      default -> {
        State before = lastOf(states, target.date());
        yield target.value().signum() == 0
            || (before != null && before.range.low() > target.value().doubleValue());
      }
    };
  }

  private static boolean isMet(PublishedNumber target, State state, boolean atMost) {
    double value = target.value().doubleValue();
    return atMost ? state.range.high() <= value : state.range.low() >= value;
  }

  private String day(LocalDate day) {
    return judge.wording().day(day);
  }

  private void add(PublishedNumber target, Verdict verdict, @Nullable State state, Reason why) {
    FigureWording wording = judge.wording();
    String goal = wording.messages().get("reconcile.target.goal", wording.figure(target));
    List<PublishedNumber> used = new ArrayList<>(List.of(target));
    if (state != null && state.of != null) {
      used.add(state.of);
    }
    judge
        .lines()
        .accept(
            new Line(
                "target",
                wording.messages().get("reconcile.target"),
                target.indicator(),
                target.moment(),
                target,
                state == null ? null : state.value,
                verdict,
                false,
                verdict == Verdict.MISSED,
                null,
                target.unit(),
                state == null ? goal : state.written + ", " + goal,
                why.in(wording.messages()),
                used));
  }
}
