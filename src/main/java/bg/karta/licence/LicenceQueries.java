package bg.karta.licence;

import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.store.KeptParts;
import bg.karta.text.SqlText;
import java.util.List;

/** The questions about licences that stand beside this class as {@code .sql} files. */
public final class LicenceQueries {
  private LicenceQueries() {}

  /** What is known of a licence, or of a provider's, and since when. */
  public static SqlText show() {
    return query("show");
  }

  /**
   * Whether a provider may deliver a service, and how that is known: rows of step, reason, record,
   * detail, valid_from, valid_to, state, legal_basis, file, sheet, row, batch and known_on, the
   * answer first.
   */
  public static List<ResultRow> may(Database database, Parameters parameters) {
    return KeptParts.rows(database, query("may"), parameters);
  }

  /** What is due from a day on: a row for each {@link Deadline}, its components in their order. */
  static List<ResultRow> deadlines(Database database, Parameters parameters) {
    return KeptParts.rows(database, query("deadlines"), parameters);
  }

  /** What differs between two states of the register that were kept. */
  public static SqlText diff() {
    return query("diff");
  }

  /**
   * Keeps the licences as they are now seen, for a comparison.
   *
   * @param name the temporary table to keep them in: {@code licence_before}, {@code licence_after}
   */
  public static void keep(Database database, String name) {
    database.execute("DROP TABLE IF EXISTS temp." + name);
    SqlText snapshot = query("snapshot");
    KeptParts parts = new KeptParts(database, snapshot.kept(), Parameters.none());
    try {
      database.execute("CREATE TEMP TABLE " + name + " AS " + snapshot.composed());
    } finally {
      parts.close();
    }
    database.execute("CREATE INDEX temp." + name + "_by_number ON " + name + "(number)");
  }

  private static SqlText query(String name) {
    return SqlText.parse(name, SqlText.read(LicenceQueries.class, name + ".sql"));
  }
}
