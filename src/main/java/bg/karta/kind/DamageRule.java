package bg.karta.kind;

import static bg.karta.finding.Severity.ERROR;
import static bg.karta.finding.Severity.WARNING;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Lang;

/**
 * The rules on what a file has lost or mixed up on its way: rows cut off, cells without a value,
 * letters of another charset.
 */
public enum DamageRule implements Rule.Constant {
  CELL_ERROR(
      ERROR,
      "„{0}“ не е стойност, а знак за грешка в клетката; поправете формулата в нея или въведете стойността.",
      "\"{0}\" is no value but a spreadsheet's mark of an error in the cell; mend its formula, or enter the value."),
  CELL_TOO_NARROW(
      ERROR,
      "„{0}“ стои вместо стойност, за която колоната е твърде тясна; разширете я и запишете файла отново.",
      "\"{0}\" stands for a value that its column is too narrow to show; widen it and save the file again."),
  FORMULA_NOT_CALCULATED(
      ERROR,
      "В клетката има формула, която не е пресметната, и затова няма стойност; отворете книгата в"
          + " Excel или LibreOffice, запишете я и я дайте отново.",
      "The cell holds a formula that was never calculated, and so no value; open the workbook in"
          + " Excel or LibreOffice, save it, and give it again."),
  CELL_BEYOND_HEADINGS(
      WARNING,
      "Клетката „{0}“ стои зад последното заглавие и не се внася; вижте дали редът не е изместен.",
      "The cell \"{0}\" stands behind the last heading and is not taken in; see whether the row is shifted."),
  LETTERS_LOST(
      WARNING,
      "В „{0}“ има загубени букви: на мястото им стоят знаци, които програмата е сложила вместо тях."
          + " Записано е както е; въведете текста наново или поискайте файла в UTF-8.",
      "Letters of \"{0}\" are lost: a program put other characters in their places. Kept as it is;"
          + " enter the text again, or ask for the file in UTF-8."),
  LETTERS_GARBLED(
      WARNING,
      "„{0}“ е текст, прочетен в погрешна кодировка; вероятно е „{1}“. Записано е както е; поправете"
          + " текста или поискайте файла в UTF-8.",
      "\"{0}\" is text that was read in a wrong charset, probably \"{1}\". Kept as it is; correct"
          + " the text, or ask for the file in UTF-8."),
  QUOTES_SINGLE(
      WARNING,
      "Кавичките в клетката не са удвоени, както иска CSV; прочетено е „{0}“. Проверете го, а във"
          + " файла удвоете кавичките вътре в текста.",
      "The quotation marks within the cell are not doubled as CSV wants them; read as \"{0}\". Check"
          + " it, and double the marks within the text in the file."),
  QUOTES_UNCLEAR(
      ERROR,
      "Кавичките в реда не са удвоени и не личи къде свършват клетките: разделен по всички знаци"
          + " между клетки, той има {0}. Удвоете кавичките вътре в текста и заградете в кавички"
          + " цялата клетка.",
      "Quotation marks in the row are not doubled, and nobody can tell where its cells end: cut at"
          + " every delimiter, it has {0}. Double the marks within the text, and put the whole cell"
          + " in quotation marks."),
  QUOTE_TAKES_ROWS(
      ERROR,
      "Кавичката в реда не е затворена, където трябва: клетката взема в себе си и следващи редове на"
          + " текста ({0}), които приличат на записи. Затворете я или удвоете кавичките вътре в"
          + " текста.",
      "A quotation mark of the row is not closed where it should be: the cell takes in further lines"
          + " of the text ({0}) that look like records. Close it, or double the marks within the"
          + " text."),
  ROW_CUT_OFF(
      ERROR,
      "Файлът свършва насред реда: в него има {0} клетки, а заглавията са {1}. Изтеглете файла или го"
          + " поискайте отново.",
      "The file ends within the row: it has {0} cells under {1} headings. Get the file again."),
  ROW_BROKEN(
      ERROR,
      "Редове {0} и {1} са един прекъснат ред: имат {2} и {3} клетки под {4} заглавия. Съединете ги, а"
          + " клетка с нов ред заградете в кавички.",
      "Rows {0} and {1} are one that is broken in two: they have {2} and {3} cells under {4} headings."
          + " Join them, and put a cell with a line break in quotation marks."),
  ROW_SHORT(
      WARNING,
      "Редът има {0} клетки, а заглавията са {1}; вижте дали не е прекъснат и дали нещо не липсва в края"
          + " му.",
      "The row has {0} cells under {1} headings; see whether it is broken off and what is missing at"
          + " its end.");

  private final Severity severity;
  private final String bg;
  private final String en;

  DamageRule(Severity severity, String bg, String en) {
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
