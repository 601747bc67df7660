package bg.karta.licence;

import bg.karta.query.JsonObjects;
import bg.karta.query.Query;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The questions about licences that stand beside this class as {@code .sql} files. */
public final class LicenceQueries {
  private LicenceQueries() {}

  /** What is known of a licence, or of a provider's, and since when. */
  public static SqlText show() {
    return query("show");
  }

  /**
   * A step of the evidence whether a provider may deliver a service.
   *
   * @param row the columns of {@code may.sql}
   * @param details what its sentence shows, by the names of the places
   */
  record Step(ResultRow row, ResultRow details) {}

  /** Whether a provider may deliver a service, and how that is known: the answer first. */
  static List<Step> may(Database database, Parameters parameters) {
    List<ResultRow> rows = Query.rows(database, query("may"), parameters);
    List<@Nullable String> objects = new ArrayList<>();
    rows.forEach(row -> objects.add(row.textOrNull("details")));
    List<ResultRow> details = JsonObjects.read(database, objects);
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new Step(rows.get(i), details.get(i)))
        .toList();
  }

  /** The kinds of activity of a type of service; empty for one without, and for a kind itself. */
  static String kindsOf(Database database, String type) {
    return database
        .rows(
            "SELECT COALESCE(group_concat(k.value, ', '), '') AS kinds"
                + " FROM service_type t, json_each(t.kinds) k WHERE t.code = :type",
            Parameters.of("type", type))
        .get(0)
        .text("kinds");
  }

  /** What is due from a day on: a row for each {@link Deadline}, its components in their order. */
  static List<ResultRow> deadlines(Database database, Parameters parameters) {
    return Query.rows(database, query("deadlines"), parameters);
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
    Query.keep(database, query("snapshot"), name, Parameters.none()).index(0, "number");
  }

  private static SqlText query(String name) {
    return SqlText.beside(LicenceQueries.class, name);
  }
}
