package bg.karta.kind;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number somebody published of an indicator: of a day, or cumulatively from a day on. A claim of
 * a share or a change has the unit {@code percent-share} or {@code percent-change} and names its
 * base; what is to be reached has the unit {@code target}, and by when if that was said.
 */
@Kind(
    name = "published-figure",
    bg = "Публикувано число",
    en = "Published figure",
    preparation = FigurePreparation.class)
public record PublishedFigure(
    @Field(
            type = FieldType.LISTED,
            codes = "indicator",
            key = true,
            bg = "Показател",
            example = "foster-families")
        String indicator,
    @Field(
            type = FieldType.DATE,
            key = true,
            bg = {"Дата", "Към дата"},
            example = "2019-07-31")
        LocalDate date,
    @Field(
            type = FieldType.SCOPE,
            key = true,
            bg = {"Обхват", "Територия"},
            example = "BG")
        String scope,
    @Field(
            type = FieldType.DATE,
            key = true,
            mayBeBlank = true,
            bg = {"С натрупване от", "Натрупано от", "За период от"},
            example = "2019-01-01")
        @Nullable LocalDate cumulativeFrom,
    @Field(
            type = FieldType.NUMBER,
            required = true,
            bg = {"Стойност", "Число"},
            example = "2086")
        Double value,
    @Field(
            type = FieldType.LISTED,
            codes = "unit",
            key = true,
            bg = {"Мярка", "Мерна единица", "Единица"},
            example = "families")
        String unit,
    @Field(type = FieldType.TEXT, key = true, bg = "Източник", example = "пример") String source,
    @Field(type = FieldType.CODE, codes = "exactness", bg = "Точност", example = "exact")
        @Nullable String exactness,
    @Field(
            type = FieldType.TEXT,
            bg = {"База", "Базова година", "Спрямо"},
            en = {"base_year", "compared_with"})
        @Nullable String base,
    @Field(
            type = FieldType.DATE,
            bg = {"Срок", "Краен срок"},
            en = {"due_date", "deadline"})
        @Nullable LocalDate due,
    @Field(
            type = FieldType.YES_NO,
            bg = {"Съпоставимо с регистъра", "Съпоставимо"})
        @Nullable Boolean comparable) {
  static final List<RecordRule<PublishedFigure>> RULES =
      List.of(
          new RecordRule<>(
              "figure-period-reversed",
              Severity.ERROR,
              Rule.Group.TIME,
              "cumulative_from",
              "Числото е с натрупване от {0}, а се отнася към {1}.",
              "The figure is cumulative from {0}, but is of {1}.",
              figure -> figure.cumulativeFrom != null && figure.cumulativeFrom.isAfter(figure.date),
              figure -> List.of(String.valueOf(figure.cumulativeFrom), figure.date)),
          new RecordRule<>(
              "figure-due-without-target",
              Severity.WARNING,
              Rule.Group.TIME,
              "due",
              "Срок ({0}) има само цел, а мярката е „{1}“; ако числото е цел, напишете мярка „цел“.",
              "Only a target has a due date ({0}), but the unit is {1}; if the figure is a target, give the unit target.",
              figure -> figure.due != null && !figure.unit.equals("target"),
              figure -> List.of(String.valueOf(figure.due), Indicators.unitNamed(figure.unit))),
          new RecordRule<>(
              "figure-percent-of-what",
              Severity.WARNING,
              Rule.Group.VALUE,
              "unit",
              "Числото е в проценти, а за „{0}“ се броят {1}; напишете мярка „процентна промяна“ (с колко"
                  + " се е изменило) или „процентен дял“ (каква част е), а в „База“ спрямо кое число е,"
                  + " например 2010 г.",
              "The figure is in percent, but of \"{0}\" {1} are counted; write the unit percent-change (by"
                  + " how much it changed) or percent-share (what part it is), and as its base the number"
                  + " it is compared with, such as 2010.",
              figure -> Indicators.isPercentOfUnknown(figure.indicator, figure.unit),
              figure ->
                  List.of(
                      Indicators.named(figure.indicator),
                      Indicators.unitNamed(String.valueOf(Indicators.unit(figure.indicator))))),
          new RecordRule<>(
              "figure-due-before-date",
              Severity.WARNING,
              Rule.Group.TIME,
              "due",
              "Срокът {0} е преди деня {1}, в който целта е обявена.",
              "The due date {0} is before the day {1} on which the target was announced.",
              figure -> figure.due != null && figure.due.isBefore(figure.date),
              figure -> List.of(String.valueOf(figure.due), figure.date)));
}
