package bg.karta.coverage;

import bg.karta.output.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One side, before or after, of a change of a cell or of many cells together.
 *
 * @param need users; null where none is defined
 * @param capacity places
 * @param licensed places of those whose provider may deliver them
 * @param users of the last reports; null where nobody reported
 * @param unmet people of the need without a place, summed over cells: a surplus fills no gap; null
 *     where no need is defined
 * @param marks codes of marks of the figures, mostly none
 */
record CellState(
    @Nullable Double need,
    double capacity,
    double licensed,
    @Nullable Double users,
    @Nullable Double unmet,
    String marks) {
  /** Where there is nothing. */
  static final CellState NONE = new CellState(null, 0, 0, null, null, "");

  static CellState of(CoverageCell cell) {
    return new CellState(
        cell.need(),
        cell.capacity(),
        cell.licensed(),
        cell.users(),
        cell.need() == null ? null : Double.valueOf(cell.unmet()),
        cell.marks());
  }

  /** This side with places added by new services, which are taken to be licensed. */
  CellState with(Addition addition) {
    return new CellState(
        need,
        capacity + addition.places(),
        licensed + addition.places(),
        users,
        unmet == null ? null : Double.valueOf(Math.max(unmet - addition.places(), 0)),
        marks);
  }

  /** This side with the marks of another. */
  CellState marked(String others) {
    return new CellState(need, capacity, licensed, users, unmet, others);
  }

  CellState plus(CellState other) {
    return new CellState(
        sum(need, other.need),
        capacity + other.capacity,
        licensed + other.licensed,
        sum(users, other.users),
        sum(unmet, other.unmet),
        Mark.together(marks, other.marks));
  }

  private static @Nullable Double sum(@Nullable Double one, @Nullable Double other) {
    if (one == null) {
      return other;
    }
    return other == null ? one : Double.valueOf(one + other);
  }

  /** Places by need; null where there is none. */
  @Nullable Double coverage() {
    return need == null || need == 0 ? null : Double.valueOf(capacity / need);
  }

  /** The people of the need who have a place. */
  double served() {
    return need == null || unmet == null ? 0 : need - unmet;
  }
}
