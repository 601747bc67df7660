package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the staged rows of a submission into the register, the earlier state of each record into
 * its history. The register holds the state of the latest day: what speaks of an earlier day than
 * the record known goes into the history itself, so that editions may be taken in in any order.
 */
public final class Merging {
  /**
   * How many records a merge inserted, changed and found as they were.
   *
   * @param earlier how many it kept as the state of a day before what the register knows
   * @param written how many rows it wrote: also a record that is as it was is written anew where it
   *     is the state of a later day
   */
  public record Merged(long inserted, long updated, long unchanged, long earlier, long written) {}

  private final Database database;
  private final long batch;

  /** A merge of the rows staged in a database, as one batch. */
  public Merging(Database database, long batch) {
    this.database = database;
    this.batch = batch;
  }

  /**
   * Writes the rows of a kind that speak of the present: each takes the place of what differs.
   *
   * @return what was written, by source
   */
  public Map<Integer, Merged> present(RecordKind kind, List<Integer> sources) {
    String own = Staging.submitted(kind);
    String table = "main." + kind.table();
    long submitted = database.number("SELECT COUNT(*) FROM " + own);
    if (database.number("SELECT EXISTS (SELECT 1 FROM " + table + ")") == 0) {
      // Into an empty table of the same shape SQLite copies whole rows without taking them apart.
      long inserted = database.update("INSERT INTO " + table + " SELECT * FROM " + own);
      return sources.size() == 1
          ? Map.of(sources.get(0), new Merged(inserted, 0, 0, 0, inserted))
          : bySource(kind);
    }
    long updated =
        database.update(
            "INSERT INTO %s_history SELECT kept.*, :batch FROM %s AS own JOIN %s AS kept ON %s WHERE %s"
                .formatted(
                    table,
                    own,
                    table,
                    Staging.sameKey(kind, "own", "kept"),
                    differs(kind, "own", "kept")),
            Parameters.of("batch", batch));
    long written = database.update(upsert(kind, "true", "false"));
    return sources.size() == 1
        ? Map.of(
            sources.get(0), new Merged(written - updated, updated, submitted - written, 0, written))
        : bySource(kind);
  }

  /**
   * Writes the rows of a kind that are the state of a day. Each is kept by that day, also where it
   * is as it was before, so that it is known on which days a record was there.
   *
   * @return what was written, by source
   */
  public Map<Integer, Merged> ofDay(RecordKind kind, LocalDate day) {
    Parameters parameters = Parameters.of("batch", batch).and("day", day.toString());
    String table = "main." + kind.table();
    String join =
        " FROM %s AS own JOIN %s AS kept ON %s "
            .formatted(Staging.submitted(kind), table, Staging.sameKey(kind, "own", "kept"));
    database.update(
        """
        INSERT INTO %1$s_history SELECT own.*, :batch %2$s
        WHERE %3$s > :day AND NOT EXISTS (SELECT 1 FROM %1$s_history AS was
          WHERE %4$s AND %5$s = :day AND NOT %6$s
          -- The last that was said of that day.
          AND NOT EXISTS (SELECT 1 FROM %1$s_history AS last
            WHERE %7$s AND %8$s = :day AND last.batch > was.batch))
        """
            .formatted(
                table,
                join,
                dayOf("kept"),
                Staging.sameKey(kind, "was", "own"),
                dayOf("was"),
                differs(kind, "was", "own"),
                Staging.sameKey(kind, "last", "own"),
                dayOf("last")),
        parameters);
    database.update(
        "INSERT INTO %s_history SELECT kept.*, :batch %s WHERE %4$s < :day OR (%4$s = :day AND %3$s)"
            .formatted(table, join, differs(kind, "own", "kept"), dayOf("kept")),
        parameters);
    String newer =
        "NOT EXISTS (SELECT 1 FROM %s AS kept WHERE %s AND %s > :day)"
            .formatted(table, Staging.sameKey(kind, "own", "kept"), dayOf("kept"));
    database.update(
        upsert(kind, newer, dayOf("kept") + " < :day"), Parameters.of("day", day.toString()));
    new Carrying(database, kind, batch).forward(day);
    return bySource(kind);
  }

  /** The day as of which a record speaks; what is built in is older than any. */
  private static String dayOf(String record) {
    return "COALESCE((SELECT known_on FROM main.source WHERE id = %s.origin), '')"
        .formatted(record);
  }

  /** What became of the rows of each source. */
  private Map<Integer, Merged> bySource(RecordKind kind) {
    Map<Integer, Merged> found = new LinkedHashMap<>();
    String sql =
        """
        SELECT own.origin, COUNT(*) AS submitted, SUM(kept.origin = own.origin) AS written,
          SUM(kept.origin = own.origin AND was.batch IS NULL) AS inserted,
          SUM(kept.origin = own.origin AND was.batch IS NOT NULL AND %1$s) AS updated,
          SUM(early.batch IS NOT NULL) AS earlier
        FROM %2$s AS own JOIN main.%3$s AS kept ON %4$s
        LEFT JOIN main.%3$s_history AS was
          ON %5$s AND was.until_batch = :batch AND was.batch <> :batch
        LEFT JOIN main.%3$s_history AS early
          ON %6$s AND early.batch = :batch AND early.origin = own.origin
        GROUP BY own.origin
        """
            .formatted(
                differs(kind, "was", "own"),
                Staging.submitted(kind),
                kind.table(),
                Staging.sameKey(kind, "own", "kept"),
                Staging.sameKey(kind, "was", "own"),
                Staging.sameKey(kind, "early", "own"));
    for (ResultRow row : database.rows(sql, Parameters.of("batch", batch))) {
      long inserted = row.whole("inserted");
      long updated = row.whole("updated");
      long earlier = row.whole("earlier");
      found.put(
          (int) row.whole("origin"),
          new Merged(
              inserted,
              updated,
              row.whole("submitted") - inserted - updated - earlier,
              earlier,
              row.whole("written") + earlier));
    }
    return found;
  }

  /**
   * Puts the staged rows into the register.
   *
   * @param which those to put there
   * @param anyway when one that is as it was is written all the same
   */
  private static String upsert(RecordKind kind, String which, String anyway) {
    String sets =
        Schema.columnNames(kind).stream()
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", "));
    return "INSERT INTO main.%s AS kept SELECT * FROM %s AS own WHERE %s ON CONFLICT DO UPDATE SET %s WHERE %s OR %s"
        .formatted(
            kind.table(),
            Staging.submitted(kind),
            which,
            sets,
            differs(kind, "excluded", "kept"),
            anyway);
  }

  /** Whether any field but those of the key differs; a kind of key fields alone never does. */
  private static String differs(RecordKind kind, String left, String right) {
    List<String> names =
        kind.fields().stream().filter(field -> !field.key()).map(FieldSpec::name).toList();
    return names.isEmpty() ? "false" : row(names, left) + " IS NOT " + row(names, right);
  }

  private static String row(List<String> names, String table) {
    return names.stream()
        .map(name -> table + "." + name)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
