package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a version of the National Map plans for a territory: a service and its maximum users. */
@Kind(name = "plan", bg = "План по Националната карта", en = "Plan of the National Map")
public record Plan(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Карта", "Версия на картата"},
            example = "пример-2024")
        String map,
    @Field(
            type = FieldType.TERRITORY,
            key = true,
            bg = {"Територия", "Община/област", "Община"},
            en = "municipality",
            example = "BGS01")
        String territory,
    @Field(
            type = FieldType.CODE,
            codes = "service",
            key = true,
            bg = {"Услуга", "Вид услуга"},
            example = "ДСХ")
        String service,
    @Field(
            type = FieldType.CODE,
            codes = "level",
            required = true,
            bg = "Ниво",
            example = "municipal")
        String level,
    @Field(
            type = FieldType.COUNT,
            required = true,
            bg = {"Максимален брой потребители", "Брой потребители"},
            example = "24")
        Long maxUsers,
    @Field(
            type = FieldType.CODE,
            codes = "plan-stage",
            required = true,
            bg = {"Етап", "Фаза"},
            example = "adopted")
        String stage,
    @Field(
            type = FieldType.TEXT,
            bg = {"Решение", "Акт"},
            example = "Решение № 1")
        @Nullable String decision,
    @Field(type = FieldType.DATE, required = true, bg = "Дата", example = "2024-01-15")
        LocalDate date) {
  /** An oblast's code is its three letters; a municipality's has two digits behind them. */
  private static final int OBLAST_CODE = 3;

  static final List<RecordRule<Plan>> RULES =
      List.of(
          new RecordRule<>(
              "plan-level-unlike-territory",
              Severity.WARNING,
              Rule.Group.TERRITORY,
              "level",
              "Услуга на областно ниво се планира за област, а на общинско ниво за община: тук нивото е „{0}“, а територията е {1}.",
              "A service of the oblast level is planned for an oblast and one of the municipal level for a municipality: here the level is {0} and the territory {1}.",
              plan -> plan.level.equals("oblast") != (plan.territory.length() == OBLAST_CODE),
              plan -> List.of(plan.level, plan.territory)),
          new RecordRule<>(
              "plan-decision-missing",
              Severity.INFO,
              Rule.Group.COMPLETENESS,
              "decision",
              "Картата {0} е приета, а решението, с което е приета, не е посочено.",
              "Map {0} is adopted, but the decision that adopted it is not named.",
              plan -> plan.stage.equals("adopted") && plan.decision == null,
              plan -> List.of(plan.map)));
}
