package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of what a service is, from a day on: its places, its provider, its type, where it is,
 * its level, who funds it. What is left out did not change.
 */
@Kind(name = "service-change", bg = "Промяна на услуга", en = "Change of a service")
public record ServiceChange(
    @Field(
            type = FieldType.REF,
            ref = Service.class,
            key = true,
            bg = {"Услуга", "Код на услугата"},
            example = "П-001")
        String service,
    @Field(
            type = FieldType.DATE,
            key = true,
            bg = {"В сила от", "Дата на промяната"},
            en = "changed on",
            example = "2025-07-01")
        LocalDate date,
    @Field(
            type = FieldType.COUNT,
            bg = {"Нов капацитет", "Капацитет", "Брой места"},
            en = "places",
            example = "20")
        @Nullable Long capacity,
    @Field(
            type = FieldType.EIK,
            ref = Provider.class,
            bg = {"Нов доставчик", "Доставчик", "ЕИК на доставчика"},
            en = "eik")
        @Nullable String provider,
    @Field(
            type = FieldType.REF,
            ref = ServiceType.class,
            bg = {"Нов вид услуга", "Вид услуга"})
        @Nullable String type,
    @Field(
            type = FieldType.MUNICIPALITY,
            bg = {"Нова община", "Община"})
        @Nullable String municipality,
    @Field(
            type = FieldType.SETTLEMENT,
            bg = {"Ново населено място", "Населено място"})
        @Nullable String settlement,
    @Field(
            type = FieldType.CODE,
            codes = "level",
            bg = {"Ново ниво", "Ниво"})
        @Nullable String level,
    @Field(
            type = FieldType.CODE,
            codes = "funding",
            bg = {"Ново финансиране", "Финансиране"})
        @Nullable String funding,
    @Field(
            type = FieldType.COUNT,
            bg = {"Досегашен капацитет", "Предишен капацитет"},
            en = "former places",
            example = "16")
        @Nullable Long formerCapacity,
    @Field(
            type = FieldType.TEXT,
            bg = {"Одобрение", "Номер на одобрението", "Заповед"},
            en = "approval",
            example = "РД-01-9001")
        @Nullable String orderNumber,
    @Field(
            type = FieldType.DATE,
            bg = {"Дата на одобрението", "Дата на заповедта"},
            en = "approval date",
            example = "2025-06-10")
        @Nullable LocalDate orderDate,
    @Field(
            type = FieldType.TEXT,
            bg = {"Причина", "Основание"})
        @Nullable String reason) {
  static final List<RecordRule<ServiceChange>> RULES =
      List.of(
          new RecordRule<>(
              "service-change-empty",
              Severity.ERROR,
              Rule.Group.COMPLETENESS,
              "capacity",
              "Промяната на услуга {0} от {1} не казва какво се променя: попълнете новия капацитет,"
                  + " доставчик, вид, място, ниво или финансиране.",
              "The change of service {0} of {1} does not say what changes: fill in the new capacity,"
                  + " provider, type, place, level or funding.",
              change -> change.told().allMatch(Objects::isNull),
              change -> List.of(change.service, change.date)),
          new RecordRule<>(
              "service-change-to-same",
              Severity.WARNING,
              Rule.Group.HISTORY,
              "capacity",
              "Промяната на услуга {0} от {1} не променя капацитета: и досегашният, и новият е {2}.",
              "The change of service {0} of {1} does not change the capacity: it was and is {2}.",
              change ->
                  change.capacity != null
                      && change.capacity.equals(change.formerCapacity)
                      && change.told().filter(Objects::nonNull).count() == 1,
              change -> List.of(change.service, change.date, String.valueOf(change.capacity))),
          new RecordRule<>(
              "service-change-before-approval",
              Severity.WARNING,
              Rule.Group.TIME,
              "date",
              "Промяната на услуга {0} е в сила от {1}, преди одобрението ѝ от {2}.",
              "The change of service {0} holds from {1}, before its approval of {2}.",
              change -> change.orderDate != null && change.date.isBefore(change.orderDate),
              change -> List.of(change.service, change.date, String.valueOf(change.orderDate))));

  /** What the service is from the day on, null where it stays what it was. */
  private Stream<@Nullable Object> told() {
    return Stream.of(capacity, provider, type, municipality, settlement, level, funding);
  }
}
