package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A social service: a place where a provider serves up to so many users. */
@Kind(
    name = "service",
    bg = "Социална услуга",
    en = "Social service",
    indexes = {
      @Kind.Index(
          name = "service_by_place",
          columns = {"municipality", "type"}),
      @Kind.Index(
          name = "service_by_provider",
          columns = {"provider"})
    })
public record Service(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Идентификатор", "Код на услугата", "№ на услугата"},
            en = "service",
            example = "П-001")
        String id,
    @Field(
            type = FieldType.TEXT,
            required = true,
            bg = {"Наименование", "Име на услугата"},
            example = "Дом за стари хора – Айтос")
        String name,
    @Field(
            type = FieldType.REF,
            ref = ServiceType.class,
            required = true,
            bg = {"Вид услуга", "Тип услуга"},
            example = "ДСХ")
        String type,
    @Field(
            type = FieldType.EIK,
            ref = Provider.class,
            required = true,
            bg = {"Доставчик", "ЕИК", "ЕИК на доставчика"},
            en = "eik",
            example = "000990011")
        String provider,
    @Field(type = FieldType.MUNICIPALITY, required = true, bg = "Община", example = "BGS01")
        String municipality,
    @Field(type = FieldType.SETTLEMENT, bg = "Населено място", example = "гр. Айтос")
        @Nullable String settlement,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Капацитет", "Брой места"},
            en = "places",
            example = "20")
        Long capacity,
    @Field(type = FieldType.CODE, codes = "level", bg = "Ниво", example = "municipal")
        @Nullable String level,
    @Field(type = FieldType.CODE, codes = "funding", bg = "Финансиране", example = "state")
        @Nullable String funding,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Открита на", "Дата на откриване", "Разкрита на", "Дата на разкриване"},
            example = "2009-06-01")
        LocalDate opened,
    @Field(
            type = FieldType.DATE,
            bg = {"Закрита на", "Дата на закриване"})
        @Nullable LocalDate closed,
    @Field(
            type = FieldType.DATE,
            carried = false,
            bg = {"В сила от", "Важи от"},
            en = "holds from")
        @Nullable LocalDate validFrom) {
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
              service -> List.of(service.opened, String.valueOf(service.closed))),
          new RecordRule<>(
              "service-valid-after-closing",
              Severity.WARNING,
              Rule.Group.TIME,
              "valid_from",
              "Данните за услугата са в сила от {1}, а тя е закрита на {0}.",
              "What is said of the service holds from {1}, and it was closed on {0}.",
              service ->
                  service.validFrom != null
                      && service.closed != null
                      && service.validFrom.isAfter(service.closed),
              service ->
                  List.of(String.valueOf(service.closed), String.valueOf(service.validFrom))));
}
