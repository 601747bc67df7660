package bg.karta.coverage;

import bg.karta.output.Column;
import bg.karta.output.Mark;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a what-if asks about, and how it is answered.
 *
 * @param database the register
 * @param on the day whose cells are the ones before
 * @param services the types and kinds of activity asked about; all where empty
 * @param terms on which services are opened
 * @param doubt what is said of old reports, unknown people and doubtful records
 * @param messages the language of the answer
 */
public record Inquiry(
    Database database,
    LocalDate on,
    List<String> services,
    TermsBook terms,
    Parameters doubt,
    Messages messages) {
  /** Copies the services. */
  public Inquiry {
    services = List.copyOf(services);
  }

  /** The cells asked about as the register now has them, with a need or without. */
  List<CoverageCell> cells() {
    return CellsOfDay.of(database, on, doubt).stream()
        .filter(cell -> services.isEmpty() || services.contains(cell.service()))
        .toList();
  }

  /**
   * The cells with a need, and the terms on which services are opened there.
   *
   * @throws Failure if there are none, or two needs are given that the same places cover
   */
  AskedCells asked() {
    List<Site> sites =
        cells().stream()
            .filter(cell -> cell.need() != null && cell.need() > 0)
            .map(cell -> new Site(cell, terms.of(cell.service())))
            .toList();
    if (sites.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.whatif.no-need", on);
    }
    return AskedCells.of(database, services, sites);
  }

  /** Of how many cells the last row is, and which kinds of activity are not asked about. */
  List<String> scopeNotes(AskedCells asked) {
    List<String> notes = new ArrayList<>();
    notes.add(messages.get("whatif.note.total", asked.sites().size()));
    if (!asked.leftOut().isEmpty()) {
      notes.add(messages.get("whatif.note.kinds", String.join(", ", asked.leftOut())));
    }
    return notes;
  }

  /**
   * A table of changes, the last row all together.
   *
   * @param summed what the last row sums; it says so where others have the name of a territory
   */
  Table table(
      String id,
      List<WhatIfColumn> columns,
      List<CellChange> shown,
      List<CellChange> summed,
      List<String> notes) {
    List<Column> headed = columns.stream().map(column -> column.column(messages)).toList();
    ResultColumns names = Table.columnsOf(headed);
    String sum = messages.get("whatif.sum." + id, summed.size());
    List<ResultRow> rows = new ArrayList<>();
    shown.forEach(change -> rows.add(row(names, columns, change, null)));
    rows.add(row(names, columns, CellChange.total(summed), sum));
    List<String> all = new ArrayList<>(notes);
    Mark.legend(headed, rows, messages.lang()).ifPresent(all::add);
    return new Table(
        "coverage-what-if-" + id,
        messages.get("whatif.title." + id),
        on.toString(),
        messages.get("whatif.unit", terms.currency()),
        headed,
        rows,
        all);
  }

  private ResultRow row(
      ResultColumns names, List<WhatIfColumn> columns, CellChange change, @Nullable String name) {
    return ResultRow.of(
        names,
        columns.stream()
            .map(
                column ->
                    column == WhatIfColumn.TERRITORY_NAME && name != null
                        ? name
                        : column.value(change, messages.lang()))
            .toArray());
  }

  /** Which costs the figures are made with, and of which types none is known. */
  List<String> costNotes(Collection<String> asked) {
    TreeMap<String, String> known = new TreeMap<>();
    TreeSet<String> unknown = new TreeSet<>();
    for (String service : asked) {
      Long cost = terms.of(service).placeCost();
      if (cost == null) {
        unknown.add(service);
      } else {
        TermsBook.Standard standard = terms.standard(service);
        String source =
            standard == null
                ? messages.get("whatif.cost.given")
                : messages.get("whatif.cost.standard", standard.year());
        known.put(service, service + " " + sum(cost) + " (" + source + ")");
      }
    }
    List<String> notes = new ArrayList<>();
    if (!known.isEmpty()) {
      String list = String.join("; ", known.values());
      notes.add(messages.get("whatif.note.costs", terms.currency(), list));
    }
    if (!unknown.isEmpty()) {
      notes.add(messages.get("whatif.note.uncosted", String.join(", ", unknown)));
    }
    return notes;
  }

  static List<String> servicesOf(Collection<Site> sites) {
    return sites.stream()
        .map(site -> site.cell().service())
        .distinct()
        .collect(Collectors.toList());
  }

  /** Hundredths of a currency as a sum with two decimals. */
  static BigDecimal sum(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2);
  }

  /** A figure in a sentence: not more than four decimals. */
  static String figure(double value) {
    return BigDecimal.valueOf(value)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
