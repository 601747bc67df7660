package bg.karta.coverage;

import static bg.karta.coverage.WhatIfColumn.*;

import bg.karta.kind.Population;
import bg.karta.output.Table;
import bg.karta.query.StandIn;
import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the need when a group of the population is as large as in a later year, the
 * services, norms and other groups staying those of the day. The later people are those that the
 * register records for that year (a projection), or today's with a growth that the user gives; none
 * is built in.
 */
public final class WhatIfPopulation {
  private static final List<WhatIfColumn> COLUMNS =
      List.of(
          TERRITORY,
          TERRITORY_NAME,
          SERVICE,
          LEVEL,
          CAPACITY,
          NEED_BEFORE,
          NEED_AFTER,
          COVERAGE_BEFORE,
          COVERAGE_AFTER,
          UNMET_BEFORE,
          UNMET_AFTER,
          ADDED_PLACES,
          NEW_SERVICES,
          COST,
          SERVED,
          COST_PER_SERVED,
          MARKS);

  /** No projection goes further. */
  private static final int LAST_YEAR = 2100;

  /** More people than this in one municipality are a mistake; sums of them stay in their range. */
  private static final long MOST_PEOPLE = 100_000_000;

  private static final String GROWN =
      "UPDATE temp.population SET persons ="
          + " CAST(ROUND(persons * pow(1 + :growth / 100.0, :until - year)) AS INTEGER)"
          + " WHERE category = :group AND year <= :year";

  /** Of municipalities with a record of the later year, only that one stays, as this year's. */
  private static final String EARLIER_REMOVED =
      "DELETE FROM temp.population WHERE category = :group AND year <> :until AND municipality IN"
          + " (SELECT municipality FROM main.population WHERE category = :group AND year = :until)";

  private static final String BROUGHT_FORWARD =
      "UPDATE temp.population SET year = :year WHERE category = :group AND year = :until";

  private final Inquiry inquiry;
  private final String group;
  private final int until;
  private final @Nullable Double growth;

  /**
   * A question about a later year.
   *
   * @param group the group of the population
   * @param until the year, after that of the day and up to 2100
   * @param growth percent a year, counted from the year in which the people were counted; null for
   *     what the register records for the later year
   * @throws Failure if the year is not later or too late, the growth takes more than all people or
   *     makes more than there can be, or neither growth nor records are there
   */
  public WhatIfPopulation(Inquiry inquiry, String group, int until, @Nullable Double growth) {
    this.inquiry = inquiry;
    this.group = group;
    this.until = until;
    this.growth = growth;
    if (until <= inquiry.on().getYear() || until > LAST_YEAR) {
      throw new Failure(
          Failure.Category.USAGE, "failure.whatif.until", until, inquiry.on(), LAST_YEAR);
    }
    if (growth != null && !(growth > -100 && growth <= 100)) {
      throw new Failure(Failure.Category.USAGE, "failure.whatif.growth", Inquiry.figure(growth));
    }
    if (growth == null && recorded() == 0) {
      throw new Failure(Failure.Category.USAGE, "failure.whatif.growth-missing", group, until);
    }
    if (growth != null && tooMany(growth) > 0) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.whatif.growth-large",
          Inquiry.figure(growth),
          until,
          String.valueOf(MOST_PEOPLE));
    }
  }

  private Parameters parameters() {
    return Parameters.of("group", group).and("until", until).and("year", inquiry.on().getYear());
  }

  /** The municipalities that grow beyond any that there can be. */
  private long tooMany(double percent) {
    String sql =
        "SELECT COUNT(*) FROM main.population WHERE category = :group AND year <= :year"
            + " AND persons * pow(1 + :growth / 100.0, :until - year) > :most";
    return inquiry
        .database()
        .number(sql, parameters().and("growth", percent).and("most", MOST_PEOPLE));
  }

  private long recorded() {
    String sql = "SELECT COUNT(*) FROM main.population WHERE category = :group AND year = :until";
    return inquiry.database().number(sql, parameters());
  }

  /** The cells whose need changes. */
  public Table table() {
    AskedCells asked = inquiry.asked();
    List<Site> before = asked.sites();
    Map<CoverageCell.Key, CoverageCell> after = new HashMap<>();
    try (StandIn population = new StandIn(inquiry.database(), Population.class)) {
      change(population);
      inquiry.cells().forEach(cell -> after.put(cell.key(), cell));
    }
    List<CellChange> all =
        before.stream()
            .map(site -> change(site, Objects.requireNonNull(after.get(site.cell().key()))))
            .toList();
    List<CellChange> shown =
        all.stream().filter(c -> !Objects.equals(c.before().need(), c.after().need())).toList();
    List<String> notes = new ArrayList<>(List.of(people()));
    notes.add(inquiry.messages().get("whatif.note.hold"));
    notes.addAll(inquiry.scopeNotes(asked));
    notes.addAll(
        inquiry.costNotes(
            shown.stream().map(c -> String.valueOf(c.service())).distinct().toList()));
    return inquiry.table("population", COLUMNS, shown, all, notes);
  }

  private void change(StandIn population) {
    Parameters parameters = parameters();
    if (growth != null) {
      population.change(GROWN, parameters.and("growth", growth));
    } else {
      population.change(EARLIER_REMOVED, parameters);
      population.change(BROUGHT_FORWARD, parameters);
    }
  }

  /**
   * The change of a cell, with the places that hold its coverage, or if that is above 1, hold 1.
   */
  private static CellChange change(Site before, CoverageCell after) {
    Site then = new Site(after, before.terms());
    double coverage = Math.min(before.coverage(Addition.NONE), 1);
    return CellChange.of(
        then, CellState.of(before.cell()), CellState.of(after), then.reaching(coverage));
  }

  private String people() {
    if (growth != null) {
      return inquiry.messages().get("whatif.note.growth", group, until, Inquiry.figure(growth));
    }
    Database database = inquiry.database();
    String sql =
        "SELECT COALESCE(group_concat(source, '; '), '–') FROM (SELECT DISTINCT source FROM"
            + " main.population WHERE category = :group AND year = :until AND source IS NOT NULL"
            + " ORDER BY source LIMIT 3)";
    String sources = database.texts(sql, parameters()).get(0);
    return inquiry.messages().get("whatif.note.recorded", group, until, recorded(), sources);
  }
}
