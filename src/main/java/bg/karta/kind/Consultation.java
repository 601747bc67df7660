package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public discussion of a version of the National Map: of a municipality's proposal (чл. 42 НПСУ),
 * of the agreement in an oblast, or of the national draft.
 */
@Kind(
    name = "consultation",
    bg = "Обществено обсъждане на картата",
    en = "Public discussion of the map")
public record Consultation(
    @Field(
            type = FieldType.TEXT,
            key = true,
            bg = {"Карта", "Версия на картата"},
            example = "пример-2024")
        String map,
    @Field(
            type = FieldType.SCOPE,
            key = true,
            bg = {"Територия", "Община/област"},
            example = "BG")
        String territory,
    @Field(
            type = FieldType.CODE,
            codes = "consultation-stage",
            key = true,
            bg = {"Етап", "Равнище"},
            example = "national")
        String stage,
    @Field(
            type = FieldType.DATE,
            required = true,
            bg = {"Открито на", "Начало"},
            example = "2023-10-11")
        LocalDate opened,
    @Field(
            type = FieldType.DATE,
            bg = {"Приключва на", "Срок", "Край"},
            example = "2023-11-09")
        @Nullable LocalDate closes,
    @Field(
            type = FieldType.DATE,
            bg = {"Проведено на", "Дата на обсъждането"},
            example = "2023-10-20")
        @Nullable LocalDate heldOn,
    @Field(
            type = FieldType.COUNT,
            bg = {"Брой предложения", "Становища"},
            example = "4")
        @Nullable Long comments,
    @Field(type = FieldType.TEXT, bg = "Протокол", example = "Протокол № 1")
        @Nullable String protocol) {
  static final List<RecordRule<Consultation>> RULES =
      List.of(
          new RecordRule<>(
              "consultation-period-reversed",
              Severity.ERROR,
              Rule.Group.TIME,
              "closes",
              "Обсъждането приключва на {1}, преди да започне на {0}.",
              "The discussion closes on {1}, before it opens on {0}.",
              held -> held.closes != null && held.closes.isBefore(held.opened),
              held -> List.of(held.opened, String.valueOf(held.closes))),
          new RecordRule<>(
              "consultation-held-before-opened",
              Severity.ERROR,
              Rule.Group.TIME,
              "held_on",
              "Обсъждането е проведено на {1}, преди да бъде открито на {0}.",
              "The discussion was held on {1}, before it opened on {0}.",
              held -> held.heldOn != null && held.heldOn.isBefore(held.opened),
              held -> List.of(held.opened, String.valueOf(held.heldOn))),
          new RecordRule<>(
              "consultation-stage-unlike-territory",
              Severity.WARNING,
              Rule.Group.TERRITORY,
              "stage",
              "Обсъждане на равнище „{0}“ не се провежда за {1}.",
              "A discussion of the stage {0} is not held for {1}.",
              held -> !held.stage.equals(held.stageOfTerritory()),
              held -> List.of(held.stage, held.territory)));

  /**
   * BG has the national stage, a code of three letters an oblast's, a longer one a municipality's.
   */
  private String stageOfTerritory() {
    return switch (territory.length()) {
      case 2 -> "national";
      case 3 -> "oblast";
      default -> "municipal";
    };
  }
}
