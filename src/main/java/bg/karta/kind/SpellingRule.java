package bg.karta.kind;

import static bg.karta.finding.Severity.ERROR;
import static bg.karta.finding.Severity.INFO;
import static bg.karta.finding.Severity.WARNING;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Lang;

/** The rules on how numbers, keys and days are spelt. */
public enum SpellingRule implements Rule.Constant {
  NUMBER_AMBIGUOUS(
      ERROR,
      "„{0}“ може да е {1} или {2}; напишете числото по един от тези два начина (след три знака се"
          + " добавя нула, за да не се вземат за хиляди).",
      "\"{0}\" can be {1} or {2}; write the number in one of these two ways (three decimals get a"
          + " zero behind them, so that nobody takes them for thousands)."),
  NUMBER_TOO_LONG(
      ERROR,
      "„{0}“ има повече цифри, отколкото се записват точно; очакват се най-много 15 преди десетичния"
          + " знак.",
      "\"{0}\" has more digits than are kept exactly; expected at most 15 before the decimal mark."),
  NUMBER_WITH_EXPONENT(
      WARNING,
      "„{0}“ е записано със степен на десет; прието е {1}. Ако програмата го е закръглила, въведете"
          + " цялото число.",
      "\"{0}\" is written with a power of ten; taken as {1}. If a program rounded it, enter the whole"
          + " number."),
  MONEY_OF_OTHER_CURRENCY(
      ERROR,
      "Сумата „{0}“ е в {1}, а валутата на реда е {2}; поправете едното от двете.",
      "The amount \"{0}\" is in {1}, but the row's currency is {2}; correct one of the two."),
  IDENTIFIER_SPELLING(
      WARNING,
      "„{0}“ е записано като дробно число; прието е {1}.",
      "\"{0}\" is written as a decimal number; taken as {1}."),
  IDENTIFIER_ROUNDED(
      ERROR,
      "„{0}“ е число, показано закръглено: последните му цифри ги няма. Задайте на колоната формат"
          + " „Текст“ и въведете стойността отново.",
      "\"{0}\" is a number shown rounded: its last digits are lost. Format the column as text and"
          + " enter the value again."),
  IDENTIFIER_TOO_LONG(
      ERROR,
      "„{0}“ е число с повече от 15 цифри, а Excel и другите таблици пазят само първите 15: последните"
          + " цифри може да са сгрешени. Задайте на колоната формат „Текст“ и въведете стойността"
          + " отново.",
      "\"{0}\" is a number of more than 15 digits, and Excel and other spreadsheets keep the first 15"
          + " alone: its last digits may be wrong. Format the column as text and enter the value"
          + " again."),
  IDENTIFIER_AS_DATE(
      ERROR,
      "В клетката стои дата или час („{0}“), а се очаква номер или код; вероятно програмата е превърнала"
          + " въведеното. Задайте на колоната формат „Текст“ и въведете стойността отново.",
      "The cell holds a date or a time (\"{0}\"), and a number or code is expected; probably the program"
          + " changed what was typed. Format the column as text and enter the value again."),
  IDENTIFIER_AS_PERCENT(
      ERROR,
      "В клетката стои процент („{0}“), а се очаква номер или код. Задайте на колоната формат „Текст“ и"
          + " въведете стойността отново.",
      "The cell holds a percentage (\"{0}\"), and a number or code is expected. Format the column as text"
          + " and enter the value again."),
  IDENTIFIER_AS_LOGICAL(
      ERROR,
      "В клетката стои логическа стойност („{0}“), а се очаква номер или код; въведете го, а ако клетката"
          + " има формула, поправете я.",
      "The cell holds a logical value (\"{0}\"), and a number or code is expected; enter that, and if the"
          + " cell has a formula, mend it."),
  IDENTIFIER_AS_LIST(
      ERROR,
      "В клетката стоят няколко стойности („{0}“), а се очаква един номер или код; сложете всяка на"
          + " отделен ред.",
      "The cell holds several values (\"{0}\"), and one number or code is expected; give each a row of"
          + " its own."),
  IDENTIFIER_AS_FRACTION(
      WARNING,
      "„{0}“ е дробно число, а се очаква номер или код; прието е както е. Ако в края му е имало нули, те"
          + " са загубени: задайте на колоната формат „Текст“ и въведете стойността отново.",
      "\"{0}\" is a number with decimals, and a number or code is expected; taken as it is. Zeros at its"
          + " end, if it had any, are lost: format the column as text and enter the value again."),
  PERCENT_AS_SHARE(
      WARNING,
      "Очаква се процент, а „{0}“ е под 1; прието е както е. Ако е дял от цялото, въведете {1}.",
      "A percentage is expected, and \"{0}\" is below 1; taken as it is. If it is a share of the whole,"
          + " enter {1}."),
  DATE_AS_PERCENT(
      ERROR,
      "„{0}“ е със знак за процент, а се очаква дата, месец или година; сменете процентния формат на"
          + " клетката или въведете стойността отново.",
      "\"{0}\" has a percent sign, and a date, a month or a year is expected; change the cell's percent"
          + " format or enter the value again."),
  DATE_AMBIGUOUS(
      ERROR,
      "„{0}“ може да е денят {1} или {2}; напишете го по един от тези два начина.",
      "\"{0}\" can be the day {1} or {2}; write it in one of these two ways."),
  DATE_AS_NUMBER(
      ERROR,
      "„{0}“ е числото, с което Excel пази деня {1} (а в книга, която брои дните от 1904 г., {2});"
          + " задайте на колоната формат „Дата“ или въведете деня.",
      "\"{0}\" is the number by which Excel keeps the day {1} (in a workbook that counts its days"
          + " from 1904, {2}); format the column as a date, or enter the day."),
  NO_VALUE_IN_WORDS(
      INFO,
      "„{0}“ е прието за празна клетка, тук и в цялата колона (казва се веднъж).",
      "\"{0}\" is taken as an empty cell, here and in the whole column (this is said once)."),
  UNIT_DROPPED(
      INFO,
      "„{0}“ е прието за {1}: думата зад числото се пропуска, тук и в цялата колона (казва се веднъж).",
      "\"{0}\" is taken as {1}: the word behind the number is left out, here and in the whole column"
          + " (this is said once)."),
  DATE_CENTURY_TAKEN(
      WARNING,
      "В „{0}“ годината е с две цифри и е приета за {1}; ако векът е друг, напишете я с четири.",
      "\"{0}\" has a year of two digits, taken as {1}; if the century is another, write all four."),
  DATE_OF_SHORT_YEAR(
      ERROR,
      "В „{0}“ годината е с две цифри; напишете я с четири, например 2024.",
      "\"{0}\" has a year of two digits; write all four, for example 2024."),
  DATE_PLACEHOLDER(
      ERROR,
      "„{0}“ стои вместо дата, каквато няма; напишете деня, а ако няма такъв, оставете клетката"
          + " празна.",
      "\"{0}\" stands for a date there is not; give the day, or leave the cell empty where there is"
          + " none."),
  DATE_WITH_TIME(
      INFO,
      "„{0}“ е с час, а той не се записва; приет е денят {1}.",
      "\"{0}\" has a time of day, which is not kept; taken as the day {1}."),
  DATE_OF_OTHER_ZONE(
      WARNING,
      "„{0}“ е полунощ в България в началото на {1}; приет е този ден.",
      "\"{0}\" is midnight in Bulgaria at the beginning of {1}; taken as that day.");

  private final Severity severity;
  private final String bg;
  private final String en;

  SpellingRule(Severity severity, String bg, String en) {
    this.severity = severity;
    this.bg = bg;
    this.en = en;
  }

  /** Whether a rule speaks of how a column is written, which the first of its cells shows. */
  public static boolean isSaidOnce(Rule rule) {
    return rule == NO_VALUE_IN_WORDS || rule == UNIT_DROPPED;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Group group() {
    return this == MONEY_OF_OTHER_CURRENCY ? Group.MONEY : Group.VALUE;
  }

  @Override
  public String text(Lang lang) {
    return lang.choose(bg, en);
  }
}
