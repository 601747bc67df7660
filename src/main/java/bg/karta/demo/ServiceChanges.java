package bg.karta.demo;

import bg.karta.kind.ServiceChange;
import java.time.LocalDate;
import java.util.List;

/** Some day centres for older people that got more places a year before the reports begin. */
final class ServiceChanges {
  private static final String TYPE = "ДЦСХ";
  private static final int CHANGED = 5;
  private static final int ADDED = 5;

  private ServiceChanges() {}

  /** Writes service-change.csv. */
  static void write(List<SizedService> services, LocalDate start, CsvFile<ServiceChange> file) {
    LocalDate date = start.minusYears(1);
    List<SizedService> changed =
        services.stream()
            .filter(service -> service.type().is(TYPE) && service.funding().equals("state"))
            .filter(service -> service.opened().isBefore(date))
            .filter(service -> service.size().capacity() > 2 * ADDED)
            .limit(CHANGED)
            .toList();
    for (SizedService service : changed) {
      long places = service.size().capacity();
      file.row(
          new ServiceChange(
              service.id(),
              date,
              places,
              null,
              null,
              null,
              null,
              null,
              null,
              places - ADDED,
              null,
              null,
              "Увеличаване на местата"));
    }
  }
}
