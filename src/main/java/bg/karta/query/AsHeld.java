package bg.karta.query;

import bg.karta.kind.Kinds;
import bg.karta.kind.Service;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlTemplate;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import bg.karta.store.KindTable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Services as they were on a day: their places, provider, type, place, level and funding. They
 * stand in front of the services as they are, or as they were known ({@link AsKnown}), so that
 * every question about a day is asked in the words in which it is asked about what is. Where no
 * service was anything else on that day nothing is put in front.
 */
public final class AsHeld implements AutoCloseable {
  private static final SqlText STATES =
      SqlText.parse("as-held", "-- uses: service/service-state\nSELECT 1");

  private static final SqlText STAYS =
      SqlText.parse("as-there", "-- uses: service/service-stay\nSELECT 1");

  private static final String FIELDS =
      "capacity, provider, type, municipality, settlement, level, funding";

  private static final String OF_DAY = "valid_from <= :on AND (valid_to IS NULL OR valid_to > :on)";

  private static final Parameters NONE = Parameters.none();

  /** In the register, or among its earlier states. */
  private static final String THERE =
      """
      INSERT INTO temp.service
      SELECT {columns} FROM (SELECT * FROM main.service UNION ALL
        SELECT {columns} FROM main.service_history AS was) AS was
      JOIN temp.service_stay AS stay ON stay.id = was.id AND stay.batch = was.batch
        AND stay.origin = was.origin
      WHERE stay.id IN (SELECT id FROM temp.service_gap)
        AND stay.begins <= :on AND (stay.ends IS NULL OR stay.ends > :on)
      """;

  private final KeptParts states;
  private final KeptParts stays;
  private final @Nullable StandIn services;

  /**
   * Puts what held in front of what is, until closed.
   *
   * @param day the day
   */
  public AsHeld(Database database, LocalDate day) {
    boolean changes = changes(database);
    this.states = new KeptParts(database, changes ? STATES.kept() : List.of(), NONE);
    boolean gaps =
        changes && database.number("SELECT EXISTS (SELECT 1 FROM temp.service_gap)", NONE) > 0;
    // Where no service was ever left out they are the services, and those who ask make them.
    this.stays = new KeptParts(database, gaps ? STAYS.kept() : List.of(), NONE);
    this.services =
        gaps || (changes && isOtherwise(database, day)) ? held(database, day, gaps) : null;
  }

  /** Whether any service was ever anything else than it is. */
  private static boolean changes(Database database) {
    return database.number(
            "SELECT EXISTS (SELECT 1 FROM main.service_history)"
                + " OR EXISTS (SELECT 1 FROM service_change)",
            NONE)
        > 0;
  }

  /** What a service was from which day on, and how that is known. */
  public static SqlText history() {
    return SqlText.beside(SqlText.class, "/bg/karta/service/history", "service-history");
  }

  private static boolean isOtherwise(Database database, LocalDate day) {
    return database.number(
            "SELECT EXISTS (SELECT service, "
                + FIELDS
                + " FROM temp.service_state WHERE "
                + OF_DAY
                + " EXCEPT SELECT id, "
                + FIELDS
                + " FROM service)",
            Parameters.of("on", day.toString()))
        > 0;
  }

  private static StandIn held(Database database, LocalDate day, boolean gaps) {
    StandIn services = new StandIn(database, Service.class);
    if (gaps) {
      there(services, day);
    }
    services.change(
        "UPDATE temp.service SET ("
            + FIELDS
            + ") = (SELECT "
            + FIELDS
            + " FROM temp.service_state AS s WHERE s.service = id AND "
            + OF_DAY
            + ") WHERE id IN (SELECT service FROM temp.service_state WHERE valid_to IS NOT NULL)",
        Parameters.of("on", day.toString()));
    return services;
  }

  /** Of the services that whole files left out puts those that were there, as they were then. */
  private static void there(StandIn services, LocalDate day) {
    services.change("DELETE FROM temp.service WHERE id IN (SELECT id FROM temp.service_gap)", NONE);
    String columns = String.join(", was.", KindTable.columnNames(Kinds.of(Service.class)));
    services.change(
        SqlTemplate.of(THERE).with("columns", "was." + columns).sql(),
        Parameters.of("on", day.toString()));
  }

  /** Lets the services be seen again as they were before. */
  @Override
  public void close() {
    if (services != null) {
      services.close();
    }
    stays.close();
    states.close();
  }
}
