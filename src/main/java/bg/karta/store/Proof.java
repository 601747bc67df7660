package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a register is what karta made of it: the file whole, the ledger's chain unbroken, every
 * record brought by a batch that the ledger has, and nothing in it that karta did not put there.
 */
public final class Proof {
  private static final String OBJECTS =
      """
      SELECT type || ' ' || name FROM main.sqlite_schema
      WHERE name NOT LIKE 'sqlite#_%' ESCAPE '#' ORDER BY type, name
      """;

  private static final String IMPORTS =
      """
      SELECT id FROM main.entry WHERE action IN ('import', 'set', 'remove')
      AND id NOT IN (SELECT subject FROM main.entry WHERE subject IS NOT NULL)\
      """;

  private final Database database;
  private final List<Failure> faults = new ArrayList<>();

  /** The proof of an open register. */
  public Proof(Database database) {
    this.database = database;
  }

  /** All that is wrong with it, the gravest first; nothing where all is well. */
  public List<Failure> faults() {
    integrity();
    if (faults.isEmpty()) {
      objects();
      chain();
    }
    if (faults.isEmpty()) {
      sources();
      Kinds.all().forEach(this::batches);
      removals();
    }
    return List.copyOf(faults);
  }

  /**
   * Makes sure that the ledger's chain is unbroken.
   *
   * @throws Failure if it is not
   */
  void requireChain() {
    chain();
    if (!faults.isEmpty()) {
      throw faults.get(0);
    }
  }

  private void found(String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = database.name();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    faults.add(new Failure(Failure.Category.DATABASE, key, all));
  }

  private void integrity() {
    if (!database.texts("PRAGMA integrity_check(1)", Parameters.none()).equals(List.of("ok"))) {
      found("failure.database.damaged");
    }
  }

  private void chain() {
    List<String> broken = new Ledger(database).broken();
    if (!broken.isEmpty()) {
      found("failure.proof.chain", broken.get(0));
    }
  }

  private void sources() {
    List<String> unlike = new Ledger(database).unlikeSources();
    if (!unlike.isEmpty()) {
      found("failure.proof.sources", String.join(", ", unlike));
    }
    long strays =
        database.number("SELECT COUNT(*) FROM main.source WHERE batch NOT IN (" + IMPORTS + ")");
    if (strays > 0) {
      found("failure.proof.files", strays);
    }
  }

  /** A record of batch 0 came with karta itself. */
  private void batches(RecordKind kind) {
    String sql =
        """
        SELECT COUNT(*) FROM {table} WHERE batch <> 0 AND (batch NOT IN ({imports})
          OR NOT EXISTS (SELECT 1 FROM main.source AS src WHERE src.id = origin
            AND src.kind = '{kind}'))
        """;
    String own =
        SqlTemplate.of(sql)
            .with("table", "main." + kind.table())
            .with("kind", kind.name())
            .with("imports", IMPORTS)
            .sql();
    String earlier =
        SqlTemplate.of(
                """
                SELECT COUNT(*) FROM main.{table}_history WHERE until_batch NOT IN ({imports})
                OR (batch <> 0 AND batch NOT IN ({imports}))
                """)
            .with("table", kind.table())
            .with("imports", IMPORTS)
            .sql();
    long strays = database.number(own) + database.number(earlier);
    if (strays > 0) {
      found("failure.proof.records", strays, kind.name());
    }
  }

  private void removals() {
    long strays =
        database.number(
            "SELECT COUNT(*) FROM main.removal AS r WHERE batch NOT IN ("
                + IMPORTS
                + ") OR NOT EXISTS (SELECT 1 FROM main.source AS src WHERE src.id = r.origin"
                + " AND src.kind = r.kind)");
    if (strays > 0) {
      found("failure.proof.removals", strays);
    }
  }

  private void objects() {
    Set<String> present = new TreeSet<>(database.texts(OBJECTS, Parameters.none()));
    Set<String> own = new HashSet<>(Schema.objects());
    Set<String> missing = new TreeSet<>(own);
    missing.removeAll(present);
    present.removeAll(own);
    if (!present.isEmpty()) {
      found("failure.database.strange", String.join(", ", present));
    }
    if (!missing.isEmpty() || !Migration.hasEveryTable(database)) {
      found("failure.proof.missing", String.join(", ", missing));
    }
  }
}
