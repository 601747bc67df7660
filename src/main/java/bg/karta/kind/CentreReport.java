package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a centre for employment and social assistance reports of one month, never of a longer time.
 */
@Kind(
    name = "centre-report",
    bg = "Месечен отчет на ЦЗСП",
    en = "Monthly report of a centre for employment and social assistance")
public record CentreReport(
    @Field(
            type = FieldType.REF,
            ref = Centre.class,
            key = true,
            bg = {"Център", "Идентификатор на центъра"},
            en = "centre_id",
            example = "ЦЗСП-001")
        String centre,
    @Field(type = FieldType.MONTH, key = true, bg = "Месец", example = "2025-12") YearMonth month,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Обслужени", "Обслужени лица"},
            example = "410")
        Long served,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Започнали работа на първичния пазар", "Първичен пазар"},
            example = "21")
        Long placedPrimary,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Започнали субсидирана работа", "Субсидирана заетост"},
            example = "6")
        Long placedSubsidised,
    @Field(
            type = FieldType.COUNT,
            bg = {"Активно поведение", "Активирани"},
            example = "35")
        @Nullable Long activation,
    @Field(
            type = FieldType.COUNT,
            bg = {"Включени в обучение", "Обучени"},
            example = "9")
        @Nullable Long trained) {
  static final List<RecordRule<CentreReport>> RULES =
      List.of(
          new RecordRule<>(
              "centre-report-placed-above-served",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "placed_primary",
              "На работа са започнали {0} души, а обслужените са {1}.",
              "{0} {0?person|people} started work, but {1} were served.",
              report -> report.placed() > report.served,
              report -> List.of(report.placed(), report.served)),
          new RecordRule<>(
              "centre-report-trained-above-served",
              Severity.WARNING,
              Rule.Group.PLAUSIBILITY,
              "trained",
              "В обучение са включени {0} души, а обслужените са {1}.",
              "{0} {0?person|people} were trained, but {1} were served.",
              report -> report.trained != null && report.trained > report.served,
              report -> List.of(String.valueOf(report.trained), report.served)));

  private long placed() {
    return placedPrimary + placedSubsidised;
  }
}
