package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.ServiceType;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the records of a kind, and what they were before, are those that the ledger's batches
 * brought: each of a file of its batch, as many of each file as it brought, and in the form in
 * which karta writes values. What a text or a number says is not proven.
 */
final class RecordProof {
  private static final int BUILT_IN = 0;

  /**
   * A file's part in a batch.
   *
   * @param counted whether what it brought was written down by a karta that keeps a ledger
   */
  private record Brought(long batch, boolean counted, States brought, long unchanged) {}

  /**
   * How many states of records there are of a file.
   *
   * @param fresh those of records that were not there before
   * @param following those that took another's place
   * @param early those of a day before what was known
   */
  private record States(long fresh, long following, long early) {
    private static final States NONE = new States(0, 0, 0);

    private long all() {
      return fresh + following + early;
    }

    /** How many there are more than in others, each sort by itself. */
    private long beyond(States others) {
      return Math.max(0, fresh - others.fresh)
          + Math.max(0, following - others.following)
          + Math.max(0, early - others.early);
    }

    private States withFollowing(long more) {
      return new States(fresh, following + more, early);
    }
  }

  private final Database database;
  private final RecordKind kind;
  private final Set<Long> imports;
  private final Map<Long, Brought> parts = new HashMap<>();
  private final List<Failure> faults = new ArrayList<>();

  /**
   * The proof of a kind.
   *
   * @param imports the batches that were not taken back
   */
  RecordProof(Database database, RecordKind kind, Set<Long> imports) {
    this.database = database;
    this.kind = kind;
    this.imports = imports;
  }

  /** What is wrong. */
  List<Failure> faults() {
    readParts();
    count();
    until();
    values();
    return faults;
  }

  private void found(String key, Object... arguments) {
    faults.add(new Failure(Failure.Category.DATABASE, key, arguments));
  }

  private void readParts() {
    database.query(
        """
        SELECT src.id, src.batch, e.version IS NOT NULL AS counted, src.inserted,
          src.updated, src.earlier, src.unchanged
        FROM main.source AS src LEFT JOIN main.entry AS e ON e.id = src.batch
        WHERE src.kind = :kind
        """,
        Parameters.of("kind", kind.name()),
        row ->
            parts.put(
                row.whole("id"),
                new Brought(
                    row.whole("batch"),
                    row.isTrue("counted"),
                    new States(row.whole("inserted"), row.whole("updated"), row.whole("earlier")),
                    row.whole("unchanged"))));
  }

  /** How many states there are of each file, and how many of none. */
  private void count() {
    Map<Long, States> there = new HashMap<>();
    long strays = 0;
    for (ResultRow row : database.rows(counted())) {
      @Nullable Brought part = parts.get(row.whole("origin"));
      long states = row.whole("states");
      if (part != null && part.batch == row.whole("batch")) {
        long early = row.whole("early");
        long following = row.whole("following");
        there.put(row.whole("origin"), new States(states - early - following, following, early));
      } else if (!isBuiltIn(row) && !isCarried(row, part)) {
        strays += states;
      }
    }
    if (strays > 0) {
      found("failure.proof.records", database.name(), strays, kind.name());
    }
    compare(there);
  }

  private String counted() {
    String follows =
        SqlTemplate.of(
                """
                EXISTS (SELECT 1 FROM main.{table}_history AS was
                  WHERE {same_key} AND was.until_batch = kept.batch AND was.batch < kept.batch)
                """)
            .with("table", kind.table())
            .with("same_key", KindTable.sameKey(kind, "was", "kept"))
            .sql();
    return SqlTemplate.of(
            """
            SELECT origin, batch, COUNT(*) AS states, SUM(early) AS early,
              SUM(follows AND NOT early) AS following
            FROM (
              SELECT origin, batch, 0 AS early, {follows} AS follows FROM main.{table} AS kept
              UNION ALL SELECT origin, batch, until_batch = batch, {follows}
                FROM main.{table}_history AS kept)
            GROUP BY origin, batch
            """)
        .with("follows", follows)
        .with("table", kind.table())
        .sql();
  }

  private boolean isBuiltIn(ResultRow row) {
    return row.whole("batch") == BUILT_IN
        && row.whole("origin") == BUILT_IN
        && kind.equals(Kinds.of(ServiceType.class));
  }

  /** Another file said what this one had no column for; see {@link Carrying}. */
  private boolean isCarried(ResultRow row, @Nullable Brought part) {
    long batch = row.whole("batch");
    return part != null
        && kind.carried()
        && part.batch < batch
        && imports.contains(batch)
        && parts.values().stream().anyMatch(other -> other.batch == batch);
  }

  /** With an erased person what another's record was may be gone: then sums alone are compared. */
  private void compare(Map<Long, States> there) {
    long erased = erased();
    long added = 0;
    long missing = orphans();
    for (Map.Entry<Long, Brought> entry : parts.entrySet()) {
      Brought part = entry.getValue();
      if (part.counted && imports.contains(part.batch)) {
        States states = there.getOrDefault(entry.getKey(), States.NONE);
        // Of those found as they were, some are written anew as the state of a later day.
        States most = part.brought.withFollowing(part.unchanged);
        added += erased > 0 ? Math.max(0, states.all() - most.all()) : states.beyond(most);
        missing +=
            erased > 0
                ? Math.max(0, part.brought.all() - states.all())
                : part.brought.beyond(states);
      }
    }
    if (added > 0) {
      found("failure.proof.added", database.name(), added, kind.name());
    }
    if (missing > 2 * erased) {
      found("failure.proof.removed", database.name(), missing, kind.name());
    }
  }

  /** How many records were something before and are nothing now, though nobody took them out. */
  private long orphans() {
    return database.number(
        SqlTemplate.of(
                """
                SELECT COUNT(*) FROM (SELECT DISTINCT {keys} FROM main.{table}_history) AS was
                WHERE NOT EXISTS (SELECT 1 FROM main.{table} AS kept WHERE {same_key})
                AND {key} NOT IN (SELECT key FROM main.removal WHERE kind = '{kind}')
                """)
            .with("key", KindTable.removalKey(kind, "was"))
            .with("kind", kind.name())
            .with("keys", KindTable.keys(kind))
            .with("table", kind.table())
            .with("same_key", KindTable.sameKey(kind, "kept", "was"))
            .sql());
  }

  /** How many may be gone with the people that were erased. */
  private long erased() {
    if (OfPerson.all().stream().noneMatch(of -> of.kind().equals(kind))) {
      return 0;
    }
    return database
        .texts("SELECT counts FROM main.entry WHERE action = 'erase'", Parameters.none())
        .stream()
        .map(Ledger::counts)
        .mapToLong(
            counts ->
                counts.getOrDefault(kind.name(), 0L) + counts.getOrDefault(Ledger.EARLIER, 0L))
        .sum();
  }

  /** An earlier state ends with a batch that is in the ledger, none before its own. */
  private void until() {
    Set<Long> strange = new HashSet<>();
    String history = "main." + kind.table() + "_history";
    database.query(
        "SELECT DISTINCT until_batch FROM " + history,
        Parameters.none(),
        row -> strange.add(row.whole("until_batch")));
    strange.removeAll(imports);
    long ended = database.number("SELECT COUNT(*) FROM " + history + " WHERE until_batch < batch");
    if (ended > 0 || !strange.isEmpty()) {
      found("failure.proof.earlier", database.name(), kind.name());
    }
  }

  private void values() {
    new WrittenForms(kind)
        .strangeIn(database)
        .forEach(
            (field, values) ->
                found("failure.proof.values", database.name(), values, kind.name(), field));
  }
}
