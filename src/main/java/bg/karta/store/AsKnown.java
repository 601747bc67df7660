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
    String keys = Schema.keys(kind);
    SqlTemplate said =
        SqlTemplate.of(
                """
                SELECT {keys}, r.batch, r.origin,
                  COALESCE(s.known_on, '') || printf('%09d', r.batch) AS said
                FROM main.{table} AS r LEFT JOIN main.source AS s ON s.id = r.origin
                WHERE COALESCE(s.known_on, '') <= '{day}'
                """)
            .with("keys", "r." + keys.replace(", ", ", r."))
            .with("day", day.toString());
    // A MAX takes the other columns from its row; only the keys are sorted, not whole records.
    String latest =
        SqlTemplate.of(
                """
                SELECT {keys}, batch, origin, MAX(said) AS said FROM ({both}) GROUP BY {keys}
                """)
            .with("keys", keys)
            .with("both", both(said, kind))
            .sql();
    return both(
        SqlTemplate.of(
                """
                SELECT {columns} FROM main.{table} JOIN ({latest}) USING ({keys}, batch, origin)
                """)
            .with("columns", String.join(", ", Schema.columnNames(kind)))
            .with("latest", latest)
            .with("keys", keys),
        kind);
  }

  /** The rows of a query over the records and over what they were before. */
  private static String both(SqlTemplate query, RecordKind kind) {
    return query.with("table", kind.table()).sql()
        + " UNION ALL "
        + query.with("table", kind.table() + "_history").sql();
  }

  /** What was said up to the day, the state of the day included. */
  private void history(RecordKind kind, LocalDate day) {
    SqlTemplate said =
        SqlTemplate.of(
                """
                SELECT {columns} FROM main.{table}
                WHERE origin IN (SELECT id FROM main.source WHERE known_on <= '{day}')
                """)
            .with("columns", String.join(", ", Schema.columnNames(kind)))
            .with("day", day.toString());
    view(kind.table() + "_history", both(said, kind));
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
