package bg.karta.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the indicator of a target, by day. A target that does not say from when it is
 * counted is measured by the states of days; where there are only numbers that are cumulative from
 * one day, by those.
 */
final class TargetStates {
  private final Reconciler judge;
  private final RegisterCount register;
  private final LocalDate on;

  TargetStates(Reconciler judge, RegisterCount register, LocalDate on) {
    this.judge = judge;
    this.register = register;
    this.on = on;
  }

  /**
   * What is known on a day.
   *
   * @param of the figure it was published in, or null
   */
  record State(LocalDate day, Computed number, String written, @Nullable PublishedNumber of) {
    /** Whether the target is surely met. */
    boolean meets(PublishedNumber target, boolean atMost) {
      double value = target.value().doubleValue();
      return atMost ? number.range().high() <= value : number.range().low() >= value;
    }

    /** Whether the target may be met, as the number is only "at least" or "about". */
    boolean mayMeet(PublishedNumber target, boolean atMost) {
      double value = target.value().doubleValue();
      return atMost ? number.range().low() <= value : number.range().high() >= value;
    }
  }

  /**
   * The states of a target from the earliest to the latest.
   *
   * @param counted from when they are counted, where the target itself does not say it; else null
   * @param obstacle why nothing can be put beside the target though there are figures, or null
   */
  record Course(List<State> states, @Nullable Reason counted, @Nullable Reason obstacle) {
    @Nullable State lastOf(LocalDate day) {
      return states.stream()
          .filter(state -> !state.day.isAfter(day))
          .reduce((earlier, later) -> later)
          .orElse(null);
    }

    @Nullable State latest() {
      return states.isEmpty() ? null : states.get(states.size() - 1);
    }

    /** The first state after a day that meets the target. */
    @Nullable State firstMet(PublishedNumber target, LocalDate after, boolean atMost) {
      return states.stream()
          .filter(state -> state.day.isAfter(after) && state.meets(target, atMost))
          .findFirst()
          .orElse(null);
    }

    /**
     * Whether it is to come down: it was said so, is to be none, or was above when it was set. What
     * is cumulative never comes down.
     */
    boolean isAtMost(PublishedNumber target) {
      return switch (target.exactness()) {
        case AT_MOST -> true;
        case AT_LEAST -> false;
        default -> {
          State before = lastOf(target.date());
          boolean growing = counted != null || target.moment().from() != null;
          yield target.value().signum() == 0
              || (!growing
                  && before != null
                  && before.number.range().low() > target.value().doubleValue());
        }
      };
    }

    /** Why nothing can be said of a target that was due on a day. */
    Reason nothing(String due) {
      return obstacle == null ? new Reason("target-unknown", due) : obstacle;
    }
  }

  /** What was published or follows of it, and what the register counts, by day. */
  Course of(PublishedNumber target, List<Line> computed) {
    List<PublishedNumber> placed =
        judge.figures().of(target.indicator()).stream()
            .filter(figure -> figure.isOf(target.moment().scope()))
            .toList();
    List<@Nullable LocalDate> starts = new ArrayList<>();
    placed.stream()
        .map(figure -> figure.moment().from())
        .filter(from -> !starts.contains(from))
        .forEach(starts::add);
    computed.stream()
        .filter(line -> isState(line, target))
        .map(line -> line.moment().from())
        .filter(from -> !starts.contains(from))
        .forEach(starts::add);
    LocalDate own = target.moment().from();
    LocalDate only = own == null && starts.size() == 1 ? starts.get(0) : own;
    Moment moment = target.moment().since(only);
    List<State> states = new ArrayList<>();
    placed.stream()
        .filter(figure -> Objects.equals(figure.moment().from(), only))
        .forEach(figure -> states.add(published(figure)));
    computed.stream()
        .filter(line -> isState(line, target))
        .filter(line -> Objects.equals(line.moment().from(), only))
        .forEach(line -> add(states, line));
    LocalDate due = target.due();
    if (due != null && due.isBefore(on)) {
      counted(target, moment.on(due), states);
    }
    counted(target, moment.on(on), states);
    states.sort(Comparator.comparing(State::day));
    Reason counted =
        only == null || own != null ? null : new Reason("target-counted-from", day(only));
    return new Course(List.copyOf(states), counted, obstacle(target, starts));
  }

  private State published(PublishedNumber figure) {
    String written = judge.wording().figure(figure);
    return new State(figure.date(), Computed.of(figure, written), written, figure);
  }

  private static boolean isState(Line line, PublishedNumber target) {
    return line.verdict() == Verdict.COMPUTED
        && line.indicator().equals(target.indicator())
        && line.computed() != null
        && line.base() == null
        && line.isOf(target.moment().scope());
  }

  private static void add(List<State> states, Line line) {
    Computed number = Objects.requireNonNull(line.computed());
    states.add(new State(line.moment().date(), number, line.arithmetic(), null));
  }

  /** Why figures of the indicator cannot be put beside the target; null where there are none. */
  private @Nullable Reason obstacle(PublishedNumber target, List<@Nullable LocalDate> starts) {
    boolean elsewhere = !judge.figures().of(target.indicator()).isEmpty();
    LocalDate own = target.moment().from();
    if (starts.isEmpty()) {
      return elsewhere ? new Reason("target-elsewhere") : null;
    }
    String known =
        starts.stream()
            .filter(Objects::nonNull)
            .map(this::day)
            .distinct()
            .collect(Collectors.joining(", "));
    if (known.isEmpty()) {
      return new Reason("target-of-days");
    }
    return own == null
        ? new Reason("target-several-starts", known)
        : new Reason("target-other-start", day(own), known);
  }

  /** A register of a part of the country knows no more than that part. */
  private void counted(PublishedNumber target, Moment moment, List<State> states) {
    String indicator = target.indicator();
    if (!target.comparable() || !RegisterCount.indicators().contains(indicator)) {
      return;
    }
    BigDecimal number = register.of(indicator, moment).number();
    if (number != null && register.partOf(indicator, moment) == null) {
      FigureWording wording = judge.wording();
      String written = wording.register(indicator) + " = " + FigureWording.number(number);
      states.add(new State(moment.date(), Computed.of(number, written), written, null));
    }
  }

  private String day(LocalDate day) {
    return judge.wording().day(day);
  }
}
