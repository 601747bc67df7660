package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hours of personal assistance that a person used in a month (Закон за личната помощ). */
@Kind(
    name = "assistance",
    bg = "Лична помощ",
    en = "Personal assistance",
    preparation = PersonPreparation.class)
public record Assistance(
    @Field(
            type = FieldType.PERSON,
            key = true,
            bg = {"ЕГН/ЛНЧ", "ЕГН", "ЛНЧ", "Лице"},
            example = "6101057509")
        String person,
    @Field(type = FieldType.MONTH, key = true, bg = "Месец", example = "2025-12") YearMonth month,
    @Field(
            type = FieldType.CODE,
            codes = "dependence",
            required = true,
            bg = "Степен на зависимост",
            example = "III")
        String dependence,
    @Field(
            type = FieldType.NUMBER,
            required = true,
            min = 0,
            max = 744,
            bg = {"Часове", "Брой часове"},
            example = "80")
        Double hours,
    @Field(type = FieldType.MUNICIPALITY, required = true, bg = "Община", example = "BGS01")
        String municipality,
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
  /** The most hours a month by degree of dependence, since 2021. */
  private static final Map<String, Integer> MOST_HOURS =
      Map.of("I", 15, "II", 42, "III", 84, "IV", 168);

  static final List<RecordRule<Assistance>> RULES =
      List.of(
          new RecordRule<Assistance>(
                  "assistance-hours-above-degree",
                  Severity.ERROR,
                  Rule.Group.PLAUSIBILITY,
                  "hours",
                  "{0} часа лична помощ при степен на зависимост {1}; полагат се до {2} на месец.",
                  "{0} hours of personal assistance at degree of dependence {1}; at most {2} a month are due.",
                  used -> used.hours > used.mostHours(),
                  used -> List.of(used.writtenHours(), used.dependence, used.mostHours()))
              .onBasisOf("Закон за личната помощ; Методика за оценка на потребностите"));

  /** The hours as people write them: a whole number without a point. */
  private Object writtenHours() {
    return hours == Math.rint(hours) ? (Object) hours.longValue() : hours;
  }

  private int mostHours() {
    return MOST_HOURS.getOrDefault(dependence, Integer.MAX_VALUE);
  }
}
