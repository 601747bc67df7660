package bg.karta.query;

import bg.karta.kind.Kinds;
import bg.karta.sql.SqlTemplate;
import bg.karta.store.Database;

/**
 * The register standing for what is submitted: rules that judge either name the rows {@code
 * submitted_licence} and find the register's there.
 */
public final class AsSubmitted {
  private AsSubmitted() {}

  /** Lets rows of every kind be seen as submitted, for as long as the register is open. */
  public static void of(Database database) {
    SqlTemplate view =
        SqlTemplate.of("CREATE TEMP VIEW IF NOT EXISTS submitted_{table} AS SELECT * FROM {table}");
    Kinds.all().forEach(kind -> database.execute(view.with("table", kind.table()).sql()));
  }
}
