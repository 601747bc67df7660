package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import bg.karta.text.Failure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records on their way out of the register. Their keys lie beside it, so that every rule sees the
 * register without them; then each becomes a state of its history, and a removal says since when it
 * is there no longer.
 */
public final class Leaving {
  private final Database database;
  private final Staging staging;

  /** What leaves beside a staging. */
  public Leaving(Database database, Staging staging) {
    this.database = database;
    this.staging = staging;
  }

  /**
   * A record that names one that goes.
   *
   * @param key its key
   * @param field the field that names it
   * @param other the kind of the record that goes
   * @param named the record's id
   */
  public record Named(RecordKind kind, String key, String field, RecordKind other, String named) {}

  /**
   * Lets all records of a kind go that are known as of a day and were not submitted. What comes
   * with karta stays.
   *
   * @param owner whose alone, a territory by code or a provider by ЕИК; null for all
   * @return how many were known
   * @throws Failure if records of the kind have no owner
   */
  public long leaveOut(RecordKind kind, LocalDate day, @Nullable String owner) {
    String states = "(" + KindTable.states(kind, day) + ")";
    String own = owner == null ? "TRUE" : Belonging.of(kind, "kept", owner);
    if (own == null) {
      throw new Failure(
          Failure.Category.USAGE, "failure.usage.extent-of", kind.name(), String.valueOf(owner));
    }
    database.update(
        SqlTemplate.of(
                """
                INSERT INTO {leaving} SELECT {keys}, EXISTS (SELECT 1 FROM main.{table} AS now
                  WHERE {now_of_kept} AND {day_now} > :day)
                FROM {states} AS kept
                WHERE kept.batch <> 0 AND ({own})
                AND NOT EXISTS (SELECT 1 FROM {submitted} AS own WHERE {same_key})
                AND NOT EXISTS (SELECT 1 FROM main.{table}_history AS was
                  WHERE {was_of_kept} AND was.batch = 0)
                """)
            .with("leaving", Gone.table(kind))
            .with("keys", KindTable.keys(kind))
            .with("states", states)
            .with("own", own)
            .with("submitted", Staging.submitted(kind))
            .with("same_key", KindTable.sameKey(kind, "own", "kept"))
            .with("table", kind.table())
            .with("was_of_kept", KindTable.sameKey(kind, "was", "kept"))
            .with("now_of_kept", KindTable.sameKey(kind, "now", "kept"))
            .with("day_now", Merging.dayOf("now"))
            .sql(),
        Parameters.of("day", day.toString()));
    return database.number(
        "SELECT COUNT(*) FROM " + states + " AS kept WHERE kept.batch <> 0 AND (" + own + ")");
  }

  /** Lets the record of a key go; false where the register has none. */
  public boolean add(RecordValues key) {
    RecordKind kind = key.kind();
    Parameters values = values(key);
    String same =
        kind.key().stream()
            .map(field -> field.name() + " = :" + field.name())
            .collect(Collectors.joining(" AND "));
    return database.update(
            SqlTemplate.of(
                    "INSERT OR IGNORE INTO {leaving} SELECT {keys}, 0 FROM main.{table} WHERE {same}")
                .with("leaving", Gone.table(kind))
                .with("keys", KindTable.keys(kind))
                .with("table", kind.table())
                .with("same", same)
                .sql(),
            values)
        > 0;
  }

  /** Of a record that is there no more, as a whole file left it out, the day and the file. */
  public @Nullable ResultRow end(RecordValues key) {
    return new KeptStates(database, key.kind(), null).end(values(key));
  }

  private static Parameters values(RecordValues key) {
    Parameters values = Parameters.none();
    for (FieldSpec field : key.kind().key()) {
      values = values.and(field.name(), key.get(field));
    }
    return values;
  }

  /** How many records of a kind go. */
  public long count(RecordKind kind) {
    return database.number("SELECT COUNT(*) FROM " + Gone.table(kind));
  }

  /** The keys of the records of a kind that go, as people read them. */
  public void read(RecordKind kind, Consumer<String> reader) {
    database.query(
        SqlTemplate.of("SELECT {key} AS \"key\" FROM {leaving} AS gone ORDER BY {keys}")
            .with("key", KindTable.key(kind, "gone"))
            .with("leaving", Gone.table(kind))
            .with("keys", KindTable.keys(kind))
            .sql(),
        Parameters.none(),
        row -> reader.accept(row.text("key")));
  }

  /**
   * A file of the day on which a record goes that has the record.
   *
   * @param batch the batch that it came in with
   */
  public record Listed(String file, long batch) {}

  /** The records of a kind that go though a file of that day has them, by key. */
  public Map<String, Listed> listedOn(RecordKind kind, LocalDate day) {
    Map<String, Listed> listed = new HashMap<>();
    database.query(
        SqlTemplate.of(
                """
                SELECT {key} AS "key", s.file, s.batch FROM {leaving} AS gone
                JOIN (SELECT {keys}, origin FROM main.{table} UNION ALL
                  SELECT {keys}, origin FROM main.{table}_history) AS said ON {same_key}
                JOIN main.source AS s ON s.id = said.origin WHERE s.known_on = :day ORDER BY s.id
                """)
            .with("key", KindTable.key(kind, "gone"))
            .with("keys", KindTable.keys(kind))
            .with("table", kind.table())
            .with("leaving", Gone.table(kind))
            .with("same_key", KindTable.sameKey(kind, "gone", "said"))
            .sql(),
        Parameters.of("day", day.toString()),
        row -> listed.put(row.text("key"), new Listed(row.text("file"), row.whole("batch"))));
    return listed;
  }

