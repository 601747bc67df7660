package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A submission lying beside the register. The rows of each kind go into a temporary table {@code
 * submitted_licence}; then a temporary view {@code licence} (the submitted rows and the register's
 * others) stands in front of the register's table, because SQLite resolves temporary names first.
 * So one text of a rule serves a submission, a dry run and the register itself.
 */
public final class Staging {
  /**
   * A row whose key an earlier row of the submission has.
   *
   * @param values the values of the later row
   * @param firstSource the source of the earlier row
   * @param firstRow its row
   */
  public record Duplicate(@Nullable Object[] values, int firstSource, int firstRow) {}

  /** How many records a merge inserted, changed and found as they were. */
  public record Merged(long inserted, long updated, long unchanged) {}

  private final Database database;
  private final Map<RecordKind, BulkInsert> inserts = new LinkedHashMap<>();

  /** A staging beside the register of an open database. */
  public Staging(Database database) {
    this.database = database;
    database.execute("PRAGMA temp.journal_mode = OFF");
    database.execute("PRAGMA temp.cache_size = -24000");
    calendar(database);
  }

  /**
   * The table {@code calendar} for rules that compare months: each month and the one before. A
   * look-up in it is far cheaper than reckoning with dates in each row.
   */
  private static void calendar(Database database) {
    database.execute(
        "CREATE TEMP TABLE IF NOT EXISTS calendar (month TEXT NOT NULL PRIMARY KEY,"
            + " before TEXT NOT NULL) STRICT, WITHOUT ROWID");
    database.execute(
        """
        INSERT OR IGNORE INTO temp.calendar
        WITH RECURSIVE starts(day) AS (
          SELECT '2000-01-01'
          UNION ALL
          SELECT date(day, '+1 month') FROM starts WHERE day < '2049-12-01'
        )
        SELECT substr(day, 1, 7), strftime('%Y-%m', day, '-1 day') FROM starts
        """);
  }

  private static String submitted(RecordKind kind) {
    return "temp.submitted_" + kind.table();
  }

  /** The kinds that have been submitted, in the order they came. */
  public List<RecordKind> kinds() {
    return List.copyOf(inserts.keySet());
  }

  /**
   * Adds a row.
   *
   * @param values the fields' values, then batch, source and row
   * @param duplicates takes the rows whose key was there already
   */
  public void add(RecordKind kind, @Nullable Object[] values, Consumer<Duplicate> duplicates) {
    open(kind).add(values, row -> conflict(kind, row, duplicates));
  }

  /** Makes a place for a kind even if none of its rows comes, so that rules find it empty. */
  public void expect(RecordKind kind) {
    open(kind);
  }

  private BulkInsert open(RecordKind kind) {
    BulkInsert insert = inserts.get(kind);
    if (insert == null) {
      database.execute("CREATE TABLE " + Schema.definition(kind, submitted(kind)));
      insert = database.bulkInsert(submitted(kind), Schema.columnNames(kind));
      inserts.put(kind, insert);
    }
    return insert;
  }

  /** A row in the way of another; a row that is in its own way was written already. */
  private void conflict(
      RecordKind kind, @Nullable Object[] values, Consumer<Duplicate> duplicates) {
    Duplicate found = duplicate(kind, values);
    int end = values.length;
    boolean itself =
        found.firstSource() == number(values[end - 2])
            && found.firstRow() == number(values[end - 1]);
    if (!itself) {
      duplicates.accept(found);
    }
  }

  private Duplicate duplicate(RecordKind kind, @Nullable Object[] values) {
    Map<String, Object> key = new LinkedHashMap<>();
    kind.key().forEach(field -> key.put(field.name(), values[kind.position(field.name())]));
    @Nullable Object[] first =
        database
            .rows(
                "SELECT origin, origin_row FROM %s WHERE %s"
                    .formatted(
                        submitted(kind),
                        kind.key().stream()
                            .map(field -> field.name() + " = :" + field.name())
                            .collect(Collectors.joining(" AND "))),
                key)
            .get(0);
    return new Duplicate(values, number(first[0]), number(first[1]));
  }

  private static int number(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : 0;
  }

  /** Writes what waits and puts the views in front of the register's tables. */
  public void finish(Consumer<Duplicate> duplicates) {
    for (Map.Entry<RecordKind, BulkInsert> entry : inserts.entrySet()) {
      RecordKind kind = entry.getKey();
      entry.getValue().flush(row -> conflict(kind, row, duplicates));
      entry.getValue().close();
      database.execute("CREATE TEMP VIEW " + kind.table() + " AS " + union(kind));
    }
  }

