package bg.karta.kind;

import static bg.karta.finding.Severity.ERROR;
import static bg.karta.finding.Severity.INFO;
import static bg.karta.finding.Severity.WARNING;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Lang;

/** The rules on a single cell. */
public enum CellRule implements Rule.Constant {
  VALUE_MISSING(
      ERROR,
      "Липсва стойност за „{1}“ ({0}), а тя е задължителна.",
      "There is no value for {0} ({1}), and one is required."),
  VALUE_NOT_A_DATE(
      ERROR,
      "„{0}“ не е дата; очаква се 2024-01-31 или 31.01.2024.",
      "\"{0}\" is not a date; expected 2024-01-31 or 31.01.2024."),
  VALUE_NOT_A_MONTH(
      ERROR,
      "„{0}“ не е месец; очаква се 2024-01 или 01.2024.",
      "\"{0}\" is not a month; expected 2024-01 or 01.2024."),
  VALUE_NOT_A_YEAR(
      ERROR,
      "„{0}“ не е година; очаква се например 2024.",
      "\"{0}\" is not a year; expected for example 2024."),
  VALUE_NOT_A_COUNT(
      ERROR,
      "„{0}“ не е брой; очаква се цяло число от 0 нагоре.",
      "\"{0}\" is not a count; expected a whole number from 0 up."),
  VALUE_NOT_A_NUMBER(
      ERROR,
      "„{0}“ не е число; очаква се например 12,5 или 1 250.00.",
      "\"{0}\" is not a number; expected for example 12.5 or 1 250,00."),
  VALUE_NOT_YES_OR_NO(
      ERROR,
      "„{0}“ не е нито „да“, нито „не“.",
      "\"{0}\" is neither yes nor no; expected yes/no, да/не, 1/0 or true/false."),
  VALUE_OUT_OF_RANGE(
      ERROR,
      "{0} е извън допустимото: от {1} до {2}.",
      "{0} is outside what is allowed: from {1} to {2}."),
  VALUE_IS_PERCENT(
      ERROR,
      "„{0}“ е със знак за процент, а тук се очаква число без него; въведете самото число или сменете"
          + " процентния формат на клетката.",
      "\"{0}\" has a percent sign, and here a number without one is expected; enter the number itself"
          + " or change the cell's percent format."),
  CODE_UNKNOWN(
      ERROR,
      "„{0}“ не е сред известните стойности{2}: {1}.",
      "\"{0}\" is not one of the known values{2}: {1}."),
  CODE_NEAR_MISS(
      WARNING,
      "„{0}“ е прието за „{1}“; поправете изписването.",
      "\"{0}\" was taken for \"{1}\"; correct the spelling."),
  LOOK_ALIKE_LETTERS(
      WARNING,
      "„{0}“ смесва кирилица и латиница; прието е „{1}“.",
      "\"{0}\" mixes Cyrillic and Latin letters; taken as \"{1}\"."),
  EXAMPLE_MARK_UNKNOWN(
      ERROR,
      "„{0}“ стои в колоната karta_example, от която нищо не се внася; преместете стойността в"
          + " нейната колона или изчистете клетката.",
      "\"{0}\" stands in the column karta_example, of which nothing is taken in; move the value to"
          + " its column or clear the cell."),
  EXAMPLE_TYPED_OVER(
      WARNING,
      "Редът има отметка „{0}“, но не е примерът от образеца и се приема за истински запис; изчистете"
          + " отметката, а ако редът е пример, изтрийте го.",
      "The row is marked \"{0}\" but differs from the template's example and is taken for a true"
          + " record; clear the mark, or delete the row if it is an example."),
  EXAMPLE_WITHOUT_MARK(
      WARNING,
      "Редът е примерът от образеца без отметката си и се приема за истински запис; ако не е,"
          + " изтрийте го.",
      "The row is the template's example without its mark and is taken for a true record; if it is"
          + " none, delete it."),
  MIXED_LETTERS(
      WARNING,
      "„{0}“ смесва кирилица и латиница в една дума; от другата азбука са (в скоби е мястото им):"
          + " {1}. Записано е както е, но няма да съвпадне със същото, изписано с една азбука.",
      "\"{0}\" mixes Cyrillic and Latin letters within a word; of the other alphabet are (their"
          + " places in brackets): {1}. Kept as it is, but it does not equal the same in one"
          + " alphabet."),
  DIGITS_AS_LETTERS(
      WARNING,
      "В „{0}“ вместо цифри стоят букви; прието е {1}, контролната цифра го потвърждава.",
      "\"{0}\" has letters instead of digits; taken as {1}, which the check digit confirms."),
  LETTERS_AMONG_DIGITS(
      ERROR,
      "В „{0}“ вместо цифри стоят букви (в скоби е мястото им): {1}. Въведете номера с цифри.",
      "\"{0}\" has letters instead of digits (their places in brackets): {1}. Enter the number in"
          + " digits."),
  EIK_FORM(
      ERROR,
      "„{0}“ не е ЕИК; очакват се 9 или 13 цифри.",
      "\"{0}\" is not an ЕИК; expected 9 or 13 digits."),
  EIK_CHECK_DIGIT(
      ERROR,
      "Контролната цифра на ЕИК {0} не излиза; проверете номера.",
      "The check digit of ЕИК {0} is wrong; verify the number."),
  EIK_SPELLING(
      WARNING,
      "ЕИК „{0}“ е изписан необичайно; прието е {1}.",
      "ЕИК \"{0}\" is spelled unusually; taken as {1}."),
  EIK_ROUNDED(
      ERROR,
      "„{0}“ е ЕИК, който Excel е показал като закръглено число: последните му цифри ги няма."
          + " Задайте на колоната формат „Текст“ и въведете номера отново.",
      "\"{0}\" is an ЕИК that Excel showed as a rounded number: its last digits are lost. Format the"
          + " column as text and enter the number again."),
  EIK_ZEROS_RESTORED(
      WARNING,
      "ЕИК „{0}“ е загубил водещите си нули; прието е {1}, контролната цифра го потвърждава.",
      "ЕИК \"{0}\" has lost its leading zeros; taken as {1}, which the check digit confirms."),
  EKATTE_FORM(
      ERROR,
      "„{0}“ не е код по ЕКАТТЕ; очакват се 5 цифри.",
      "\"{0}\" is not an ЕКАТТЕ code; expected 5 digits."),
  EKATTE_ZEROS_RESTORED(
      WARNING,
      "Код по ЕКАТТЕ „{0}“ е загубил водещите си нули; прието е {1}.",
      "ЕКАТТЕ code \"{0}\" has lost its leading zeros; taken as {1}."),
  SETTLEMENT_SPELLING(
      WARNING,
      "Населеното място „{0}“ е прието за „{1}“; обичайният запис е „гр. София“ или „с. Баня“.",
      "Settlement \"{0}\" was taken as \"{1}\"; the usual form is \"гр. София\" or \"с. Баня\"."),
  SETTLEMENT_WITHOUT_KIND(
      INFO,
      "„{0}“ не казва дали е град, или село; обичайният запис е „гр. София“ или „с. Баня“.",
      "\"{0}\" does not say whether it is a town or a village; the usual form is \"гр. София\" or"
          + " \"с. Баня\"."),
  TERRITORY_UNKNOWN(
      ERROR, "„{0}“ не е позната община{1}.", "\"{0}\" is not a known municipality{1}."),
  TERRITORY_AMBIGUOUS(
      ERROR, "„{0}“ може да е: {1}. Посочете кода.", "\"{0}\" can be any of: {1}. Give the code."),
  TERRITORY_NEAR_MISS(
      WARNING,
      "„{0}“ е прието за {1}; поправете изписването.",
      "\"{0}\" was taken for {1}; correct the spelling."),
  TERRITORY_OTHER_NAME(
      WARNING,
      "„{0}“ е друго име на {1}; официалното е „{2}“.",
      "\"{0}\" is another name of {1}; the official one is \"{2}\"."),
  OBLAST_UNKNOWN(
      ERROR,
      "„{0}“ не е позната област; посочете името или кода ѝ, например BLG.",
      "\"{0}\" is not a known oblast; give its name or code, for example BLG."),
  EMAIL_FORM(
      WARNING,
      "„{0}“ не е адрес на електронна поща; записано е както е. Очаква се например ime@primer.bg.",
      "\"{0}\" is not an e-mail address; kept as it is. Expected for example name@example.bg."),
  EMAIL_LOOK_ALIKE(
      WARNING,
      "В електронната поща „{0}“ има букви на кирилица, които само приличат на латински; прието е „{1}“.",
      "The e-mail address \"{0}\" has Cyrillic letters that only look Latin; taken as \"{1}\"."),
  PHONE_FORM(
      WARNING,
      "„{0}“ не е телефонен номер; записано е както е. Очаква се например 02 912 3456 или +359 888 123 456.",
      "\"{0}\" is not a telephone number; kept as it is. Expected for example 02 912 3456 or"
          + " +359 888 123 456."),
  URL_FORM(
      WARNING,
      "„{0}“ не е адрес на интернет страница; записано е както е. Очаква се например www.primer.bg.",
      "\"{0}\" is not a web address; kept as it is. Expected for example www.example.bg."),
  IBAN_FORM(
      WARNING,
      "„{0}“ не е IBAN; българският има 22 знака, например BG80 BNBG 9661 1020 3456 78.",
      "\"{0}\" is not an IBAN; a Bulgarian one has 22 characters, for example"
          + " BG80 BNBG 9661 1020 3456 78."),
  IBAN_CHECK_DIGITS(
      WARNING,
      "Контролните цифри на IBAN {0} не излизат; проверете сметката.",
      "The check digits of IBAN {0} are wrong; verify the account."),
  PERSONAL_NUMBER_IN_TEXT(
      WARNING,
      "В клетката има личен номер (ЕГН или ЛНЧ); записано е „{0}“. Премахнете номера от файла.",
      "The cell holds a personal number (ЕГН or ЛНЧ); \"{0}\" is stored. Remove the number from the"
          + " file."),
  PERSONAL_NUMBER_AS_VALUE(
      ERROR,
      "Стойността „{0}“ съдържа личен номер (ЕГН или ЛНЧ) и не се записва; сложете друга.",
      "The value \"{0}\" holds a personal number (ЕГН or ЛНЧ) and is not stored; give another."),
  EGN_FORM(
      WARNING,
      "„{0}“ не е ЕГН; очакват се 10 цифри (водещите нули се пазят, ако колоната е текст).",
      "\"{0}\" is not an ЕГН; expected 10 digits (leading zeros stay where the column is text)."),
  EGN_DATE(
      WARNING,
      "ЕГН {0} не започва с дата на раждане; проверете номера.",
      "ЕГН {0} does not begin with a date of birth; verify the number."),
  EGN_CHECK_DIGIT(
      WARNING,
      "Контролната цифра на ЕГН {0} не излиза; проверете номера.",
      "The check digit of ЕГН {0} is wrong; verify the number."),
  LNCH_FORM(
      WARNING,
      "„{0}“ не е ЛНЧ; очакват се 10 цифри.",
      "\"{0}\" is not an ЛНЧ; expected 10 digits."),
  LNCH_CHECK_DIGIT(
      WARNING,
      "Контролната цифра на ЛНЧ {0} не излиза; проверете номера.",
      "The check digit of ЛНЧ {0} is wrong; verify the number."),
  PERSON_FORM(
      ERROR,
      "„{0}“ не е нито ЕГН, нито ЛНЧ; очакват се 10 цифри.",
      "\"{0}\" is neither an ЕГН nor an ЛНЧ; expected 10 digits."),
  PERSON_CHECK_DIGIT(
      ERROR,
      "{0} не е нито ЕГН, нито ЛНЧ: датата на раждане или контролната цифра не излиза; проверете номера.",
      "{0} is neither an ЕГН nor an ЛНЧ: the date of birth or the check digit is wrong; verify the number."),
  PERSON_ZEROS_RESTORED(
      WARNING,
      "Номерът {0} е загубил водещи нули; прието е {1}, контролната цифра го потвърждава.",
      "Number {0} has lost leading zeros; taken as {1}, which the check digit confirms."),
  PERSON_TOKEN_OF_OTHER_KEY(
      ERROR,
      "„{0}“ е псевдоним по друг ключ, не по ключа на този регистър ({1}); дайте номера на лицето.",
      "\"{0}\" is a token of another key, not of this register's ({1}); give the person's number."),
  PERSON_BIRTH_YEAR_DIFFERS(
      WARNING,
      "Записана е година на раждане {0}, а по ЕГН е {1}; прието е {1}.",
      "The year of birth is given as {0}, but by the ЕГН it is {1}; taken as {1}."),
  PERSON_SEX_DIFFERS(
      WARNING,
      "Записан е пол {0}, а по ЕГН е {1}; прието е {1}.",
      "The sex is given as {0}, but by the ЕГН it is {1}; taken as {1}."),
  DECISION_STATUS_UNKNOWN(
      ERROR,
      "„{0}“ не е познат статус на решение на ТЕЛК или НЕЛК; вписват се издадените (9845) и влезлите в"
          + " сила (9849) решения. Проверете дали решението е в сила.",
      "\"{0}\" is no known status of a decision of ТЕЛК or НЕЛК; those issued (9845) and in force"
          + " (9849) are taken in. Verify that the decision is in force."),
  LICENCE_NUMBER_FORM(
      WARNING,
      "„{0}“ не следва образеца на номерата на лицензи (Л-3129-1/04.01.2021 г.); записано е както е.",
      "\"{0}\" does not follow the pattern of licence numbers (Л-3129-1/04.01.2021 г.); kept as it is."),
  LICENCE_NUMBER_SPELLING(
      WARNING,
      "Номерът „{0}“ е изписан необичайно; прието е {1}.",
      "Number \"{0}\" is spelled unusually; taken as {1}."),
  LICENCE_KIND_UNCERTAIN(
      WARNING,
      "Регистърът не казва за коя от услугите е лиценз {0}: изброени са {1} услуги и {2} лиценза."
          + " Видът остава неизвестен.",
      "The register does not say which service licence {0} is for: it lists {1} services and {2}"
          + " licences. The kind stays unknown."),
  LICENCE_END_DERIVED(
      INFO,
      "Няма дата на валидност; изчислена е {0} (издаване + "
          + LicenceTerm.YEARS
          + " години − 1 ден).",
      "There is no end date; {0} was computed (issue + " + LicenceTerm.YEARS + " years − 1 day).");

  private final Severity severity;
  private final String bg;
  private final String en;

  CellRule(Severity severity, String bg, String en) {
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
    String name = name();
    if (name.startsWith("LICENCE_")) {
      return Group.LICENCE;
    }
    boolean place =
        name.startsWith("TERRITORY_")
            || name.startsWith("SETTLEMENT_")
            || name.startsWith("OBLAST_")
            || name.startsWith("EKATTE_");
    return place ? Group.TERRITORY : Group.VALUE;
  }

  @Override
  public String text(Lang lang) {
    return lang.choose(bg, en);
  }
}
