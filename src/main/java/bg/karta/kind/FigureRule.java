package bg.karta.kind;

import static bg.karta.finding.Severity.ERROR;
import static bg.karta.finding.Severity.INFO;
import static bg.karta.finding.Severity.WARNING;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Lang;

/**
 * The rules on how published figures are typed in: their names, and words that stand by numbers.
 */
public enum FigureRule implements Rule.Constant {
  INDICATOR_UNKNOWN(
      WARNING,
      "„{0}“ не е познат показател; записано е както е, но никоя зависимост не го познава{1}. Познатите"
          + " изброява karta reconcile --indicators.",
      "\"{0}\" is no known indicator; kept as it is, but no relation knows it{1}. The known ones are"
          + " listed by karta reconcile --indicators."),
  INDICATOR_NEAR_MISS(
      WARNING,
      "„{0}“ е прието за показателя {1}; поправете името, ако е друг.",
      "\"{0}\" was taken for the indicator {1}; correct the name if it is another."),
  UNIT_UNKNOWN(
      WARNING,
      "„{0}“ не е позната мярка; записано е както е и е част от ключа{1}. Числа с различни мерки не се"
          + " сравняват.",
      "\"{0}\" is no known unit; kept as it is and part of the key{1}. Figures of different units are"
          + " not compared."),
  FIGURE_IN_WORDS(INFO, "„{0}“ е прието за {1}.", "\"{0}\" was taken as {1}."),
  FIGURE_DATE_IN_WORDS(
      INFO,
      "„{0}“ е прието за деня {1}; ако е друг, напишете деня.",
      "\"{0}\" was taken as the day {1}; if it is another, give the day."),
  FIGURE_EXACTNESS_DIFFERS(
      ERROR,
      "Стойността „{0}“ е „{1}“, а в колоната за точност стои „{2}“; поправете едното от двете.",
      "The value \"{0}\" is {1}, but the column of exactness says {2}; correct one of the two."),
  FIGURE_UNIT_DIFFERS(
      ERROR,
      "Стойността „{0}“ е с мярка {1}, а в колоната за мярка стои „{2}“; поправете едното от двете.",
      "The value \"{0}\" is of the unit {1}, but the column of units says {2}; correct one of the"
          + " two.");

  private final Severity severity;
  private final String bg;
  private final String en;

  FigureRule(Severity severity, String bg, String en) {
    this.severity = severity;
    this.bg = bg;
    this.en = en;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Group group() {
    return Group.VALUE;
  }

  @Override
  public String text(Lang lang) {
    return lang.choose(bg, en);
  }
}
