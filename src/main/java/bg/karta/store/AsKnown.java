package bg.karta.store;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    for (RecordKind kind : Kinds.all()) {
      if (isLaterKnown(kind, day)) {
        table(kind, day);
        history(kind, day);
      }
    }
    view("source", "SELECT * FROM main.source WHERE known_on <= '" + day + "'");
  }

  /**
   * Whether a source of the kind speaks of a later day, so that the register itself will not do.
   */
  private boolean isLaterKnown(RecordKind kind, LocalDate day) {
    return database.number(
            "SELECT EXISTS (SELECT 1 FROM main.source WHERE kind = :kind AND known_on > :day)",
            Map.of("kind", kind.name(), "day", day.toString()))
        > 0;
  }

  private void table(RecordKind kind, LocalDate day) {
    String columns = String.join(", ", Schema.columnNames(kind));
    database.execute("CREATE TABLE " + Schema.definition(kind, "temp." + kind.table()));
    made.add("TABLE temp." + kind.table());
    database.update(
        """
        INSERT INTO temp.%1$s SELECT %2$s FROM (
          SELECT *, ROW_NUMBER() OVER (PARTITION BY %3$s ORDER BY known_on DESC, batch DESC) AS place
          FROM (%4$s) WHERE known_on <= :day)
        WHERE place = 1
        """
            .formatted(kind.table(), columns, Schema.keys(kind), states(kind, columns)),
        Map.of("day", day.toString()));
    Schema.indexes(kind, "temp").forEach(database::execute);
  }

  /** Every state of every record, each with the day as of which it speaks. */
  private static String states(RecordKind kind, String columns) {
    String state =
        "SELECT %s, COALESCE((SELECT known_on FROM main.source WHERE id = r.origin), '') AS known_on"
            + " FROM main.%s AS r";
    return state.formatted(columns, kind.table())
        + " UNION ALL "
        + state.formatted(columns, kind.table() + "_history");
  }

  private void history(RecordKind kind, LocalDate day) {
    String columns = String.join(", ", Schema.columnNames(kind));
    view(
        kind.table() + "_history",
        "SELECT * FROM (%s) WHERE known_on <= '%s'".formatted(states(kind, columns), day));
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
