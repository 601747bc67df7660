package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Service;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole files of the same and of later days that the register has already, beside staged
 * records of a day: what those of a later day did not list ended then, as it would have had they
 * come in later; those of the same day are contradicted.
 */
public final class LaterWholes {
  private static final Pattern OWNER = Pattern.compile("(?:^| )--extent-of=(?:'([^']*)'|(\\S+))");

  private final Database database;
  private final RecordKind kind;
  private final LocalDate day;
  private final String table;
  private boolean some;

  /** Those later than the day of which the staged records of a kind speak. */
  public LaterWholes(Database database, RecordKind kind, LocalDate day) {
    this.database = database;
    this.kind = kind;
    this.day = day;
    this.table = table(kind);
  }

  private static String table(RecordKind kind) {
    return "temp.ending_" + kind.table();
  }

  /** The removals of a kind, as a query, that come of those found. */
  static String removals(RecordKind kind, long batch) {
    return SqlTemplate.of("SELECT '{kind}', {key}, " + batch + ", gone.source, 1 " + ending(kind))
        .with("kind", kind.name())
        .with("key", KindTable.removalKey(kind, "gone"))
        .sql();
  }

  /** Those found that have not been turned back since. */
  private static String ending(RecordKind kind) {
    return SqlTemplate.of("FROM {ending} AS gone JOIN {own} AS own ON {same_key}")
        .with("ending", table(kind))
        .with("own", Staging.submitted(kind))
        .with("same_key", KindTable.sameKey(kind, "gone", "own"))
        .sql();
  }

  /**
   * A staged record that a whole file of a later day does not list.
   *
   * @param key its key, as people read it
   * @param day the day on which it ended so
   */
  public record Ended(String key, String file, String day, long batch) {}

  /** Looks which staged records end so; gives whether there are any such files. */
  public boolean find() {
    List<ResultRow> wholes = wholes(">");
    if (wholes.isEmpty()) {
      return false;
    }
    database.execute("DROP TABLE IF EXISTS " + table);
    database.execute("CREATE TABLE " + KindTable.keysAlone(kind, table));
    database.execute("ALTER TABLE " + table + " ADD COLUMN source INTEGER");
    wholes.forEach(this::find);
    some = true;
    return true;
  }

  /**
   * Whole of a kind is a batch none of whose files is a part; the earliest first.
   *
   * @param than how their day stands to that of the staged records
   */
  private List<ResultRow> wholes(String than) {
    return database.rows(
        SqlTemplate.of(
                """
                SELECT MIN(s.id) AS id, s.batch, s.file, s.known_on, e.options FROM main.source AS s
                LEFT JOIN main.entry AS e ON e.id = s.batch
                WHERE s.kind = :kind GROUP BY s.batch
                HAVING MIN(s.whole) = 1 AND MIN(s.known_on) {than} :day ORDER BY s.known_on, s.batch
                """)
            .with("than", than)
            .sql(),
        Parameters.of("kind", kind.name()).and("day", day.toString()));
  }

  private void find(ResultRow whole) {
    String own = ownedBy(whole.textOrNull("options"));
    if (own == null) {
      return;
    }
    database.update(
        SqlTemplate.of(
                """
                INSERT OR IGNORE INTO {ending} SELECT {keys}, :whole FROM {own} AS own WHERE {whose}
                AND NOT EXISTS (SELECT 1 FROM main.{table} AS kept WHERE {kept_of_own}
                  AND {kept_listed})
                AND NOT EXISTS (SELECT 1 FROM main.{table}_history AS was WHERE {was_of_own}
                  AND {was_listed} AND NOT EXISTS (SELECT 1 FROM main.removal AS never
                    WHERE never.kind = '{kind}' AND never.key = {key} AND NOT never.ended
                    AND never.batch > was.batch))
                AND NOT EXISTS (SELECT 1 FROM main.removal AS r JOIN main.source AS s ON s.id = r.origin
                  WHERE r.kind = '{kind}' AND r.key = {key} AND r.ended
                  AND s.known_on > :day AND s.known_on <= :until)
                """)
            .with("ending", table)
            .with("keys", prefixed())
            .with("own", Staging.submitted(kind))
            .with("whose", own)
            .with("table", kind.table())
            .with("kept_of_own", KindTable.sameKey(kind, "kept", "own"))
            .with("was_of_own", KindTable.sameKey(kind, "was", "own"))
            .with("kept_listed", listed("kept"))
            .with("was_listed", listed("was"))
            .with("kind", kind.name())
            .with("key", KindTable.removalKey(kind, "own"))
            .sql(),
        Parameters.of("whole", whole.whole("id"))
            .and("day", day.toString())
            .and("until", whole.text("known_on")));
  }

