package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An act of control by the Agency for the Quality of Social Services. */
@Kind(name = "inspection", bg = "Проверка", en = "Inspection")
public record Inspection(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Акт", "Констативен протокол", "Акт/Констативен протокол"},
            example = "КП-9001")
        String number,
    @Field(
            type = FieldType.EIK,
            required = true,
            ref = Provider.class,
            bg = {"ЕИК", "ЕИК на доставчика", "Доставчик"},
            en = "eik",
            example = "000990011")
        String provider,
    @Field(type = FieldType.REF, ref = Service.class, bg = "Услуга", example = "П-001")
        @Nullable String service,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Дата", "Дата на проверката"},
            example = "2025-05-12")
        LocalDate date,
    @Field(
            type = FieldType.CODE,
            codes = "standard",
            bg = {"Стандарт", "Направление"},
            example = "staff")
        @Nullable String standard,
    @Field(
            type = FieldType.NUMBER,
            bg = {"Оценка", "Точки"},
            min = 0,
            max = 100,
            example = "72.5")
        @Nullable Double score,
    @Field(
            type = FieldType.CODE,
            codes = "inspection-finding",
            bg = {"Констатация", "Заключение"},
            example = "partly")
        @Nullable String finding,
    @Field(type = FieldType.TEXT, bg = "Нарушена разпоредба") @Nullable String article,
    @Field(
            type = FieldType.TEXT,
            bg = {"Документ", "Описание"})
        @Nullable String act,
    @Field(type = FieldType.DATE, bg = "Срок за отстраняване", example = "2025-08-12")
        @Nullable LocalDate remedyBy,
    @Field(type = FieldType.DATE, bg = "Отстранено на", example = "2025-06-30")
        @Nullable LocalDate remediedOn) {
  static final List<RecordRule<Inspection>> RULES =
      List.of(
          new RecordRule<>(
              "inspection-remedied-before-found",
              Severity.ERROR,
              Rule.Group.TIME,
              "remedied_on",
              "Нарушението е отстранено на {1}, преди проверката на {0}.",
              "The breach was remedied on {1}, before the inspection on {0}.",
              act -> act.remediedOn != null && act.remediedOn.isBefore(act.date),
              act -> List.of(act.date, String.valueOf(act.remediedOn))),
          new RecordRule<>(
              "inspection-term-before-inspection",
              Severity.ERROR,
              Rule.Group.TIME,
              "remedy_by",
              "Срокът за отстраняване ({1}) е преди проверката на {0}.",
              "The term to remedy the breach ({1}) is before the inspection on {0}.",
              act -> act.remedyBy != null && act.remedyBy.isBefore(act.date),
              act -> List.of(act.date, String.valueOf(act.remedyBy))),
          new RecordRule<>(
              "inspection-remedied-late",
              Severity.INFO,
              Rule.Group.TIME,
              "remedied_on",
              "Нарушението е отстранено на {1}, след срока {0}.",
              "The breach was remedied on {1}, after its term {0}.",
              act ->
                  act.remediedOn != null
                      && act.remedyBy != null
                      && act.remediedOn.isAfter(act.remedyBy),
              act -> List.of(String.valueOf(act.remedyBy), String.valueOf(act.remediedOn))),
          new RecordRule<>(
              "inspection-compliant-with-breach",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "finding",
              "Констатацията е, че услугата съответства на стандартите, а е записано нарушение ({0}).",
              "The finding is that the service complies, but a breach is recorded ({0}).",
              act ->
                  Objects.equals(act.finding, "compliant")
                      && (act.article != null || act.remedyBy != null),
              act -> List.of(act.article == null ? String.valueOf(act.remedyBy) : act.article)),
          new RecordRule<>(
              "inspection-breach-without-provision",
              Severity.WARNING,
              Rule.Group.COMPLETENESS,
              "article",
              "Проверка {0} е установила несъответствие, а нарушената разпоредба не е посочена.",
              "Inspection {0} found a breach, but the provision breached is not named.",
              act -> Objects.equals(act.finding, "not-compliant") && act.article == null,
              act -> List.of(act.number)));
}
