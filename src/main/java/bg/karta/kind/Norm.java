package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many users a service is needed for: so many per 1 000 people of a group, a share of them, or
 * so many in each municipality or oblast; not fewer than a minimum, not more than a maximum,
 * rounded where it says how. The numbers of the ordinance on planning (НПСУ) are the user's to
 * enter: karta has none built in.
 */
@Kind(name = "norm", bg = "Норматив за потребност", en = "Norm of need")
public record Norm(
    @Field(
            type = FieldType.CODE,
            codes = "service",
            key = true,
            bg = {"Услуга", "Вид услуга"},
            example = "ДСХ")
        String service,
    @Field(
            type = FieldType.CODE,
            codes = "population-group",
            key = true,
            bg = {"Група", "Категория"},
            en = "group",
            example = "65+")
        String category,
    @Field(type = FieldType.CODE, codes = "level", key = true, bg = "Ниво", example = "municipal")
        String level,
    @Field(
            type = FieldType.DATE,
            key = true,
            bg = {"В сила от", "Валиден от"},
            example = "2024-01-01")
        LocalDate validFrom,
    @Field(
            type = FieldType.DATE,
            bg = {"В сила до", "Валиден до"})
        @Nullable LocalDate validTo,
    @Field(
            type = FieldType.CODE,
            codes = "basis",
            required = true,
            bg = {"База", "Основа"},
            example = "per-1000")
        String basis,
    @Field(type = FieldType.NUMBER, required = true, bg = "Стойност", min = 0, example = "4.5")
        Double value,
    @Field(
            type = FieldType.COUNT,
            bg = {"Минимален брой потребители", "Минимум потребители"},
            example = "8")
        @Nullable Long minUsers,
    @Field(
            type = FieldType.COUNT,
            bg = {"Максимален брой потребители", "Максимум потребители"})
        @Nullable Long maxUsers,
    @Field(
            type = FieldType.CODE,
            codes = "rounding",
            bg = {"Закръгляне", "Закръгление"},
            example = "up")
        @Nullable String rounding,
    @Field(
            type = FieldType.TEXT,
            bg = "Правно основание",
            example = "примерна стойност, не на наредбата")
        @Nullable String legalBasis) {

  private static final int PERCENT = 100;
  private static final int THOUSAND = 1000;

  static final List<RecordRule<Norm>> RULES =
      List.of(
          new RecordRule<>(
              "norm-period-reversed",
              Severity.ERROR,
              Rule.Group.TIME,
              "valid_to",
              "Нормативът изтича на {1}, преди да започне на {0}.",
              "The norm ends on {1}, before it begins on {0}.",
              norm -> norm.validTo != null && norm.validTo.isBefore(norm.validFrom),
              norm -> List.of(norm.validFrom, String.valueOf(norm.validTo))),
          new RecordRule<>(
              "norm-bounds-reversed",
              Severity.ERROR,
              Rule.Group.PLAUSIBILITY,
              "max_users",
              "Минимумът {0} е над максимума {1}.",
              "The minimum {0} is above the maximum {1}.",
              norm ->
                  norm.minUsers != null && norm.maxUsers != null && norm.minUsers > norm.maxUsers,
              norm -> List.of(String.valueOf(norm.minUsers), String.valueOf(norm.maxUsers))),
          new RecordRule<>(
              "norm-share-above-whole",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "value",
              "Нормативът {0} при база „{1}“ е повече от цялата група.",
              "The norm {0} with the basis {1} is more than the whole group.",
              norm ->
                  (norm.basis.equals("percent") && norm.value > PERCENT)
                      || (norm.basis.equals("per-1000") && norm.value > THOUSAND),
              norm -> List.of(norm.value, norm.basis)),
          new RecordRule<>(
              "norm-basis-unlike-level",
              Severity.WARNING,
              Rule.Group.TERRITORY,
              "basis",
              "Нормативът е на ниво „{0}“, а се брои по друго: „{1}“.",
              "The norm is of the {0} level, but counts by the other one: {1}.",
              norm -> norm.basis.equals("per-oblast") && norm.level.equals("municipal"),
              norm -> List.of(norm.level, norm.basis)));
}
