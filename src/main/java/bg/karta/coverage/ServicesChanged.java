package bg.karta.coverage;

import bg.karta.kind.Territories;
import bg.karta.kind.Territory;
import bg.karta.query.StandIn;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    return new Failure(Failure.Category.USAGE, key, arguments);
  }

  private void verifyOpen(String id) {
    Database database = inquiry.database();
    List<ResultRow> rows =
        database.rows(
            "SELECT opened, closed, name, type, municipality, capacity, (SELECT users FROM"
                + " service_report r WHERE r.service = s.id AND r.month <= substr(:on, 1, 7)"
                + " ORDER BY r.month DESC LIMIT 1) AS users FROM service s WHERE id = :id",
            Parameters.of("id", id).and("on", inquiry.on().toString()));
    if (rows.isEmpty()) {
      throw wrong("failure.whatif.service", id);
    }
    ResultRow service = rows.get(0);
    LocalDate closes = service.dayOrNull("closed");
    if (closes != null && !closes.isAfter(inquiry.on())) {
      throw wrong("failure.whatif.closed", id, closes);
    }
    LocalDate opens = service.day("opened");
    if (opens.isAfter(inquiry.on())) {
      throw wrong("failure.whatif.not-open", id, opens, inquiry.on());
    }
    notes.add(closing(id, service));
  }

  private String closing(String id, ResultRow service) {
    return inquiry
        .messages()
        .get(
            "whatif.note.closed",
            id,
            service.text("name"),
            service.text("type"),
            service.text("municipality"),
            service.text("capacity"),
            Objects.requireNonNullElse(service.textOrNull("users"), "–"));
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

  /** The level that services of the type are planned at; null where the type leaves it open. */
  private @Nullable String level(NewService service) {
    List<ResultRow> rows =
        inquiry
            .database()
            .rows(
                "SELECT level FROM service_type WHERE code = :type",
                Parameters.of("type", service.type()));
    return rows.isEmpty() ? null : rows.get(0).textOrNull("level");
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
          "UPDATE temp.service SET closed = :on WHERE id = :id",
          Parameters.of("id", id).and("on", on));
    }
    providers.change(
        "INSERT INTO temp.provider (eik, name, form, batch, origin, origin_row)"
            + " VALUES (:provider, '', 'state', 0, 0, 0)",
        Parameters.of("provider", PROVIDER));
    for (int i = 0; i < opened.size(); i++) {
      services.change(
          "INSERT INTO temp.service (id, name, type, provider, municipality, capacity, level,"
              + " opened, batch, origin, origin_row) VALUES (:id, '', :type, :provider,"
              + " :municipality, :places, :level, :on, 0, 0, 0)",
          values(i));
    }
  }

  private Parameters values(int number) {
    NewService service = opened.get(number);
    Territory territory = territory(service);
    String level = level(service);
    return Parameters.of("id", PROVIDER + " " + (number + 1))
        .and("type", service.type())
        .and("provider", PROVIDER)
        .and("municipality", territory.isOblast() ? seat(territory) : territory.code())
        .and("places", service.places())
        .and("level", level == null && territory.isOblast() ? "oblast" : level)
        .and("on", inquiry.on().toString());
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
