package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A social service: a place where a provider serves up to so many users. */
@Kind(name = "service", bg = "Социална услуга", en = "Social service")
public record Service(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Идентификатор", "Код на услугата", "№ на услугата"},
            en = "service")
        String id,
    @Field(
            type = FieldType.TEXT,
            required = true,
            bg = {"Наименование", "Име на услугата"})
        String name,
    @Field(
            type = FieldType.REF,
            ref = ServiceType.class,
            required = true,
            bg = {"Вид услуга", "Тип услуга"})
        String type,
    @Field(
            type = FieldType.EIK,
            ref = Provider.class,
            required = true,
            bg = {"Доставчик", "ЕИК", "ЕИК на доставчика"},
            en = "eik")
        String provider,
    @Field(type = FieldType.MUNICIPALITY, required = true, bg = "Община") String municipality,
    @Field(type = FieldType.SETTLEMENT, bg = "Населено място") @Nullable String settlement,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Капацитет", "Брой места"},
            en = "places")
        Long capacity,
    @Field(type = FieldType.CODE, codes = "level", bg = "Ниво") @Nullable String level,
    @Field(type = FieldType.CODE, codes = "funding", bg = "Финансиране") @Nullable String funding,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Открита на", "Дата на откриване"})
        LocalDate opened,
    @Field(
            type = FieldType.DATE,
            bg = {"Закрита на", "Дата на закриване"})
        @Nullable LocalDate closed) {
  static final List<RecordRule<Service>> RULES =
      List.of(
          new RecordRule<>(
              "service-closed-before-opened",
              Severity.ERROR,
              Rule.Group.TIME,
              "closed",
              "Услугата е закрита на {1}, преди да бъде открита на {0}.",
              "The service was closed on {1}, before it opened on {0}.",
              service -> service.closed != null && service.closed.isBefore(service.opened),
              service -> List.of(service.opened, String.valueOf(service.closed))));
}
