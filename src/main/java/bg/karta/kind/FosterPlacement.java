package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child's stay with a foster family. */
@Kind(
    name = "foster-placement",
    bg = "Настаняване в приемно семейство",
    en = "Placement with a foster family",
    preparation = PersonPreparation.class,
    indexes =
        @Kind.Index(
            name = "placement_by_family",
            columns = {"family"}))
public record FosterPlacement(
    @Field(
            type = FieldType.PERSON,
            key = true,
            bg = {"Дете", "ЕГН/ЛНЧ", "ЕГН", "ЛНЧ", "ЕГН на детето"},
            example = "0844298231")
        String child,
    @Field(
            type = FieldType.REF,
            ref = FosterFamily.class,
            key = true,
            bg = {"Семейство", "Приемно семейство", "Идентификатор на семейството"},
            en = "family_id",
            example = "ПС-001")
        String family,
    @Field(
            type = FieldType.DATE,
            key = true,
            bg = {"Настанено на", "Дата на настаняване"},
            example = "2019-06-01")
        LocalDate placedOn,
    @Field(
            type = FieldType.DATE,
            bg = {"Прекратено на", "Дата на прекратяване"},
            example = "2020-01-31")
        @Nullable LocalDate endedOn,
    @Field(
            type = FieldType.YES_NO,
            bg = {"Увреждане", "С увреждане"},
            example = "false")
        @Nullable Boolean disability,
    @Field(
            type = FieldType.YEAR,
            bg = "Година на раждане",
            example = "2008",
            tells = PersonFact.BIRTH_YEAR)
        @Nullable Long birthYear,
    @Field(
            type = FieldType.CODE,
            codes = "sex",
            bg = "Пол",
            example = "female",
            tells = PersonFact.SEX)
        @Nullable String sex) {
  static final List<RecordRule<FosterPlacement>> RULES =
      List.of(
          new RecordRule<>(
              "foster-placement-ended-before-placed",
              Severity.ERROR,
              Rule.Group.TIME,
              "ended_on",
              "Настаняването е прекратено на {1}, преди да започне на {0}.",
              "The placement ended on {1}, before it began on {0}.",
              stay -> stay.endedOn != null && stay.endedOn.isBefore(stay.placedOn),
              stay -> List.of(stay.placedOn, String.valueOf(stay.endedOn))));
}
