package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A foster family as approved: how many children it can take, and of what profile. */
@Kind(name = "foster-family", bg = "Приемно семейство", en = "Foster family")
public record FosterFamily(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Идентификатор на семейството", "Идентификатор", "№ на семейството"},
            en = "family_id",
            example = "ПС-001")
        String id,
    @Field(type = FieldType.MUNICIPALITY, required = true, bg = "Община", example = "BGS01")
        String municipality,
    @Field(
            type = FieldType.CODE,
            codes = "foster-kind",
            required = true,
            bg = {"Вид семейство", "Вид"},
            example = "professional")
        String kind,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Утвърдено на", "Дата на утвърждаване"},
            example = "2019-04-01")
        LocalDate approved,
    @Field(
            type = FieldType.DATE,
            bg = {"Заличено на", "Дата на заличаване"})
        @Nullable LocalDate removed,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Места", "Брой места"},
            example = "2")
        Long places,
    @Field(
            type = FieldType.YES_NO,
            bg = {"Приема деца с увреждания", "Деца с увреждания"},
            example = "true")
        @Nullable Boolean acceptsDisability,
    @Field(type = FieldType.COUNT, max = 18, bg = "Възраст от", example = "0")
        @Nullable Long ageFrom,
    @Field(type = FieldType.COUNT, max = 26, bg = "Възраст до", example = "12")
        @Nullable Long ageTo,
    @Field(
            type = FieldType.DATE,
            bg = {"Обучено на", "Дата на обучение"},
            example = "2024-09-15")
        @Nullable LocalDate trainedOn) {
  static final List<RecordRule<FosterFamily>> RULES =
      List.of(
          new RecordRule<>(
              "foster-family-removed-before-approved",
              Severity.ERROR,
              Rule.Group.TIME,
              "removed",
              "Семейството е заличено на {1}, преди да бъде утвърдено на {0}.",
              "The family was removed on {1}, before it was approved on {0}.",
              family -> family.removed != null && family.removed.isBefore(family.approved),
              family -> List.of(family.approved, String.valueOf(family.removed))),
          new RecordRule<>(
              "foster-family-ages-reversed",
              Severity.ERROR,
              Rule.Group.PLAUSIBILITY,
              "age_to",
              "Семейството приема деца от {0} до {1} години.",
              "The family takes children from {0} to {1} years of age.",
              family ->
                  family.ageFrom != null && family.ageTo != null && family.ageTo < family.ageFrom,
              family -> List.of(String.valueOf(family.ageFrom), String.valueOf(family.ageTo))),
          new RecordRule<>(
              "foster-family-without-places",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "places",
              "Семейство {0} е утвърдено за 0 места.",
              "Family {0} was approved for 0 places.",
              family -> family.places == 0,
              family -> List.of(family.id)));
}
