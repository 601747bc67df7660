package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a register is what karta made of it: the file whole, the ledger's chain unbroken, every
 * record brought by a batch that the ledger has, and nothing in it that karta did not put there.
 */
public final class Proof {
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
      openFindings();
      removals();
      people();
      Kinds.all()
          .forEach(kind -> faults.addAll(new RecordProof(database, kind, imports()).faults()));
    }
    return List.copyOf(faults);
  }

  /**
   * Makes sure that the ledger's chain is unbroken.
   *
   * @throws Failure if it is not
   */
  public void requireChain() {
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

  /** What was found is of a row of a file of its own batch. */
  private void openFindings() {
    long strays =
        database.number(
            """
            SELECT COUNT(*) FROM main.open_finding AS found WHERE NOT EXISTS (SELECT 1
              FROM main.source AS src WHERE src.id = found.origin AND src.batch = found.batch)
            """);
    if (strays > 0) {
      found("failure.proof.findings", strays);
    }
  }

  private Set<Long> imports() {
    return database.texts(IMPORTS, Parameters.none()).stream()
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  /** All tokens are of one key, whose id the register has; and who confirmed what is there. */
  private void people() {
    PersonTokens tokens = new PersonTokens(database);
    List<String> makers = tokens.makers();
    List<String> ids = database.texts("SELECT id FROM main.person_key", Parameters.none());
    if (ids.size() > 1 || !(makers.isEmpty() || makers.equals(ids))) {
      found("failure.proof.key", String.join(", ", ids), String.join(", ", makers));
    }
    long strays =
        database.number(
            SqlTemplate.of(
                    """
                    SELECT COUNT(*) FROM main.confirmation WHERE of_batch >= batch
                    OR batch NOT IN ({imports}) OR of_batch NOT IN ({imports})
                    """)
                .with("imports", IMPORTS)
                .sql());
    if (strays > 0) {
      found("failure.proof.confirmations", strays);
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
    try (Blueprint blueprint = new Blueprint()) {
      Set<String> strange = blueprint.strangeIn(database);
      if (!strange.isEmpty()) {
        found("failure.database.strange", String.join(", ", strange));
      }
      Set<String> missing = blueprint.missingIn(database);
      if (!missing.isEmpty()) {
        found("failure.proof.missing", String.join(", ", missing));
      }
      List<String> otherwise = blueprint.otherwiseIn(database);
      if (!otherwise.isEmpty()) {
        found("failure.proof.otherwise", String.join(", ", otherwise));
      }
      if (faults.isEmpty() && BuiltIn.isStamped(database)) {
        builtIn(blueprint.changedIn(database));
      }
    }
  }

  private void builtIn(List<String> changed) {
    if (!changed.isEmpty()) {
      found("failure.proof.built-in", String.join(", ", changed));
    }
  }
}
