package bg.karta.kind;

import static bg.karta.finding.Severity.ERROR;
import static bg.karta.finding.Severity.WARNING;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Lang;
import java.util.Locale;

/**
 * The rules on a text that was damaged on its way: the letters of a cell, the cells of a row; the
 * constant's name in kebab case is the rule's id.
 */
public enum TextRule implements Rule {
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
  ROW_CUT_OFF(
      ERROR,
      "Файлът свършва насред реда: в него има {0} клетки, а заглавията са {1}. Изтеглете файла или го"
          + " поискайте отново.",
      "The file ends within the row: it has {0} cells under {1} headings. Get the file again."),
  ROW_BROKEN(
      ERROR,
      "Редът продължава предишния: двата имат {0} и {1} клетки под {2} заглавия. Съединете ги, а клетка"
          + " с нов ред заградете в кавички.",
      "The row goes on with the one before: the two have {0} and {1} cells under {2} headings. Join"
          + " them, and put a cell with a line break in quotation marks."),
  ROW_SHORT(
      WARNING,
      "Редът има {0} клетки, а заглавията са {1}; вижте дали не е прекъснат и дали нещо не липсва в края"
          + " му.",
      "The row has {0} cells under {1} headings; see whether it is broken off and what is missing at"
          + " its end.");

  private final Severity severity;
  private final String bg;
  private final String en;

  TextRule(Severity severity, String bg, String en) {
    this.severity = severity;
    this.bg = bg;
    this.en = en;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
