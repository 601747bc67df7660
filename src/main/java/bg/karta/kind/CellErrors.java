package bg.karta.kind;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The marks that spreadsheets put where a cell has no value to show. They are in the place of a
 * value and never are one, whatever the field and whatever the format of the file.
 */
public final class CellErrors {
  /** What a formula is handed over as whose result the workbook does not hold. */
  public static final String NOT_CALCULATED = "#UNCALCULATED!";

  /** A mark of an error that the workbook gives no name. */
  public static final String UNNAMED = "#ERROR!";

  /**
   * Most are a word between {@code #} and {@code !} or {@code ?}, in the language of the program;
   * the others are named. LibreOffice numbers its own.
   */
  private static final Pattern ERROR =
      Pattern.compile(
          "#\\p{Lu}[\\p{Lu}\\d_]*(?:/[\\p{Lu}\\d]+)?[!?]"
              + "|#(?:N/A|N/D|N/B|NV|Н/Д|Н/П|Н/А|GETTING_DATA)"
              + "|(?:Err|Error|Гре|Грешка) ?: ?\\d{3}");

  private static final int LONGEST_NUMBERED = 12;
  private static final int LEAST_FILLED = 3;

  private CellErrors() {}

  /** What there is to say of a text that is such a mark; null for any other. */
  public static @Nullable Remark judge(String text) {
    if (text.isEmpty() || !mayBeError(text)) {
      return null;
    }
    if (text.equals(NOT_CALCULATED)) {
      return new Remark(DamageRule.FORMULA_NOT_CALCULATED);
    }
    if (text.length() >= LEAST_FILLED && text.chars().allMatch(c -> c == '#')) {
      return new Remark(DamageRule.CELL_TOO_NARROW, text);
    }
    return ERROR.matcher(text).matches() ? new Remark(DamageRule.CELL_ERROR, text) : null;
  }

  /** Cheap, as it is asked of every cell, and wrong only in saying yes. */
  private static boolean mayBeError(String text) {
    char first = text.charAt(0);
    return first == '#'
        || ((first == 'E' || first == 'Г')
            && text.length() <= LONGEST_NUMBERED
            && text.indexOf(':') > 0);
  }
}
