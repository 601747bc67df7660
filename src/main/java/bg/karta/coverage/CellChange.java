package bg.karta.coverage;

import bg.karta.output.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a cell, or of many together.
 *
 * @param territory the official code, {@code BG} for all together
 * @param service the type or kind of activity; null for all together
 * @param level {@code municipal} or {@code oblast}; null for all together
 * @param places added by new services, or less than 0 where services are closed
 * @param services how many of them
 * @param cost of a year in hundredths of the currency, less than 0 for a saving; null where no cost
 *     is known
 * @param served how many more people of the need get a place by the added ones
 * @param paid those of them whose cost is known
 * @param mixed whether more than one service is summed: places of one cover no need for another
 */
record CellChange(
    String territory,
    @Nullable String service,
    @Nullable String level,
    CellState before,
    CellState after,
    long places,
    long services,
    @Nullable Long cost,
    double served,
    double paid,
    boolean mixed) {
  private static final double HUNDREDTHS = 100;

  /** Fewer people than this are nobody: sums of decimals differ by less. */
  private static final double NOBODY = 1e-9;

  /** A cell to which places are added. */
  static CellChange of(Site site, Addition addition) {
    CellState before = CellState.of(site.cell());
    return of(site, before, before.with(addition), addition);
  }

  /** A cell with what an addition of places to it would be. */
  static CellChange of(Site site, CellState before, CellState after, Addition addition) {
    boolean known = site.terms().isCostKnown() && addition.places() > 0;
    return new CellChange(
        site.cell().territory(),
        site.cell().service(),
        site.cell().level(),
        before,
        after,
        addition.places(),
        addition.services(),
        known ? Long.valueOf(addition.cost()) : null,
        addition.served(),
        known ? addition.served() : 0,
        false);
  }

  /** All changes together. */
  static CellChange total(List<CellChange> changes) {
    boolean mixed = changes.stream().map(CellChange::service).distinct().count() > 1;
    CellChange total =
        new CellChange("BG", null, null, CellState.NONE, CellState.NONE, 0, 0, null, 0, 0, mixed);
    for (CellChange change : changes) {
      total = total.plus(change);
    }
    return total;
  }

  private CellChange plus(CellChange other) {
    Long sum = cost == null ? other.cost : cost;
    return new CellChange(
        territory,
        service,
        level,
        before.plus(other.before),
        after.plus(other.after),
        places + other.places,
        services + other.services,
        cost != null && other.cost != null ? Long.valueOf(cost + other.cost) : sum,
        served + other.served,
        paid + other.paid,
        mixed);
  }

  /**
   * What a year of each person served costs, or each no longer served saves, in the currency; null
   * where it is not known, and where money is spent and fewer are served, or the other way round.
   */
  @Nullable Double costPerServed() {
    double perPerson = cost == null || Math.abs(paid) < NOBODY ? 0 : cost / HUNDREDTHS / paid;
    return perPerson > 0 ? Double.valueOf(perPerson) : null;
  }

  /** The coverage of one side; null where services of several types are summed. */
  @Nullable Double coverage(CellState side) {
    return mixed ? null : side.coverage();
  }

  /** The marks of both sides; null where there are none. */
  @Nullable String marks() {
    String both = Mark.together(before.marks(), after.marks());
    return both.isEmpty() ? null : both;
  }

  /** The users of services that are closed. */
  @Nullable Double withoutPlace() {
    Double users = before.users();
    return users == null
        ? null
        : Double.valueOf(users - (after.users() == null ? 0 : after.users()));
  }
}
