package bg.karta.store;

import bg.karta.person.PersonKey;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files whose records the register holds: each file's part in the batch that brought it. */
public final class Sources {
  /** How it is known of which day a file speaks. */
  public enum KnownBy {
    /** Of the day it was taken in, as nobody says another. */
    PRESENT,
    /** Of the day that the user or the file's name says. */
    DAY,
    /** Of that day, and what differs there from what was known had been so before. */
    CORRECTION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A file's part in a batch.
   *
   * @param id its number, unique in the register
   * @param file the file as named
   * @param sheet the sheet, or null
   * @param bytes how long the file is
   * @param sha256 the hash of the file's bytes
   * @param kind the kind of record
   * @param charset the charset, or null
   * @param delimiter the delimiter, or null
   * @param columns which column of the file holds which field, as JSON; an equals sign stands for
   *     the column of a field that is said of all rows elsewhere
   * @param knownOn the day as of which it speaks
   * @param whole whether it holds every record of its kind that there was on that day
   * @param dating how that day is known
   */
  public record Source(
      int id,
      String file,
      @Nullable String sheet,
      long bytes,
      String sha256,
      String kind,
      @Nullable String charset,
      @Nullable String delimiter,
      String columns,
      LocalDate knownOn,
      boolean whole,
      KnownBy dating) {}

  /**
   * How many rows a source had and what became of them.
   *
   * @param earlier those kept as the state of a day before what was known
   */
  public record RowCounts(
      long rows,
      long inserted,
      long updated,
      long unchanged,
      long earlier,
      long rejected,
      long skipped) {}

  private static final Pattern PAIR = Pattern.compile("\"([a-z_]+)\":\"([A-Z]+)\"");

  private final Database database;

  /** The sources of an open register. */
  public Sources(Database database) {
    this.database = database;
  }

  /** The number the next source will have. */
  public int next() {
    return (int) database.number("SELECT COALESCE(MAX(id), 0) + 1 FROM main.source");
  }

  /** The last batch that took in a file of these bytes, or 0. */
  public long batchOf(String sha256) {
    return database.number(
        "SELECT MAX(batch) FROM main.source WHERE sha256 = :hash", Parameters.of("hash", sha256));
  }

  /** The day as of which the file of these bytes spoke when it was last taken in, or null. */
  public @Nullable LocalDate dayOf(String sha256) {
    return day(
        "SELECT known_on FROM main.source WHERE sha256 = :hash ORDER BY id DESC LIMIT 1",
        Parameters.of("hash", sha256));
  }

  /**
   * Whether a file was last taken in as of another day, or as whole where now it is not, or the
   * other way round; no for one that never was.
   */
  public boolean saysOtherwise(String sha256, LocalDate day, boolean whole) {
    return database.number(
            """
            SELECT COUNT(*) FROM (SELECT known_on, whole FROM main.source WHERE sha256 = :hash
              ORDER BY id DESC LIMIT 1) WHERE known_on <> :day OR whole <> :whole
            """,
            Parameters.of("hash", sha256).and("day", day.toString()).and("whole", whole ? 1 : 0))
        > 0;
  }

  /** Whether a file was ever taken in as all there is on a day. */
  public boolean saidWhole(String sha256, LocalDate day) {
    return database.number(
            """
            SELECT EXISTS (SELECT 1 FROM main.source
              WHERE sha256 = :hash AND known_on = :day AND whole)
            """,
            Parameters.of("hash", sha256).and("day", day.toString()))
        > 0;
  }

  /** Whether a source of a kind speaks of a later day. */
  public boolean knowsLater(String kind, LocalDate day) {
    return database.number(
            "SELECT EXISTS (SELECT 1 FROM main.source WHERE kind = :kind AND known_on > :day)",
            Parameters.of("kind", kind).and("day", day.toString()))
        > 0;
  }

  /**
   * The sources of a kind and a day that have no column for some field of another's.
   *
   * @param columns which column of that other one holds which field, as JSON
   */
  List<Integer> saidLess(String kind, LocalDate day, String columns) {
    return database
        .rows(
            """
            SELECT id FROM main.source AS s
            WHERE kind = :kind AND known_on = :day AND columns <> '{}' AND EXISTS (
              SELECT 1 FROM json_each(:columns) AS more
              WHERE NOT instr(s.columns, '"' || more.key || '":'))
            """,
            Parameters.of("kind", kind).and("day", day.toString()).and("columns", columns))
        .stream()
        .map(row -> (int) row.whole("id"))
        .toList();
  }

  /** The earliest day that anything in the register speaks of, or null. */
  public @Nullable LocalDate firstDay() {
    return day("SELECT MIN(known_on) AS known_on FROM main.source", Parameters.none());
  }

  private @Nullable LocalDate day(String sql, Parameters parameters) {
    List<ResultRow> rows = database.rows(sql, parameters);
    return rows.isEmpty() ? null : rows.get(0).dayOrNull("known_on");
  }

  /** Writes a file's part in a batch. */
  public void add(long batch, Source source, RowCounts counts) {
    Parameters values =
        Parameters.of("id", source.id())
            .and("batch", batch)
            .and("file", PersonKey.withoutTokens(source.file()))
            .and("sheet", withoutTokens(source.sheet()))
            .and("hash", source.sha256())
            .and("bytes", source.bytes())
            .and("kind", source.kind())
            .and("charset", source.charset())
            .and("delimiter", source.delimiter())
            .and("columns", source.columns())
            .and("known", source.knownOn().toString())
            .and("whole", source.whole() ? 1 : 0)
            .and("dating", source.dating().toString())
            .and("rows", counts.rows())
            .and("inserted", counts.inserted())
            .and("updated", counts.updated())
            .and("unchanged", counts.unchanged())
            .and("earlier", counts.earlier())
            .and("rejected", counts.rejected())
            .and("skipped", counts.skipped());
    database.update(
        """
        INSERT INTO main.source (id, batch, file, sheet, sha256, kind, charset, delimiter, columns,
          known_on, whole, row_count, inserted, updated, unchanged, earlier, rejected, skipped, bytes,
          dating)
        VALUES (:id, :batch, :file, :sheet, :hash, :kind, :charset, :delimiter, :columns, :known,
          :whole, :rows, :inserted, :updated, :unchanged, :earlier, :rejected, :skipped, :bytes,
          :dating)
        """,
        values);
  }

  private static @Nullable String withoutTokens(@Nullable String text) {
    return text == null ? null : PersonKey.withoutTokens(text);
  }

  /**
   * Where the records of a source came from.
   *
   * @param file the file
   * @param sheet the sheet, or null
   * @param columns which column holds which field
   * @param batch the batch that brought them
   */
  public record Origin(
      String file, @Nullable String sheet, Map<String, String> columns, long batch) {}

  /** The origins of all sources by their number. */
  public Map<Integer, Origin> origins() {
    Map<Integer, Origin> origins = new HashMap<>();
    database.query(
        "SELECT id, file, sheet, columns, batch FROM main.source",
        Parameters.none(),
        row ->
            origins.put(
                (int) row.whole("id"),
                new Origin(
                    row.text("file"),
                    row.textOrNull("sheet"),
                    columns(row.text("columns")),
                    row.whole("batch"))));
    return origins;
  }

  private static Map<String, String> columns(String json) {
    Map<String, String> columns = new HashMap<>();
    PAIR.matcher(json).results().forEach(pair -> columns.put(pair.group(1), pair.group(2)));
    return columns;
  }
}
