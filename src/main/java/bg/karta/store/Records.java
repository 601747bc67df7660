package bg.karta.store;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;

/** What a register holds of a kind, as it is now seen. */
public final class Records {
  private Records() {}

  /** How many records there are. */
  public static long count(Database database, RecordKind kind) {
    return database.number("SELECT COUNT(*) FROM " + kind.table());
  }

  /** Whether there is a record of an id, in a kind whose key is one field. */
  public static boolean holds(Database database, RecordKind kind, String id) {
    FieldSpec key = kind.key().get(0);
    String sql =
        SqlTemplate.of("SELECT EXISTS (SELECT 1 FROM {table} WHERE {key} = :id)")
            .with("table", kind.table())
            .with("key", key.name())
            .sql();
    return database.number(sql, Parameters.of("id", id)) > 0;
  }
}
