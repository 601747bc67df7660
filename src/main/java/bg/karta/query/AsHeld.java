package bg.karta.query;

import bg.karta.kind.Kinds;
import bg.karta.kind.Service;
import bg.karta.result.Parameters;
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
    this.states =
        new KeptParts(database, changes(database) ? STATES.kept() : List.of(), Parameters.none());
    this.services = changes(database) && differs(database, day) ? held(database, day) : null;
  }

  /** Whether any service was ever anything else than it is. */
  private static boolean changes(Database database) {
    return database.number(
            "SELECT EXISTS (SELECT 1 FROM main.service_history)"
                + " OR EXISTS (SELECT 1 FROM service_change)",
            Parameters.none())
        > 0;
  }

  /** What a service was from which day on, and how that is known. */
  public static SqlText history() {
    return SqlText.beside(SqlText.class, "/bg/karta/service/history", "service-history");
  }

  /**
   * Services that there are no more, in their last state, where they still were on the day; what
   * was taken out because it was never right does not come back.
   */
  private static final String GONE =
      """
      FROM main.service_history AS gone
      JOIN main.removal AS r ON r.kind = 'service' AND r.ended AND r.batch = gone.until_batch
        AND r.key ->> 0 = gone.id
      JOIN main.source AS s ON s.id = r.origin AND s.known_on > :on
      WHERE NOT EXISTS (SELECT 1 FROM service AS there WHERE there.id = gone.id)
      """;

  private static boolean differs(Database database, LocalDate day) {
    return database.number(
                "SELECT EXISTS (SELECT 1 " + GONE + ")", Parameters.of("on", day.toString()))
            > 0
        || isOtherwise(database, day);
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

  private static StandIn held(Database database, LocalDate day) {
    StandIn services = new StandIn(database, Service.class);
    String columns =
        "gone." + String.join(", gone.", KindTable.columnNames(Kinds.of(Service.class)));
    services.change(
        "INSERT OR IGNORE INTO temp.service SELECT " + columns + " " + GONE,
        Parameters.of("on", day.toString()));
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
