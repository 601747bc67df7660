package bg.karta.coverage;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.store.Database;
import bg.karta.store.StandIn;
import bg.karta.text.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Services closed and opened on a day, judged before anything is computed. */
final class ServicesChanged {
  /** A provider of no register: what it opens is taken to be licensed. */
  private static final String PROVIDER = "what-if";

  private final Inquiry inquiry;
  private final List<String> closed;
  private final List<NewService> opened;
  private final List<String> notes = new ArrayList<>();

  ServicesChanged(Inquiry inquiry, List<String> closed, List<NewService> opened) {
    this.inquiry = inquiry;
    this.closed = List.copyOf(closed);
    this.opened = List.copyOf(opened);
    Set<String> named = new HashSet<>();
    for (String id : closed) {
      if (!named.add(id)) {
        throw wrong("failure.whatif.closed-twice", id);
      }
      verifyOpen(id);
    }
    opened.forEach(this::verify);
  }

  private static Failure wrong(String key, Object... arguments) {
    return new Failure(Failure.Kind.USAGE, key, arguments);
  }

  private void verifyOpen(String id) {
    Database database = inquiry.database();
    List<@Nullable Object[]> rows =
        database.rows(
            "SELECT opened, closed, name, type, municipality, capacity, (SELECT users FROM"
                + " service_report r WHERE r.service = s.id AND r.month <= substr(:on, 1, 7)"
                + " ORDER BY r.month DESC LIMIT 1) FROM service s WHERE id = :id",
            Map.of("id", id, "on", inquiry.on().toString()));
    if (rows.isEmpty()) {
      throw wrong("failure.whatif.service", id);
    }
    @Nullable Object[] row = rows.get(0);
    if (row[1] != null && row[1].toString().compareTo(inquiry.on().toString()) <= 0) {
      throw wrong("failure.whatif.closed", id, row[1]);
    }
    if (String.valueOf(row[0]).compareTo(inquiry.on().toString()) > 0) {
      throw wrong("failure.whatif.not-open", id, String.valueOf(row[0]), inquiry.on());
    }
    String users = row[6] == null ? "–" : row[6].toString();
    notes.add(
        inquiry.messages().get("whatif.note.closed", id, row[2], row[3], row[4], row[5], users));
  }

  private void verify(NewService service) {
    Territory territory = territory(service);
    if (service.places() < 1) {
      throw wrong("failure.whatif.places", service.places());
    }
    if (territory.isOblast() && "municipal".equals(level(service))) {
      throw wrong("failure.whatif.oblast", service.type(), service.territory());
    }
  }

  private static Territory territory(NewService service) {
    return Objects.requireNonNull(Territories.get().get(service.territory()));
  }

  /** The level that services of the type are planned at; null where the type does not tell. */
  private @Nullable String level(NewService service) {
    List<@Nullable Object[]> rows =
        inquiry
            .database()
            .rows(
                "SELECT level FROM service_type WHERE code = :type",
                Map.of("type", service.type()));
    return rows.isEmpty() || rows.get(0)[0] == null ? null : String.valueOf(rows.get(0)[0]);
  }

  List<String> notes() {
    return notes;
  }

  /** How many services of a type are opened in a territory of its level. */
  long openedOf(String type, String territory) {
    return opened.stream()
        .filter(service -> service.type().equals(type))
        .filter(
            service ->
                service.territory().equals(territory)
                    || territory(service).oblast().equals(territory))
        .count();
  }

  /** Closes and opens the services in copies of the records. */
  void in(StandIn services, StandIn providers) {
    String on = inquiry.on().toString();
    for (String id : closed) {
      services.change(
          "UPDATE temp.service SET closed = :on WHERE id = :id", Map.of("id", id, "on", on));
    }
    providers.change(
        "INSERT INTO temp.provider (eik, name, form, batch, origin, origin_row)"
            + " VALUES (:provider, '', 'state', 0, 0, 0)",
        Map.of("provider", PROVIDER));
    for (int i = 0; i < opened.size(); i++) {
      services.change(
          "INSERT INTO temp.service (id, name, type, provider, municipality, capacity, level,"
              + " opened, batch, origin, origin_row) VALUES (:id, '', :type, :provider,"
              + " :municipality, :places, :level, :on, 0, 0, 0)",
          values(i));
    }
  }

  private Map<String, @Nullable Object> values(int number) {
    NewService service = opened.get(number);
    Territory territory = territory(service);
    String level = level(service);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", PROVIDER + " " + (number + 1));
    values.put("type", service.type());
    values.put("provider", PROVIDER);
    values.put("municipality", territory.isOblast() ? seat(territory) : territory.code());
    values.put("places", service.places());
    values.put("level", level == null && territory.isOblast() ? "oblast" : level);
    values.put("on", inquiry.on().toString());
    return values;
  }

  /** A municipality of an oblast: which one makes no difference to the oblast's need. */
  private static String seat(Territory oblast) {
    return Territories.get().all().stream()
        .filter(other -> !other.isOblast() && other.oblast().equals(oblast.code()))
        .map(Territory::code)
        .findFirst()
        .orElseThrow();
  }
}
