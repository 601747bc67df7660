package bg.karta.demo;

import bg.karta.calendar.WorkingDays;
import bg.karta.kind.Licence;
import bg.karta.kind.LicenceEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The orders behind the demo's changed, renewed, terminated and revoked licences, each within the
 * law's terms but for the first change, which was notified late.
 */
final class LicenceEvents {
  private final Map<String, Licence> byNumber;
  private final Planted planted;
  private final CsvFile<LicenceEvent> file;
  private boolean late;

  private LicenceEvents(List<Licence> licences, Planted planted, CsvFile<LicenceEvent> file) {
    this.byNumber =
        licences.stream().collect(Collectors.toMap(Licence::number, Function.identity()));
    this.planted = planted;
    this.file = file;
  }

  /** Writes licence-event.csv for what became of these licences. */
  static void write(List<Licence> licences, Planted planted, CsvFile<LicenceEvent> file) {
    LicenceEvents events = new LicenceEvents(licences, planted, file);
    for (Licence licence : licences) {
      if (licence.replaces() != null) {
        events.replacement(
            Objects.requireNonNull(events.byNumber.get(licence.replaces())), licence);
      }
      if (licence.status().equals("terminated") || licence.status().equals("revoked")) {
        events.end(licence);
      }
    }
  }

  private void replacement(Licence base, Licence next) {
    if (LicenceOrders.isRenewal(next)) {
      row(
          base.number(),
          "renewal",
          next.issued(),
          next.orderNumber(),
          null,
          null,
          12,
          next.number());
      return;
    }
    int daysAfter = late ? 8 : 30;
    if (!late) {
      late = true;
      planted.add(
          "licence-event.csv",
          base.number(),
          "за промяната е уведомено 30 дни след нея",
          "the change was notified 30 days after it");
    }
    LocalDate changed = next.issued().minusDays(10L + daysAfter);
    row(
        base.number(),
        "change",
        next.issued(),
        next.orderNumber(),
        null,
        changed,
        10,
        next.number());
  }

  private void end(Licence licence) {
    boolean revoked = licence.status().equals("revoked");
    row(
        licence.number(),
        revoked ? "revocation" : "termination",
        Objects.requireNonNull(licence.statusDate()),
        licence.orderNumber() + (revoked ? "-О" : "-К"),
        revoked ? "ЗСУ, чл. 158, ал. 1, т. 3" : null,
        null,
        revoked ? null : 7,
        null);
  }

  private void row(
      String licence,
      String event,
      LocalDate date,
      @Nullable String order,
      @Nullable String ground,
      @Nullable LocalDate changed,
      @Nullable Integer daysApplied,
      @Nullable String next) {
    LocalDate applied = daysApplied == null ? null : date.minusDays(daysApplied);
    LocalDate told = WorkingDays.from(date.plusDays(1));
    file.row(
        new LicenceEvent(
            licence,
            event,
            date,
            order,
            ground,
            changed,
            applied,
            told.isAfter(date.plusDays(3)) ? date : told,
            next));
  }
}
