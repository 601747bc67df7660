package bg.karta.coverage;

import static bg.karta.coverage.WhatIfColumn.*;

import bg.karta.kind.Provider;
import bg.karta.kind.Service;
import bg.karta.output.Table;
import bg.karta.query.StandIn;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of coverage when named services are closed and others opened. The cells are computed
 * by the same queries as ever, over services of which the named ones are closed on the day and the
 * new ones opened on it.
 */
public final class WhatIfServices {
  private static final List<WhatIfColumn> COLUMNS =
      List.of(
          TERRITORY,
          TERRITORY_NAME,
          SERVICE,
          LEVEL,
          NEED,
          CAPACITY_BEFORE,
          CAPACITY_AFTER,
          LICENSED_BEFORE,
          LICENSED_AFTER,
          COVERAGE_BEFORE,
          COVERAGE_AFTER,
          UNMET_BEFORE,
          UNMET_AFTER,
          USERS_WITHOUT_PLACE,
          COST,
          SERVED,
          COST_PER_SERVED,
          MARKS);

  private final Inquiry inquiry;
  private final ServicesChanged changed;

  /**
   * A question about services.
   *
   * @param closed ids of services that are open on the day
   * @param opened services to be opened
   * @throws Failure if nothing is closed or opened, or a service cannot be
   */
  public WhatIfServices(Inquiry inquiry, List<String> closed, List<NewService> opened) {
    if (closed.isEmpty() && opened.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.whatif.services");
    }
    this.inquiry = inquiry;
    this.changed = new ServicesChanged(inquiry, closed, opened);
  }

  /** The cells whose places, licensed places or users change. */
  public Table table() {
    Map<CoverageCell.Key, CoverageCell> before = byKey(inquiry.cells());
    Map<CoverageCell.Key, CoverageCell> after;
    try (StandIn services = new StandIn(inquiry.database(), Service.class);
        StandIn providers = new StandIn(inquiry.database(), Provider.class)) {
      changed.in(services, providers);
      after = byKey(inquiry.cells());
    }
    Set<CoverageCell.Key> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    List<CellChange> changes = new ArrayList<>();
    for (CoverageCell.Key key : keys.stream().sorted(CoverageCell.Key.ORDER).toList()) {
      CellState old = side(before.get(key));
      // What is opened has not reported yet; that is no doubt of what is on record.
      CellState now = side(after.get(key)).marked(old.marks());
      if (!now.equals(old)) {
        changes.add(change(key, old, now));
      }
    }
    List<CellChange> summed = changes.stream().filter(c -> !isKind(c.service())).toList();
    return inquiry.table("services", COLUMNS, changes, summed, notes(changes));
  }

  private List<String> notes(List<CellChange> changes) {
    List<String> notes = new ArrayList<>(changed.notes());
    notes.add(inquiry.messages().get("whatif.note.services"));
    notes.addAll(
        inquiry.costNotes(
            changes.stream()
                .map(change -> String.valueOf(change.service()))
                .filter(service -> !isKind(service))
                .toList()));
    return notes;
  }

  private static Map<CoverageCell.Key, CoverageCell> byKey(List<CoverageCell> cells) {
    Map<CoverageCell.Key, CoverageCell> found = new HashMap<>();
    cells.forEach(cell -> found.put(cell.key(), cell));
    return found;
  }

  private static CellState side(@Nullable CoverageCell cell) {
    return cell == null ? CellState.NONE : CellState.of(cell);
  }

  /** The costs are given with the types; the places of a kind of activity are the same places. */
  private CellChange change(CoverageCell.Key key, CellState before, CellState after) {
    String service = key.service();
    OpeningTerms terms = inquiry.terms().of(service);
    long places = Math.round(after.capacity() - before.capacity());
    long opened = isKind(service) ? 0 : changed.openedOf(service, key.territory());
    Long cost =
        isKind(service) || terms.placeCost() == null
            ? null
            : Long.valueOf(terms.placeCost() * places + terms.openingCost() * opened);
    double served = after.served() - before.served();
    return new CellChange(
        key.territory(),
        service,
        key.level(),
        before,
        after,
        places,
        opened,
        cost,
        served,
        cost == null ? 0 : served,
        false);
  }

  private static boolean isKind(@Nullable String service) {
    return service != null && AskedCells.isKind(service);
  }
}
