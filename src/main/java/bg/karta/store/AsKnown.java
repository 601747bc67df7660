package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The register as it was known on a day: of each record the state of the latest day that is not
 * after it. Temporary tables of the kinds' names stand in front of the register's own, because
 * SQLite resolves temporary names first; so every rule and statistic can be asked about what was
 * known, in the words in which it is asked about what is.
 */
public final class AsKnown implements AutoCloseable {
  private final Database database;
  private final List<String> made = new ArrayList<>();

  /**
   * Puts what was known in front of what is, until closed.
   *
   * @param day the day
   */
  public AsKnown(Database database, LocalDate day) {
    this.database = database;
    Ledger ledger = new Ledger(database);
    for (RecordKind kind : Kinds.all()) {
      // Where nothing speaks of a later day, the register itself is what was known.
      if (ledger.knowsLater(kind.name(), day)) {
        table(kind, day);
        history(kind, day);
      }
    }
    view("source", "SELECT * FROM main.source WHERE known_on <= '" + day + "'");
  }

  private void table(RecordKind kind, LocalDate day) {
    database.execute("CREATE TABLE " + Schema.definition(kind, "temp." + kind.table()));
    made.add("TABLE temp." + kind.table());
    database.execute("INSERT INTO temp." + kind.table() + " " + states(kind, day));
    Schema.indexes(kind, "temp").forEach(database::execute);
  }

  /** The state of each record on a day, as a query. */
  static String states(RecordKind kind, LocalDate day) {
    String columns = String.join(", ", Schema.columnNames(kind));
    String keys = Schema.keys(kind);
    String said =
        "SELECT %s, r.batch, r.origin, COALESCE(s.known_on, '') || printf('%%09d', r.batch) AS said"
            + " FROM main.%s AS r LEFT JOIN main.source AS s ON s.id = r.origin"
            + " WHERE COALESCE(s.known_on, '') <= '%s'";
    // A MAX takes the other columns from its row; only the keys are sorted, not whole records.
    String latest =
        "SELECT %s, batch, origin, MAX(said) AS said FROM (%s UNION ALL %s) GROUP BY %s"
            .formatted(
                keys,
                said.formatted(qualified(kind), kind.table(), day),
                said.formatted(qualified(kind), kind.table() + "_history", day),
                keys);
    String state = "SELECT %s FROM main.%s JOIN (%s) USING (%s, batch, origin)";
    return state.formatted(columns, kind.table(), latest, keys)
        + " UNION ALL "
        + state.formatted(columns, kind.table() + "_history", latest, keys);
  }

  private static String qualified(RecordKind kind) {
    return "r." + Schema.keys(kind).replace(", ", ", r.");
  }

  /** What was said up to the day, the state of the day included. */
  private void history(RecordKind kind, LocalDate day) {
    String columns = String.join(", ", Schema.columnNames(kind));
    String said =
        "SELECT %s FROM main.%s WHERE origin IN (SELECT id FROM main.source WHERE known_on <= '%s')";
    view(
        kind.table() + "_history",
        said.formatted(columns, kind.table(), day)
            + " UNION ALL "
            + said.formatted(columns, kind.table() + "_history", day));
  }

  private void view(String name, String query) {
    database.execute("CREATE TEMP VIEW " + name + " AS " + query);
    made.add("VIEW temp." + name);
  }

  /** Lets the register itself be seen again. */
  @Override
  public void close() {
    made.forEach(name -> database.execute("DROP " + name));
  }
}
