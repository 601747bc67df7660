package bg.karta.coverage;

import bg.karta.output.Table;
import bg.karta.query.Query;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.sql.SqlText;
import bg.karta.store.Database;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the places that are free in services, each place once: whoever asks first gets the
 * nearest one left, of those equally near in the service that had the most free places.
 */
public final class FreePlaces {
  /** A service with so many places free before any was given out. */
  private record FreeCapacity(String id, String municipality, long free) {}

  private final Map<String, List<FreeCapacity>> byService = new HashMap<>();
  private final Map<String, Long> left = new HashMap<>();
  private final Map<String, Map<String, Double>> distances = new HashMap<>();
  private final Map<List<String>, List<FreeCapacity>> nearestFirst = new HashMap<>();

  private FreePlaces() {}

  /**
   * The places free on a day.
   *
   * @param parameters {@code on}, and what else the query's parts ask for
   */
  private static FreePlaces of(Database database, Parameters parameters) {
    FreePlaces places = new FreePlaces();
    rows(database, "open-places", parameters).forEach(places::add);
    for (ResultRow row : rows(database, "distances", parameters)) {
      places
          .distances
          .computeIfAbsent(row.text("from_municipality"), from -> new HashMap<>())
          .put(row.text("to_municipality"), row.decimal("km"));
    }
    return places;
  }

  /**
   * Gives out the places to a queue.
   *
   * @param queue a row for each who waits, in order, with the columns {@code service} and {@code
   *     municipality}
   * @return a JSON array with the service that each got a place in, null where none was left
   */
  public static String allotted(Database database, Parameters parameters, Table queue) {
    FreePlaces places = of(database, parameters);
    List<String> ids = new ArrayList<>();
    for (ResultRow row : queue.rows()) {
      ids.add(json(database, places.take(row.text("service"), row.text("municipality"))));
    }
    return "[" + String.join(",", ids) + "]";
  }

  private static String json(Database database, @Nullable String id) {
    return id == null
        ? "null"
        : database.texts("SELECT json_quote(:id)", Parameters.of("id", id)).get(0);
  }

  private static List<ResultRow> rows(Database database, String name, Parameters parameters) {
    return Query.rows(database, SqlText.part("referral/" + name), parameters);
  }

  private void add(ResultRow row) {
    FreeCapacity place =
        new FreeCapacity(row.text("id"), row.text("municipality"), row.whole("free"));
    byService.computeIfAbsent(row.text("service"), service -> new ArrayList<>()).add(place);
    left.put(place.id(), place.free());
  }

  /** Takes a place for a service, or kind of чл. 15, asked for in a municipality; null if none. */
  private @Nullable String take(String service, String municipality) {
    List<FreeCapacity> places =
        nearestFirst.computeIfAbsent(
            List.of(service, municipality), asked -> nearestFirst(service, municipality));
    for (FreeCapacity place : places) {
      if (left.merge(place.id(), -1L, Long::sum) >= 0) {
        return place.id();
      }
      left.put(place.id(), 0L);
    }
    return null;
  }

  private List<FreeCapacity> nearestFirst(String service, String municipality) {
    Map<String, Double> from = distances.getOrDefault(municipality, Map.of());
    return byService.getOrDefault(service, List.of()).stream()
        .filter(place -> from.containsKey(place.municipality()))
        .sorted(
            Comparator.comparing((FreeCapacity place) -> from.get(place.municipality()))
                .thenComparing(Comparator.comparing(FreeCapacity::free).reversed())
                .thenComparing(FreeCapacity::id))
        .toList();
  }
}
