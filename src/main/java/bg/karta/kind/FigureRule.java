package bg.karta.kind;

import static bg.karta.finding.Severity.ERROR;
import static bg.karta.finding.Severity.INFO;
import static bg.karta.finding.Severity.WARNING;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Lang;

/**
 * The rules on how published figures are typed in: their names, their days and places, and words
 * that stand by numbers.
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
  FIGURE_UNREAD(
      ERROR,
      "„{0}“ не се чете като едно число: напишете само числото, например 31 000; думите пред него"
          + " („над“, „близо“) се пишат в „Точност“, а какво се брои, в „Мярка“.",
      "\"{0}\" cannot be read as one number: write the number alone, such as 31 000, the words before"
          + " it (over, nearly) as its exactness, and what is counted as its unit."),
  FIGURE_DAY_UNSAID(
      ERROR,
      "„{0}“ не казва до кой ден: напишете деня на съобщението, например 31.07.2019, или го дайте за"
          + " целия файл с --as-of; началото, ако числото е с натрупване, се пише в „С натрупване от“.",
      "\"{0}\" does not say until which day: give the day of the press release, such as 2019-07-31,"
          + " or that of the whole file by --as-of; where the figure is cumulative, its beginning goes"
          + " into cumulative_from."),
  FIGURE_YEAR_UNSAID(
      ERROR,
      "„{0}“ не казва коя година е: напишете я, например „края на юли 2019 г.“ или 31.07.2019.",
      "\"{0}\" does not say which year it is: write it, such as \"end of July 2019\" or 2019-07-31."),
  FIGURE_DAY_UNREAD(
      ERROR,
      "„{0}“ не е ден или период; напишете например 31.07.2019, „края на юли 2019 г.“, „2010 г.“ или"
          + " „2015-2023 г.“.",
      "\"{0}\" is no day and no period; write for example 2019-07-31, \"end of July 2019\", \"2010\" or"
          + " \"2015-2023\"."),
  SCOPE_UNKNOWN(
      ERROR,
      "„{0}“ не е нито цялата страна, нито позната област или община{1}; напишете „страната“ или името"
          + " или кода на територията, например „област Благоевград“ или BLG.",
      "\"{0}\" is neither the whole country nor a known oblast or municipality{1}; write \"country\" or"
          + " the name or code of the territory, such as BLG."),
  SCOPE_OF_SEVERAL(
      ERROR,
      "„{0}“ са няколко територии, а редът е за една; напишете по един ред за всяка или, ако числото е"
          + " общо за цялата страна, „страната“.",
      "\"{0}\" are several territories, and a row is of one; give each a row of its own or, if the"
          + " figure is of the whole country, write \"country\"."),
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
