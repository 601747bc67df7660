package bg.karta.store;

import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The records of a kind that the register has, one at a time by key, as of a day or at present. */
public final class KeptStates {
  private final Database database;
  private final RecordKind kind;
  private final List<String> queries;

  /**
   * The records of a kind.
   *
   * @param day as of which day, or null for the present. Of what was not known then the present
   *     state is given
   */
  public KeptStates(Database database, RecordKind kind, @Nullable LocalDate day) {
    this.database = database;
    this.kind = kind;
    String present = query(kind, "main." + kind.table());
    if (day == null) {
      this.queries = List.of(present);
      return;
    }
    String known = "temp.known_" + kind.table();
    database.execute("DROP TABLE IF EXISTS " + known);
    database.execute("CREATE TABLE " + KindTable.definition(kind, known));
    database.update("INSERT INTO " + known + " " + KindTable.states(kind, day));
    this.queries = List.of(query(kind, known), present);
  }

  /** Of a record that a whole file left out, and that is there no more, the day and the file. */
  public @Nullable ResultRow end(Parameters key) {
    List<ResultRow> found = database.rows(KindTable.lastEnd(kind), key);
    return found.isEmpty() ? null : found.get(0);
  }

  private static String query(RecordKind kind, String table) {
    return SqlTemplate.of("SELECT * FROM {table} WHERE {key}")
        .with("table", table)
        .with(
            "key",
            kind.key().stream()
                .map(field -> field.name() + " = :" + field.name())
                .collect(Collectors.joining(" AND ")))
        .sql();
  }

  /** The record of a key, or null. */
  public @Nullable ResultRow of(Parameters key) {
    for (String query : queries) {
      List<ResultRow> found = database.rows(query, key);
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }
}
