package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order about a licence, with the days on which the law's terms begin: when it was asked for and
 * when the provider was notified. The register of licences has what came of it; the orders say how.
 */
@Kind(name = "licence-event", bg = "Заповед за лиценз", en = "Order about a licence")
public record LicenceEvent(
    @Field(
            type = FieldType.LICENCE_NUMBER,
            key = true,
            bg = {"Лиценз", "Номер на лиценз"},
            example = "Л-3129-9001")
        String licence,
    @Field(
            type = FieldType.CODE,
            codes = "licence-event",
            key = true,
            bg = {"Събитие", "Вид заповед"},
            example = "change")
        String event,
    @Field(
            type = FieldType.DATE,
            key = true,
            bg = {"Дата на заповедта", "Дата"},
            example = "2025-03-20")
        LocalDate date,
    @Field(
            type = FieldType.TEXT,
            bg = {"Заповед", "Номер на заповед"},
            example = "РД-01-9001")
        @Nullable String orderNumber,
    @Field(
            type = FieldType.TEXT,
            bg = {"Основание", "Правно основание"})
        @Nullable String ground,
    @Field(
            type = FieldType.DATE,
            bg = {"Настъпила промяна", "Дата на промяната"},
            example = "2025-03-01")
        @Nullable LocalDate changedOn,
    @Field(
            type = FieldType.DATE,
            bg = {"Подадено на", "Дата на заявление", "Дата на уведомление"},
            example = "2025-03-10")
        @Nullable LocalDate appliedOn,
    @Field(
            type = FieldType.DATE,
            bg = {"Съобщено на", "Дата на съобщаване"},
            example = "2025-03-21")
        @Nullable LocalDate notifiedOn,
    @Field(
            type = FieldType.LICENCE_NUMBER,
            bg = {"Нов лиценз", "Нов номер"},
            example = "ЛПО-1-3129-9001")
        @Nullable String newLicence) {
  static final List<RecordRule<LicenceEvent>> RULES =
      List.of(
          new RecordRule<>(
              "licence-event-before-application",
              Severity.ERROR,
              Rule.Group.TIME,
              "date",
              "Заповедта от {0} е преди заявлението или уведомлението от {1}.",
              "The order of {0} is before the application or notice of {1}.",
              event -> event.appliedOn != null && event.date.isBefore(event.appliedOn),
              event -> List.of(event.date, String.valueOf(event.appliedOn))),
          new RecordRule<>(
              "licence-event-told-before-order",
              Severity.ERROR,
              Rule.Group.TIME,
              "notified_on",
              "Заповедта е съобщена на {1}, преди да бъде издадена на {0}.",
              "The provider was told of the order on {1}, before it was made on {0}.",
              event -> event.notifiedOn != null && event.notifiedOn.isBefore(event.date),
              event -> List.of(event.date, String.valueOf(event.notifiedOn))),
          new RecordRule<>(
              "licence-event-order-missing",
              Severity.WARNING,
              Rule.Group.LICENCE,
              "order_number",
              "Лиценз {0} е прекратен или отнет на {1} без номер на заповед.",
              "Licence {0} was terminated or revoked on {1} without the number of an order.",
              event -> event.ends() && event.orderNumber == null,
              event -> List.of(event.licence, event.date)),
          new RecordRule<>(
              "licence-event-result-missing",
              Severity.WARNING,
              Rule.Group.LICENCE,
              "new_licence",
              "Лиценз {0} е променен или подновен на {1}, а новият номер липсва.",
              "Licence {0} was changed or renewed on {1}, and the new number is missing.",
              event -> event.replaces() && event.newLicence == null,
              event -> List.of(event.licence, event.date)),
          new RecordRule<>(
              "licence-event-replaces-itself",
              Severity.ERROR,
              Rule.Group.LICENCE,
              "new_licence",
              "Лиценз {0} не може да бъде заменен със себе си.",
              "Licence {0} cannot be replaced by itself.",
              event -> Objects.equals(event.licence, event.newLicence) && event.replaces(),
              event -> List.of(event.licence)));

  private boolean ends() {
    return List.of("termination", "revocation").contains(event);
  }

  private boolean replaces() {
    return List.of("change", "renewal").contains(event);
  }
}
