package bg.karta.coverage;

import static bg.karta.coverage.WhatIfColumn.*;

import bg.karta.kind.Provider;
import bg.karta.kind.Service;
import bg.karta.output.Table;
import bg.karta.query.StandIn;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
          COST_PER_SERVED);

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
      throw new Failure(Failure.Kind.USAGE, "failure.whatif.services");
    }
    this.inquiry = inquiry;
    this.changed = new ServicesChanged(inquiry, closed, opened);
  }

  /** The cells whose places, licensed places or users change. */
  public Table table() {
    Map<List<String>, CoverageCell> before = byKey(inquiry.cells());
    Map<List<String>, CoverageCell> after;
    try (StandIn services = new StandIn(inquiry.database(), Service.class);
        StandIn providers = new StandIn(inquiry.database(), Provider.class)) {
      changed.in(services, providers);
      after = byKey(inquiry.cells());
    }
    Set<List<String>> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    List<CellChange> changes = new ArrayList<>();
    keys.stream()
        .sorted((a, b) -> String.join("\t", a).compareTo(String.join("\t", b)))
        .filter(key -> !side(before.get(key)).equals(side(after.get(key))))
        .forEach(key -> changes.add(change(key, side(before.get(key)), side(after.get(key)))));
    List<CellChange> summed = changes.stream().filter(c -> !isKind(c.service())).toList();
    return inquiry.table("services", COLUMNS, changes, CellChange.total(summed), notes(changes));
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

  private static Map<List<String>, CoverageCell> byKey(List<CoverageCell> cells) {
    Map<List<String>, CoverageCell> found =
        new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    cells.forEach(cell -> found.put(List.of(cell.territory(), cell.service(), cell.level()), cell));
    return found;
  }

  private static CellState side(@Nullable CoverageCell cell) {
    return cell == null ? CellState.NONE : CellState.of(cell);
  }

  /** The costs are told with the types; the places of a kind of activity are the same places. */
  private CellChange change(List<String> key, CellState before, CellState after) {
    String service = key.get(1);
    OpeningTerms terms = inquiry.terms().of(service);
    long places = Math.round(after.capacity() - before.capacity());
    long opened = isKind(service) ? 0 : changed.openedOf(service, key.get(0));
    Long cost =
        isKind(service) || terms.placeCost() == null
            ? null
            : Long.valueOf(terms.placeCost() * places + terms.openingCost() * opened);
    double served = after.served() - before.served();
    return new CellChange(
        key.get(0),
        service,
        key.get(2),
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
