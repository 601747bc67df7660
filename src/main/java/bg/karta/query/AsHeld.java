package bg.karta.query;

import bg.karta.kind.Service;
import bg.karta.result.Parameters;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.time.LocalDate;
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

  private static final String FIELDS =
      "capacity, provider, type, municipality, settlement, level, funding";

  private static final String OF_DAY = "valid_from <= :on AND (valid_to IS NULL OR valid_to > :on)";

  private final KeptParts states;
  private final @Nullable StandIn services;

  /**
   * Puts what held in front of what is, until closed.
   *
   * @param day the day
   */
  public AsHeld(Database database, LocalDate day) {
    this.states = new KeptParts(database, STATES.kept(), Parameters.none());
    this.services = differs(database, day) ? held(database, day) : null;
  }

  /** What a service was from which day on, and how that is known. */
  public static SqlText history() {
    return SqlText.beside(SqlText.class, "/bg/karta/service/history", "service-history");
  }

  private static boolean differs(Database database, LocalDate day) {
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

  private static StandIn held(Database database, LocalDate day) {
    StandIn services = new StandIn(database, Service.class);
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

  /** Lets the services be seen again as they were before. */
  @Override
  public void close() {
    if (services != null) {
      services.close();
    }
    states.close();
  }
}