  /**
   * Fills what a source cannot say, having no column for it, from the register: a blank cell takes
   * a value away, a missing column does not.
   *
   * @param fields the fields without a column, none of the key
   */
  public void keep(RecordKind kind, int source, List<String> fields) {
    boolean nothing =
        !inserts.containsKey(kind)
            || database.number("SELECT EXISTS (SELECT 1 FROM main." + kind.table() + ")", Map.of())
                == 0;
    if (nothing || fields.isEmpty()) {
      return;
    }
    String sets =
        fields.stream()
            .map(name -> "%1$s = COALESCE(own.%1$s, kept.%1$s)".formatted(name))
            .collect(Collectors.joining(", "));
    database.update(
        "UPDATE %s AS own SET %s FROM main.%s AS kept WHERE own.origin = :source AND %s"
            .formatted(submitted(kind), sets, kind.table(), sameKey(kind, "own", "kept")),
        Map.of("source", source));
  }

  private String union(RecordKind kind) {
    String own = "SELECT * FROM " + submitted(kind);
    boolean alone =
        database.number("SELECT EXISTS (SELECT 1 FROM main." + kind.table() + ")", Map.of()) == 0;
    return alone
        ? own
        : own
            + " UNION ALL SELECT * FROM main."
            + kind.table()
            + " AS kept WHERE NOT EXISTS (SELECT 1 FROM "
            + submitted(kind)
            + " AS own WHERE "
            + sameKey(kind, "own", "kept")
            + ")";
  }

  /** Takes rows of a source out of the submission. */
  public void remove(RecordKind kind, int source, BitSet rows) {
    database.update(
        "DELETE FROM %s WHERE origin = :origin AND origin_row IN (SELECT value FROM json_each(:rows))"
            .formatted(submitted(kind)),
        Map.of("origin", source, "rows", Arrays.toString(rows.stream().toArray())));
  }

  /**
   * Writes the submitted rows of a kind into the register, each earlier state into its history.
   *
   * @param batch the batch they come with
   */
  public Merged merge(RecordKind kind, long batch) {
    String own = submitted(kind);
    String table = "main." + kind.table();
    long submitted = database.number("SELECT COUNT(*) FROM " + own, Map.of());
    if (database.number("SELECT EXISTS (SELECT 1 FROM " + table + ")", Map.of()) == 0) {
      // Into an empty table of the same shape SQLite copies whole rows without taking them apart.
      long inserted = database.update("INSERT INTO " + table + " SELECT * FROM " + own, Map.of());
      return new Merged(inserted, 0, 0);
    }
    long updated =
        database.update(
            "INSERT INTO %s_history SELECT kept.*, :batch FROM %s AS own JOIN %s AS kept ON %s WHERE %s"
                .formatted(table, own, table, sameKey(kind, "own", "kept"), differs(kind)),
            Map.of("batch", batch));
    long changed = database.update(upsert(kind), Map.of());
    return new Merged(changed - updated, updated, submitted - changed);
  }

  /** What a merge did with the rows of each source, where a kind came from several. */
  public Map<Integer, Merged> mergedBySource(RecordKind kind, long batch) {
    Map<Integer, Merged> found = new LinkedHashMap<>();
    String sql =
        """
        SELECT own.origin, COUNT(*), SUM(kept.batch = :batch),
          SUM(EXISTS (SELECT 1 FROM main.%1$s_history AS was
            WHERE was.until_batch = :batch AND %2$s))
        FROM %3$s AS own JOIN main.%1$s AS kept ON %4$s
        GROUP BY own.origin
        """
            .formatted(
                kind.table(),
                sameKey(kind, "was", "own"),
                submitted(kind),
                sameKey(kind, "own", "kept"));
    for (@Nullable Object[] row : database.rows(sql, Map.of("batch", batch))) {
      long written = number(row[2]);
      long updated = number(row[3]);
      found.put(number(row[0]), new Merged(written - updated, updated, number(row[1]) - written));
    }
    return found;
  }

  private static String upsert(RecordKind kind) {
    String sets =
        Schema.columnNames(kind).stream()
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", "));
    return "INSERT INTO main.%s AS kept SELECT * FROM %s AS own WHERE true ON CONFLICT DO UPDATE SET %s WHERE %s"
        .formatted(kind.table(), submitted(kind), sets, differs(kind).replace("own.", "excluded."));
  }

  private static String sameKey(RecordKind kind, String left, String right) {
    return kind.key().stream()
        .map(field -> left + "." + field.name() + " = " + right + "." + field.name())
        .collect(Collectors.joining(" AND "));
  }

  /** Whether any field but those of the key differs; a kind of key fields alone never does. */
  private static String differs(RecordKind kind) {
    List<String> names =
        kind.fields().stream().filter(field -> !field.key()).map(FieldSpec::name).toList();
    String[] own = names.stream().map(name -> "own." + name).toArray(String[]::new);
    String[] kept = names.stream().map(name -> "kept." + name).toArray(String[]::new);
    return names.isEmpty()
        ? "false"
        : "("
            + Arrays.stream(own).collect(Collectors.joining(", "))
            + ") IS NOT ("
            + Arrays.stream(kept).collect(Collectors.joining(", "))
            + ")";
  }
}
