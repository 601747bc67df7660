package bg.karta.query;

import bg.karta.result.Parameters;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The parts that some queries share, made once as temporary tables and dropped when closed. */
public final class KeptParts implements AutoCloseable {
  /** What services were, which no question changes. */
  private static final Set<String> PAST =
      Set.of(
          "service_gap",
          "service_stay",
          "service_fact",
          "service_told",
          "service_order",
          "service_dated_claim",
          "service_value",
          "service_state",
          "service_doubt",
          "service_month");

  private final Database database;
  private final List<TemporaryTable> tables = new ArrayList<>();

  /**
   * Makes parts, each of them once, in their order.
   *
   * @param parameters what the parts ask for, the same as the queries over them
   */
  public KeptParts(Database database, Collection<SqlText.Kept> parts, Parameters parameters) {
    this.database = database;
    Set<String> made = new HashSet<>();
    for (SqlText.Kept part : parts) {
      if (made.add(part.table())) {
        make(part, parameters);
      }
    }
  }

  private void make(SqlText.Kept part, Parameters parameters) {
    // A question within another finds the past as the outer one has it.
    if (PAST.contains(part.table()) && TemporaryTable.stands(database, part.table())) {
      return;
    }
    TemporaryTable table = TemporaryTable.of(database, part.table(), part.query(), parameters);
    tables.add(table);
    for (int i = 0; i < part.indexes().size(); i++) {
      table.index(i, part.indexes().get(i));
    }
  }

  @Override
  public void close() {
    for (int i = tables.size() - 1; i >= 0; i--) {
      tables.get(i).drop();
    }
  }
}
