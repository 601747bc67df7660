package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of service, such as {@code ДСХ}. The delegated types are built in; a submission may change
 * them or add others. A dependent one is no service of its own but takes places of another, as
 * substitute care does (чл. 92 ЗСУ).
 */
@Kind(name = "service-type", bg = "Тип социална услуга", en = "Type of service")
public record ServiceType(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Код", "Абревиатура"},
            example = "МОБ-Д")
        String code,
    @Field(
            type = FieldType.TEXT,
            required = true,
            bg = {"Наименование", "Име"},
            en = "name",
            example = "Мобилна дневна грижа за стари хора")
        String nameBg,
    @Field(
            type = FieldType.TEXT,
            bg = "Наименование на английски",
            example = "Mobile day care for older people")
        @Nullable String nameEn,
    @Field(
            type = FieldType.CODES,
            codes = "kind",
            bg = {"Видове дейности", "Дейности по чл. 15"},
            example = "DAY;INFO")
        @Nullable String kinds,
    @Field(type = FieldType.CODE, codes = "target", bg = "Целева група", example = "older")
        @Nullable String target,
    @Field(type = FieldType.YES_NO, bg = "Резидентна", example = "false")
        @Nullable Boolean residential,
    @Field(
            type = FieldType.YES_NO,
            bg = {"Специализирана институция", "Институция"},
            example = "false")
        @Nullable Boolean institution,
    @Field(
            type = FieldType.CODE,
            codes = "level",
            bg = {"Ниво", "Ниво на планиране"},
            example = "municipal")
        @Nullable String level,
    @Field(
            type = FieldType.YES_NO,
            bg = {"Несамостоятелна", "Само като част от друга услуга"},
            example = "false")
        @Nullable Boolean dependent) {
  static final List<RecordRule<ServiceType>> RULES =
      List.of(
          new RecordRule<ServiceType>(
                  "service-type-without-activities",
                  Severity.INFO,
                  Rule.Group.LICENCE,
                  "kinds",
                  "За тип {0} не е посочено кои дейности обхваща: не може да се каже какъв лиценз му трябва.",
                  "Type {0} does not say which activities it comprises: which licence it needs cannot be told.",
                  type -> type.kinds == null,
                  type -> List.of(type.code))
              .onBasisOf("ЗСУ, чл. 15"));
}