  /** Lets all stay. */
  public void stay(RecordKind kind) {
    database.update("DELETE FROM " + Gone.table(kind));
  }

  /** The first of the records that go and of which something is said of a later day, or null. */
  public @Nullable String knownAfter(RecordKind kind, LocalDate day) {
    List<String> keys =
        database.texts(
            SqlTemplate.of(
                    """
                    SELECT {key} FROM {leaving} AS gone JOIN main.{table} AS kept ON {same_key}
                    JOIN main.source AS src ON src.id = kept.origin
                    WHERE src.known_on > :day LIMIT 1
                    """)
                .with("key", KindTable.key(kind, "gone"))
                .with("leaving", Gone.table(kind))
                .with("table", kind.table())
                .with("same_key", KindTable.sameKey(kind, "gone", "kept"))
                .sql(),
            Parameters.of("day", day.toString()));
    return keys.isEmpty() ? null : keys.get(0);
  }

  /** The records that stay and name one that goes, of which no other has the id. */
  public List<Named> naming(RecordKind other) {
    List<Named> found = new ArrayList<>();
    for (RecordKind kind : Kinds.all()) {
      for (FieldSpec field : kind.fields()) {
        if (other.table().equals(field.ref())) {
          naming(kind, field, other, found);
        }
      }
    }
    return found;
  }

  private void naming(RecordKind kind, FieldSpec field, RecordKind other, List<Named> found) {
    database.query(
        SqlTemplate.of(
                """
                SELECT {key} AS "key", kept.{field} AS named FROM ({kind}) AS kept
                WHERE kept.{field} IN (SELECT {id} FROM {leaving})
                AND kept.{field} NOT IN (SELECT {id} FROM ({other})) ORDER BY 1
                """)
            .with("key", KindTable.key(kind, "kept"))
            .with("field", field.name())
            .with("kind", staging.gone().staying(kind))
            .with("id", other.key().get(0).name())
            .with("leaving", Gone.table(other))
            .with("other", staging.gone().staying(other))
            .sql(),
        Parameters.none(),
        row -> found.add(new Named(kind, row.text("key"), field.name(), other, row.text("named"))));
  }

  /** Lets the records of a kind go too that name one that goes; gives how many more those are. */
  public long addNaming(RecordKind kind) {
    long before = count(kind);
    for (FieldSpec field : kind.fields()) {
      RecordKind other = field.ref() == null ? null : Kinds.find(field.ref());
      if (other != null && staging.leaving().contains(other)) {
        database.update(
            SqlTemplate.of(
                    """
                    INSERT OR IGNORE INTO {leaving} SELECT {keys}, 0 FROM main.{kind} AS kept
                    WHERE kept.{field} IN (SELECT {id} FROM {leaving_other})
                    AND kept.{field} NOT IN (SELECT {id} FROM ({other}))
                    """)
                .with("leaving", Gone.table(kind))
                .with("keys", KindTable.keys(kind))
                .with("kind", kind.table())
                .with("field", field.name())
                .with("id", other.key().get(0).name())
                .with("leaving_other", Gone.table(other))
                .with("other", staging.gone().staying(other))
                .sql());
      }
    }
    return count(kind) - before;
  }

  /**
   * Writes down that a batch of all records rests on those that took records out before: had they
   * not, it would have.
   */
  public void confirm(RecordKind kind, long batch, LocalDate day) {
    database.update(
        """
        INSERT OR IGNORE INTO main.confirmation
        SELECT DISTINCT :batch, r.batch FROM main.removal AS r
        JOIN main.source AS src ON src.id = r.origin
        WHERE r.kind = :kind AND r.batch <> :batch AND src.known_on <= :day
        """,
        Parameters.of("batch", batch).and("kind", kind.name()).and("day", day.toString()));
  }

  /**
   * Takes out the records that are to go. One of which something is said of a later day stays: it
   * is only known that it was not there on the day.
   *
   * @param source the source whose day it is
   * @param ended whether they were there until that day, or should never have been
   * @return how many
   */
  public long take(RecordKind kind, long batch, int source, boolean ended) {
    SqlTemplate gone =
        SqlTemplate.of(
                """
                FROM main.{table} AS kept WHERE {goes}
                """)
            .with("table", kind.table())
            .with("goes", staging.gone().goes(kind));
    database.update(
        "INSERT INTO main." + kind.table() + "_history SELECT kept.*, :batch " + gone.sql(),
        Parameters.of("batch", batch));
    database.update("DELETE " + gone.sql());
    return database.update(
        SqlTemplate.of(
                """
                INSERT INTO main.removal SELECT '{kind}', {key}, :batch, :source, :ended
                FROM {leaving} AS gone
                """)
            .with("kind", kind.name())
            .with("key", KindTable.removalKey(kind, "gone"))
            .with("leaving", Gone.table(kind))
            .sql(),
        Parameters.of("batch", batch).and("source", source).and("ended", ended ? 1 : 0));
  }
}
