package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.ServiceType;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import bg.karta.text.Failure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes back what a batch brought: records it added go, those it changed are as before. What
 * remains is what the other batches alone would have made. Each batch taken back is an entry of the
 * ledger; what people there were in it leaves no token in the file.
 */
public final class Undo {
  /**
   * A batch that was taken back.
   *
   * @param batch its number
   * @param entry the number of the entry that says so
   * @param removed how many records were removed
   * @param restored how many were put back as they were
   */
  public record Undone(long batch, long entry, long removed, long restored) {}

  /** Looks at the register before batches are taken back, and after, in the same transaction. */
  public interface Witness {
    /**
     * Looks before.
     *
     * @param kinds the kinds of records that the batches brought
     */
    void before(Set<String> kinds);

    /** Looks after. */
    void after();
  }

  private static final Witness NOBODY =
      new Witness() {
        @Override
        public void before(Set<String> kinds) {}

        @Override
        public void after() {}
      };

  private final Database database;
  private final Ledger ledger;
  private final Signature signature;
  private final Witness witness;
  private List<Dangling> dangling = List.of();

  /** Undoing in an open register, in the name of somebody. */
  public Undo(Database database, Signature signature) {
    this(database, signature, NOBODY);
  }

  /** Undoing in an open register, in the name of somebody, under the eyes of a witness. */
  public Undo(Database database, Signature signature, Witness witness) {
    this.witness = witness;
    this.database = database;
    this.ledger = new Ledger(database);
    this.signature = signature;
  }

