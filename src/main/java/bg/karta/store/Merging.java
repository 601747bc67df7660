package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
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
    String table = table(kind);
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
            SqlTemplate.of(
                    """
                    INSERT INTO {table}_history SELECT kept.*, :batch
                    FROM {own} AS own JOIN {table} AS kept ON {same_key} WHERE {differs}
                    """)
                .with("table", table)
                .with("own", own)
                .with("same_key", KindTable.sameKey(kind, "own", "kept"))
                .with("differs", differs(kind, "own", "kept"))
                .sql(),
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
   * @param correction whether it corrects what was known, which is kept also of a record that was
   *     said to be so before
   * @param columns which column holds which field, as JSON, of each source
   * @return what was written, by source
   */
  public Map<Integer, Merged> ofDay(
      RecordKind kind, LocalDate day, boolean correction, Map<Integer, String> columns) {
    Parameters said = Parameters.of("day", day.toString());
    Parameters parameters = said.and("batch", batch);
    SaidAnew anew = SaidAnew.of(new Sources(database), kind, day, correction, columns);
    keepBetween(kind, anew, parameters);
    keepEarlier(kind, anew, parameters);
    String newer =
        SqlTemplate.of(
                """
                NOT EXISTS (SELECT 1 FROM {table} AS kept WHERE {same_key} AND {day_kept} > :day)
                AND NOT {gone_later}
                """)
            .with("table", table(kind))
            .with("same_key", KindTable.sameKey(kind, "own", "kept"))
            .with("day_kept", dayOf("kept"))
            .with("gone_later", goneLater(kind))
            .sql();
    String anyway = dayOf("kept") + " < :day OR " + anew.beside("excluded", "kept");
    database.update(upsert(kind, newer, anyway), said);
    return bySource(kind);
  }

  /** Puts what is older than the record known into the history, unless it says so already. */
  private void keepBetween(RecordKind kind, SaidAnew anew, Parameters parameters) {
    String sql =
        """
        INSERT INTO {table}_history SELECT own.*, :batch
        FROM {own} AS own LEFT JOIN {table} AS kept ON {kept_of_own}
        WHERE ({day_kept} > :day OR {gone_later}) AND NOT EXISTS (SELECT 1 FROM {table}_history AS was
          WHERE {was_of_own} AND {day_was} = :day AND NOT ({differs}) AND NOT ({anew})
          -- The last that was said of that day.
          AND NOT EXISTS (SELECT 1 FROM {table}_history AS last
            WHERE {last_of_own} AND {day_last} = :day
              AND (last.origin, last.batch) > (was.origin, was.batch)))
        """;
    database.update(
        SqlTemplate.of(sql)
            .with("table", table(kind))
            .with("own", Staging.submitted(kind))
            .with("kept_of_own", KindTable.sameKey(kind, "own", "kept"))
            .with("was_of_own", KindTable.sameKey(kind, "was", "own"))
            .with("last_of_own", KindTable.sameKey(kind, "last", "own"))
            .with("day_kept", dayOf("kept"))
            .with("day_was", dayOf("was"))
            .with("day_last", dayOf("last"))
            .with("differs", differs(kind, "was", "own"))
            .with("gone_later", goneLater(kind))
            .with("anew", anew.beside("own", "was"))
            .sql(),
        parameters);
  }

  /**
   * That a staged record is not in the register, and was last said to be gone as of a later day.
   */
  private String goneLater(RecordKind kind) {
    boolean none =
        database.number(
                "SELECT EXISTS (SELECT 1 FROM main.removal WHERE kind = :kind)",
                Parameters.of("kind", kind.name()))
            == 0;
    return none
        ? "FALSE"
        : SqlTemplate.of(
                """
                (NOT EXISTS (SELECT 1 FROM {table} AS there WHERE {there_of_own})
                  AND EXISTS (SELECT 1 FROM main.removal AS gone JOIN main.source AS src
                    ON src.id = gone.origin
                    WHERE gone.kind = '{kind}' AND gone.key = {key} AND src.known_on > :day))
                """)
            .with("table", table(kind))
            .with("there_of_own", KindTable.sameKey(kind, "there", "own"))
            .with("kind", kind.name())
            .with("key", KindTable.removalKey(kind, "own"))
            .sql();
  }

  /** Puts the records known into the history whose place is taken by what is newer. */
  private void keepEarlier(RecordKind kind, SaidAnew anew, Parameters parameters) {
    String sql =
        """
        INSERT INTO {table}_history SELECT kept.*, :batch
        FROM {own} AS own JOIN {table} AS kept ON {same_key}
        WHERE {day_kept} < :day OR ({day_kept} = :day AND ({differs} OR {anew}))
        """;
    database.update(
        SqlTemplate.of(sql)
            .with("table", table(kind))
            .with("own", Staging.submitted(kind))
            .with("same_key", KindTable.sameKey(kind, "own", "kept"))
            .with("day_kept", dayOf("kept"))
            .with("differs", differs(kind, "own", "kept"))
            .with("anew", anew.beside("own", "kept"))
            .sql(),
        parameters);
  }

  /**
   * Writes down of which earlier batches this one found records as they were, so that none of those
   * is taken back while this one, which says the same, stays.
   */
  public void confirm(RecordKind kind) {
    new Relied(database).onFound(kind, batch);
  }

  /**
   * Lets the states of what was written have what their files have no column for, once the batch's
   * files are known.
   */
  public void carry(RecordKind kind) {
    new Carrying(database, kind, batch).settle();
  }

  /** Writes down beside which earlier batches rows of this one were turned back. */
  public void confirmTurnedBack() {
    new Relied(database).confirm(batch);
  }

  private static String table(RecordKind kind) {
    return "main." + kind.table();
  }

  /** The day as of which a record speaks; what is built in is older than any. */
  static String dayOf(String record) {
    return "COALESCE((SELECT known_on FROM main.source WHERE id = " + record + ".origin), '')";
  }

  /** What became of the rows of each source. */
  private Map<Integer, Merged> bySource(RecordKind kind) {
    Map<Integer, Merged> found = new LinkedHashMap<>();
    String sql =
        """
        SELECT own.origin, COUNT(*) AS submitted, SUM(kept.origin IS own.origin) AS written,
          SUM(kept.origin IS own.origin AND was.batch IS NULL) AS inserted,
          SUM(kept.origin IS own.origin AND was.batch IS NOT NULL AND {differs}) AS updated,
          SUM(early.batch IS NOT NULL) AS earlier
        FROM {own} AS own LEFT JOIN {table} AS kept ON {kept_of_own}
        LEFT JOIN {table}_history AS was
          ON {was_of_own} AND was.until_batch = :batch AND was.batch <> :batch
        LEFT JOIN {table}_history AS early
          ON {early_of_own} AND early.batch = :batch AND early.origin = own.origin
        GROUP BY own.origin
        """;
    String filled =
        SqlTemplate.of(sql)
            .with("table", table(kind))
            .with("own", Staging.submitted(kind))
            .with("kept_of_own", KindTable.sameKey(kind, "own", "kept"))
            .with("was_of_own", KindTable.sameKey(kind, "was", "own"))
            .with("early_of_own", KindTable.sameKey(kind, "early", "own"))
            .with("differs", differs(kind, "was", "own"))
            .sql();
    for (ResultRow row : database.rows(filled, Parameters.of("batch", batch))) {
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
        KindTable.columnNames(kind).stream()
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", "));
    String sql =
        """
        INSERT INTO {table} AS kept SELECT * FROM {own} AS own WHERE {which}
        ON CONFLICT DO UPDATE SET {sets} WHERE {differs} OR {anyway}
        """;
    return SqlTemplate.of(sql)
        .with("table", table(kind))
        .with("own", Staging.submitted(kind))
        .with("which", which)
        .with("sets", sets)
        .with("differs", differs(kind, "excluded", "kept"))
        .with("anyway", anyway)
        .sql();
  }

  /** Whether any field but those of the key differs; a kind of key fields alone never does. */
  static String differs(RecordKind kind, String left, String right) {
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
