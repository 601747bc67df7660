package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param values the later record
   * @param firstSource the source of the earlier row
   * @param firstRow its row
   */
  public record Duplicate(RecordValues values, int firstSource, int firstRow) {}

  private final Database database;
  private final Map<RecordKind, BulkInsert<RecordValues>> inserts = new LinkedHashMap<>();
  private final Gone gone;

  /** A staging beside the register of an open database. */
  public Staging(Database database) {
    this.database = database;
    this.gone = new Gone(database);
    database.execute("PRAGMA temp.journal_mode = OFF");
    database.execute("PRAGMA temp.cache_size = -24000");
    CalendarTable.make(database);
  }

  static String submitted(RecordKind kind) {
    return "temp.submitted_" + kind.table();
  }

  /** Beside the register lie the keys of records that the submission takes out of it. */
  Gone gone() {
    return gone;
  }

  /**
   * Makes a place for the keys of records that are to go; before {@link #finish} alone.
   *
   * @param ended whether they were there, or should never have been
   */
  public void mayLeave(RecordKind kind, boolean ended) {
    gone.expect(kind, ended);
  }

  /** The kinds of which records may go. */
  public List<RecordKind> leaving() {
    return gone.kinds();
  }

  /** The ids of the records of a kind that there were once, and that nobody takes for wrong. */
  public String ended(RecordKind kind) {
    return gone.ended(kind);
  }

  /** The kinds that have been submitted, in the order they came. */
  public List<RecordKind> kinds() {
    return List.copyOf(inserts.keySet());
  }

  /**
   * Adds a record that says where it came from.
   *
   * @param duplicates takes those whose key was there already
   */
  public void add(RecordValues values, Consumer<Duplicate> duplicates) {
    open(values.kind()).add(values, in -> conflict(in, duplicates));
  }

  /**
   * A file whose records are submitted, before the register has it.
   *
   * @param batch the batch it will be part of
   * @param columns which column of the file holds which field, as JSON
   */
  public record Said(
      int id, long batch, String kind, String columns, LocalDate knownOn, Sources.KnownBy dating) {}

  /** Makes a place for a kind even if none of its rows comes, so that rules find it empty. */
  public void expect(RecordKind kind) {
    open(kind);
  }

  private BulkInsert<RecordValues> open(RecordKind kind) {
    BulkInsert<RecordValues> insert = inserts.get(kind);
    if (insert == null) {
      database.execute("CREATE TABLE " + KindTable.definition(kind, submitted(kind)));
      insert = database.bulkInsert(submitted(kind), KindTable.columns(kind));
      inserts.put(kind, insert);
    }
    return insert;
  }

  /** A row in the way of another; a row that is in its own way was written already. */
  private void conflict(RecordValues values, Consumer<Duplicate> duplicates) {
    Duplicate found = duplicate(values);
    boolean itself = found.firstSource() == values.source() && found.firstRow() == values.row();
    if (!itself) {
      duplicates.accept(found);
    }
  }

  private Duplicate duplicate(RecordValues values) {
    RecordKind kind = values.kind();
    Parameters key = Parameters.none();
    for (FieldSpec field : kind.key()) {
      key = key.and(field.name(), values.get(field));
    }
    ResultRow first =
        database
            .rows(
                SqlTemplate.of("SELECT origin, origin_row FROM {submitted} WHERE {key}")
                    .with("submitted", submitted(kind))
                    .with(
                        "key",
                        kind.key().stream()
                            .map(field -> field.name() + " = :" + field.name())
                            .collect(Collectors.joining(" AND ")))
                    .sql(),
                key)
            .get(0);
    return new Duplicate(values, (int) first.whole("origin"), (int) first.whole("origin_row"));
  }

  /** Writes what waits and puts the views in front of the register's tables. */
  public void finish(Consumer<Duplicate> duplicates) {
    for (Map.Entry<RecordKind, BulkInsert<RecordValues>> entry : inserts.entrySet()) {
      RecordKind kind = entry.getKey();
      entry.getValue().flush(in -> conflict(in, duplicates));
      entry.getValue().close();
      database.execute("CREATE TEMP VIEW " + kind.table() + " AS " + union(kind));
    }
  }

  /** Shows files of kinds of which it is asked what held on a day, before the register has them. */
  public void show(List<Said> said) {
    if (!said.isEmpty()) {
      StagedPast past = new StagedPast(database);
      past.show(said);
      inserts.keySet().stream()
          .filter(kind -> said.stream().anyMatch(file -> file.kind().equals(kind.name())))
          .forEach(kind -> past.behind(kind, gone.goes(kind)));
    }
  }

  /**
   * Shows what ends by the submission among what ended, once it is known.
   *
   * @param sources the source of each kind that says so
   * @param late the kinds of which submitted records end by later files that the register has
   */
  public void showEnds(long batch, Map<RecordKind, Integer> sources, Collection<RecordKind> late) {
    gone.show(batch, sources, late);
  }

  /**
   * Fills what a source cannot say, having no column for it, from the register: a blank cell takes
   * a value away, a missing column does not. What tells of the state beside it alone is filled
   * where the rest of the record is as it was.
   *
   * @param fields the fields without a column, none of the key
   * @param day the day as of which the source speaks, so that nothing said later is filled in, or
   *     null for the present
   */
  public void keep(RecordKind kind, int source, List<String> fields, @Nullable LocalDate day) {
    boolean nothing =
        !inserts.containsKey(kind)
            || database.number("SELECT EXISTS (SELECT 1 FROM main." + kind.table() + ")") == 0;
    if (nothing || fields.isEmpty()) {
      return;
    }
    String kept = day == null ? "main." + kind.table() : "(" + KindTable.states(kind, day) + ")";
    Map<Boolean, List<String>> carried =
        fields.stream().collect(Collectors.partitioningBy(name -> kind.field(name).carried()));
    fill(kind, source, carried.getOrDefault(true, List.of()), kept, "true");
    fill(kind, source, carried.getOrDefault(false, List.of()), kept, sameState(kind));
  }

  private void fill(
      RecordKind kind, int source, List<String> fields, String kept, String condition) {
    if (fields.isEmpty()) {
      return;
    }
    String sets =
        fields.stream()
            .map(name -> name + " = COALESCE(own." + name + ", kept." + name + ")")
            .collect(Collectors.joining(", "));
    database.update(
        SqlTemplate.of(
                """
                UPDATE {submitted} AS own SET {sets} FROM {kept} AS kept
                WHERE own.origin = :source AND {same_key} AND {condition}
                """)
            .with("submitted", submitted(kind))
            .with("sets", sets)
            .with("kept", kept)
            .with("same_key", KindTable.sameKey(kind, "own", "kept"))
            .with("condition", condition)
            .sql(),
        Parameters.of("source", source));
  }

  /** That all which is carried is the same in a submitted record and in the one known. */
  private static String sameState(RecordKind kind) {
    return kind.fields().stream()
        .filter(FieldSpec::carried)
        .map(field -> "own." + field.name() + " IS kept." + field.name())
        .collect(Collectors.joining(" AND "));
  }

  private String union(RecordKind kind) {
    String own = "SELECT * FROM " + submitted(kind);
    boolean alone = database.number("SELECT EXISTS (SELECT 1 FROM main." + kind.table() + ")") == 0;
    return alone
        ? own
        : SqlTemplate.of(
                """
                {own} UNION ALL {staying}
                AND NOT EXISTS (SELECT 1 FROM {submitted} AS own WHERE {same_key})
                """)
            .with("own", own)
            .with("staying", gone.staying(kind))
            .with("submitted", submitted(kind))
            .with("same_key", KindTable.sameKey(kind, "own", "kept"))
            .sql();
  }

  /**
   * Takes rows of a source out of the submission that a rule turned back beside what the register
   * holds.
   *
   * @param beside the kinds that the rules look at which turned rows back
   */
  public void turnBack(RecordKind kind, int source, BitSet rows, Set<RecordKind> beside) {
    Relied relied = new Relied(database);
    relied.onRecordsOf(kind, source, Arrays.toString(rows.stream().toArray()));
    beside.forEach(relied::onKind);
    remove(kind, source, rows);
  }

  /** Takes rows of a source out of the submission. */
  public void remove(RecordKind kind, int source, BitSet rows) {
    if (rows.isEmpty()) {
      return;
    }
    database.update(
        "DELETE FROM "
            + submitted(kind)
            + " WHERE origin = :origin AND origin_row IN (SELECT value FROM json_each(:rows))",
        Parameters.of("origin", source).and("rows", Arrays.toString(rows.stream().toArray())));
  }

  /**
   * Takes back all rows of a source, which cannot be read to its end; before {@link #finish} alone.
   *
   * @param duplicates takes those of other sources whose key was there already
   */
  public void forget(RecordKind kind, int source, Consumer<Duplicate> duplicates) {
    BulkInsert<RecordValues> insert = inserts.get(kind);
    if (insert != null) {
      insert.flush(in -> conflict(in, duplicates));
      database.update(
          "DELETE FROM " + submitted(kind) + " WHERE origin = :origin",
          Parameters.of("origin", source));
    }
  }
}