  /** Tells of each staged record that the last whole file of the same day does not list. */
  public void readContradicted(Consumer<Ended> reader) {
    List<ResultRow> wholes = wholes("=");
    if (wholes.isEmpty()) {
      return;
    }
    ResultRow whole = wholes.get(wholes.size() - 1);
    String own = ownedBy(whole.textOrNull("options"));
    if (own == null) {
      return;
    }
    String states =
        SqlTemplate.of(
                """
                (SELECT {keys}, origin, batch FROM main.{table} UNION ALL
                  SELECT {keys}, origin, batch FROM main.{table}_history)\
                """)
            .with("keys", KindTable.keys(kind))
            .with("table", kind.table())
            .sql();
    database.query(
        SqlTemplate.of(
                """
                SELECT {key} AS "key" FROM {own} AS own WHERE {whose}
                AND NOT EXISTS (SELECT 1 FROM {states} AS said JOIN main.source AS s ON s.id = said.origin
                  WHERE {said_of_own} AND s.known_on = :day AND {lists} AND (s.batch > :batch
                    OR NOT EXISTS (SELECT 1 FROM main.removal AS r WHERE r.kind = '{kind}'
                      AND r.key = {removal_key} AND r.batch = :batch)))
                ORDER BY own.origin, own.origin_row
                """)
            .with("key", KindTable.key(kind, "own"))
            .with("own", Staging.submitted(kind))
            .with("whose", own)
            .with("states", states)
            .with("said_of_own", KindTable.sameKey(kind, "said", "own"))
            .with("lists", "(TRUE" + listing() + ")")
            .with("kind", kind.name())
            .with("removal_key", KindTable.removalKey(kind, "own"))
            .sql(),
        Parameters.of("day", day.toString()).and("batch", whole.whole("batch")),
        row ->
            reader.accept(
                new Ended(
                    row.text("key"),
                    whole.text("file"),
                    whole.text("known_on"),
                    whole.whole("batch"))));
  }

  private String prefixed() {
    return kind.key().stream()
        .map(field -> "own." + field.name())
        .collect(Collectors.joining(", "));
  }

  /**
   * That a state was listed after the day and up to that of the whole file, or comes with karta. A
   * change of some fields of a service lists it nowhere.
   */
  private String listed(String state) {
    return SqlTemplate.of(
            """
            ({state}.batch = 0 OR EXISTS (SELECT 1 FROM main.source AS s WHERE s.id = {state}.origin
              AND s.known_on > :day AND s.known_on <= :until{all}))\
            """)
        .with("state", state)
        .with("all", listing())
        .sql();
  }

  /** That a source {@code s} has a column for all that lists a record. */
  private String listing() {
    return kind == Kinds.of(Service.class)
        ? kind.fields().stream()
            .filter(FieldSpec::required)
            .map(field -> " AND instr(s.columns, '\"" + field.name() + "\":')")
            .collect(Collectors.joining())
        : "";
  }

  /** That a staged record is of whom a file is whole, as it was said; null where none can be. */
  private @Nullable String ownedBy(@Nullable String options) {
    Matcher matcher = OWNER.matcher(options == null ? "" : options);
    if (!matcher.find()) {
      return "TRUE";
    }
    String said = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    List<String> known =
        database.texts(
            """
            SELECT code FROM main.territory WHERE :said IN (code, name_bg, name_en)
            UNION ALL SELECT eik FROM main.provider WHERE eik = :said
            """,
            Parameters.of("said", said));
    return known.size() == 1 ? Belonging.of(kind, "own", known.get(0)) : null;
  }

  /** Tells of each that ends so. */
  public void read(Consumer<Ended> reader) {
    if (!some) {
      return;
    }
    database.query(
        SqlTemplate.of(
                """
                SELECT {key} AS "key", s.file, s.known_on, s.batch
                {ending} JOIN main.source AS s ON s.id = gone.source ORDER BY own.origin, own.origin_row
                """)
            .with("key", KindTable.key(kind, "own"))
            .with("ending", ending(kind))
            .sql(),
        Parameters.none(),
        row ->
            reader.accept(
                new Ended(
                    row.text("key"), row.text("file"), row.text("known_on"), row.whole("batch"))));
  }

  /** Writes down that they ended, and on which files that rests. */
  public void write(long batch) {
    if (!some) {
      return;
    }
    database.update("INSERT INTO main.removal " + removals(kind, batch));
    database.update(
        "INSERT OR IGNORE INTO main.confirmation SELECT DISTINCT :batch, s.batch "
            + ending(kind)
            + " JOIN main.source AS s ON s.id = gone.source",
        Parameters.of("batch", batch));
    database.execute("DROP TABLE " + table);
  }
}