  /**
   * Takes a batch back.
   *
   * @param cascade whether later batches that said something of its records go too
   * @return what was taken back, the last batch first
   * @throws Failure if there is no such batch, if it was taken back already, or if there are such
   *     later ones and they are to stay
   */
  public List<Undone> undo(long batch, boolean cascade) {
    database.begin();
    requireThere(batch);
    NavigableSet<Long> all = withThoseThatRestOn(batch);
    if (all.size() > 1 && !cascade) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.undo.later",
          batch,
          all.tailSet(batch, false).stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", ")));
    }
    Set<String> kinds = kinds(all);
    List<Dangling> before = Dangling.of(database, kinds);
    witness.before(kinds);
    List<Undone> undone = new ArrayList<>();
    for (long each : all.descendingSet()) {
      undone.add(takeBack(each));
    }
    if (kinds.contains(Kinds.of(ServiceType.class).name())) {
      // What came with an earlier karta is put back as this one has it.
      BuiltIn.fill(database);
    }
    dangling = Dangling.since(before, Dangling.of(database, kinds));
    witness.after();
    database.commit();
    return Collections.unmodifiableList(undone);
  }

  /** The records that stay and name one that went with what was taken back last. */
  public List<Dangling> dangling() {
    return dangling;
  }

  private Set<String> kinds(Set<Long> batches) {
    Set<String> kinds = new HashSet<>();
    for (long batch : batches) {
      kinds.addAll(
          database.texts(
              "SELECT DISTINCT kind FROM source WHERE batch = :batch",
              Parameters.of("batch", batch)));
    }
    return kinds;
  }

  private void requireThere(long batch) {
    List<ResultRow> found =
        database.rows(
            """
            SELECT action, (SELECT MAX(id) FROM entry AS later WHERE later.subject = entry.id)
              AS undone FROM entry WHERE id = :id
            """,
            Parameters.of("id", batch));
    if (found.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.undo.unknown", batch, ledger.next() - 1);
    }
    ResultRow entry = found.get(0);
    if (!Ledger.BATCHES.contains("'" + entry.text("action") + "'")) {
      Failure action = new Failure(Failure.Category.USAGE, "log.action." + entry.text("action"));
      throw new Failure(Failure.Category.USAGE, "failure.undo.other", batch, action);
    }
    if (entry.cell("undone") != null) {
      throw new Failure(Failure.Category.USAGE, "failure.undo.done", batch, entry.whole("undone"));
    }
  }

  /** The batch and all later ones that said something of its records, or of theirs. */
  private NavigableSet<Long> withThoseThatRestOn(long batch) {
    NavigableSet<Long> all = new TreeSet<>();
    Deque<Long> ahead = new ArrayDeque<>(List.of(batch));
    while (!ahead.isEmpty()) {
      long next = ahead.remove();
      if (all.add(next)) {
        ahead.addAll(restOn(next));
      }
    }
    return all;
  }

  private List<Long> restOn(long batch) {
    Parameters parameters = Parameters.of("batch", batch);
    if (database.number("SELECT MAX(id) FROM entry WHERE action IN " + Ledger.BATCHES) == batch) {
      return List.of();
    }
    List<Long> later =
        new ArrayList<>(
            numbers("SELECT batch FROM confirmation WHERE of_batch = :batch", parameters));
    for (RecordKind kind : Kinds.all()) {
      later.addAll(numbers(overlap(kind), parameters));
    }
    return later;
  }

  private List<Long> numbers(String sql, Parameters parameters) {
    return database.texts(sql, parameters).stream().map(Long::valueOf).toList();
  }

  /** A query of the later batches that wrote a record of which the batch wrote a state. */
  private static String overlap(RecordKind kind) {
    String sql =
        """
        WITH own AS (
          SELECT {keys} FROM {table} WHERE batch = :batch
          UNION SELECT {keys} FROM {table}_history WHERE :batch IN (batch, until_batch)
          UNION SELECT {keys} FROM ({removed}) WHERE batch = :batch)
        SELECT DISTINCT number FROM (
          SELECT kept.batch AS number FROM own JOIN {table} AS kept ON {of_kept}
          UNION SELECT was.batch FROM own JOIN {table}_history AS was ON {of_was}
          UNION SELECT was.until_batch FROM own JOIN {table}_history AS was ON {of_was}
          UNION SELECT gone.batch FROM own JOIN ({removed}) AS gone ON {of_gone})
        WHERE number > :batch
        """;
    return SqlTemplate.of(sql)
        .with("table", kind.table())
        .with("keys", KindTable.keys(kind))
        .with("of_kept", KindTable.sameKey(kind, "kept", "own"))
        .with("of_was", KindTable.sameKey(kind, "was", "own"))
        .with("removed", KindTable.removed(kind))
        .with("of_gone", KindTable.sameKey(kind, "gone", "own"))
        .sql();
  }

  private Undone takeBack(long batch) {
    long removed = 0;
    long restored = 0;
    Parameters of = Parameters.of("batch", batch);
    for (RecordKind kind : Kinds.all()) {
      removeEarlier(kind, of);
      removed += remove(kind, of);
      restored += restore(kind, of);
    }
    database.update("DELETE FROM source WHERE batch = :batch", of);
    database.update("DELETE FROM open_finding WHERE batch = :batch", of);
    database.update("DELETE FROM confirmation WHERE :batch IN (batch, of_batch)", of);
    database.update("DELETE FROM removal WHERE batch = :batch", of);
    Undone undone = new Undone(batch, ledger.next(), removed, restored);
    Map<String, Long> counts = Map.of("removed", undone.removed(), "restored", undone.restored());
    ledger.add(Ledger.Entry.of(undone.entry(), Ledger.Action.UNDO, batch, counts), signature);
    return undone;
  }

  /** Removes what the batch wrote, and counts what is not put back as it was before. */
  private long remove(RecordKind kind, Parameters of) {
    String those = "DELETE FROM main." + kind.table() + " AS kept WHERE kept.batch = :batch";
    String added =
        SqlTemplate.of(
                """
                {those} AND NOT EXISTS (SELECT 1 FROM main.{table}_history AS was
                  WHERE {same_key} AND was.until_batch = :batch)
                """)
            .with("those", those)
            .with("table", kind.table())
            .with("same_key", KindTable.sameKey(kind, "was", "kept"))
            .sql();
    long removed = database.update(added, of);
    database.update(those, of);
    return removed;
  }

  /** A batch that spoke of a day before what was known brought its states as history. */
  private void removeEarlier(RecordKind kind, Parameters of) {
    database.update("DELETE FROM " + kind.table() + "_history WHERE batch = :batch", of);
  }

  private long restore(RecordKind kind, Parameters of) {
    String columns = String.join(", ", KindTable.columnNames(kind));
    long restored =
        database.update(
            SqlTemplate.of(
                    """
                    INSERT INTO {table}({columns}) SELECT {columns} FROM {table}_history
                    WHERE until_batch = :batch
                    """)
                .with("table", kind.table())
                .with("columns", columns)
                .sql(),
            of);
    database.update("DELETE FROM " + kind.table() + "_history WHERE until_batch = :batch", of);
    return restored;
  }
}
