package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The individual assessment of the needs of a person with a disability, by the directorate at the
 * present address (Закон за хората с увреждания).
 */
@Kind(
    name = "assessment",
    bg = "Индивидуална оценка на потребностите",
    en = "Individual assessment of needs",
    preparation = PersonPreparation.class)
public record Assessment(
    @Field(
            type = FieldType.PERSON,
            key = true,
            bg = {"ЕГН/ЛНЧ", "ЕГН", "ЛНЧ", "Лице"},
            example = "6101057509")
        String person,
    @Field(
            type = FieldType.DATE,
            key = true,
            bg = {"Дата", "Дата на оценката"},
            example = "2025-03-10")
        LocalDate date,
    @Field(type = FieldType.MUNICIPALITY, required = true, bg = "Община", example = "BGS01")
        String municipality,
    @Field(
            type = FieldType.PERCENT,
            min = 0,
            max = 100,
            bg = {"Степен на увреждане", "Процент увреждане", "Степен на увреждане (%)"},
            example = "92")
        @Nullable Double disability,
    @Field(
            type = FieldType.CODE,
            codes = "dependence",
            bg = "Степен на зависимост",
            example = "III")
        @Nullable String dependence,
    @Field(type = FieldType.YES_NO, bg = "Чужда помощ", example = "true")
        @Nullable Boolean foreignAid,
    @Field(
            type = FieldType.CODES,
            codes = "kind",
            bg = {"Потребности", "Необходими услуги", "Социални услуги"},
            example = "DAY;THER")
        @Nullable String needs,
    @Field(
            type = FieldType.DATE,
            bg = {"Валидна до", "Срок"},
            example = "2028-03-31")
        @Nullable LocalDate validTo,
    @Field(
            type = FieldType.YEAR,
            bg = "Година на раждане",
            example = "1961",
            tells = PersonFact.BIRTH_YEAR)
        @Nullable Long birthYear,
    @Field(
            type = FieldType.CODE,
            codes = "sex",
            bg = "Пол",
            example = "male",
            tells = PersonFact.SEX)
        @Nullable String sex) {
  static final List<RecordRule<Assessment>> RULES =
      List.of(
          new RecordRule<>(
              "assessment-period-reversed",
              Severity.ERROR,
              Rule.Group.TIME,
              "valid_to",
              "Оценката от {0} е валидна до {1}, преди да е направена.",
              "The assessment of {0} is valid to {1}, before it was made.",
              found -> found.validTo != null && found.validTo.isBefore(found.date),
              found -> List.of(found.date, String.valueOf(found.validTo))),
          new RecordRule<>(
              "assessment-says-nothing",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "needs",
              "Оценката от {0} не казва нито степен на увреждане, нито зависимост, нито потребности.",
              "The assessment of {0} tells neither a degree of disability, nor dependence, nor needs.",
              found -> found.disability == null && found.dependence == null && found.needs == null,
              found -> List.of(found.date)));
}
