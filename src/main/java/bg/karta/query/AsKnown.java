package bg.karta.query;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.store.Database;
import bg.karta.store.KindTable;
import bg.karta.store.Sources;
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
    Sources sources = new Sources(database);
    for (RecordKind kind : Kinds.all()) {
      // Where nothing speaks of a later day, the register itself is what was known.
      if (sources.knowsLater(kind.name(), day)) {
        table(kind, day);
        view(kind.table() + "_history", KindTable.saidUpTo(kind, day));
      }
    }
    view(
        "removal",
        "SELECT * FROM main.removal WHERE origin IN"
            + " (SELECT id FROM main.source WHERE known_on <= '"
            + day
            + "')");
    view("source", "SELECT * FROM main.source WHERE known_on <= '" + day + "'");
  }

  private void table(RecordKind kind, LocalDate day) {
    database.execute("CREATE TABLE " + KindTable.definition(kind, "temp." + kind.table()));
    made.add("TABLE temp." + kind.table());
    database.execute("INSERT INTO temp." + kind.table() + " " + KindTable.states(kind, day));
    KindTable.indexes(kind, "temp").forEach(database::execute);
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
