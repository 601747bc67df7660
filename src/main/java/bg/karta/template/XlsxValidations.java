package bg.karta.template;

import bg.karta.output.Cell;
import bg.karta.output.Column;
import bg.karta.template.FormField.Bounds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a spreadsheet program lets into the columns of a form, with the message that it shows beside
 * a cell: the element {@code dataValidations} of a sheet (ECMA-376, 18.3.1.33). The library writes
 * none with messages.
 */
final class XlsxValidations {
  /** The longest title and message that Excel opens a workbook with. */
  private static final int LONGEST_TITLE = 32;

  private static final int LONGEST_MESSAGE = 255;
  private static final int LAST_ROW = 1_048_576;

  /** The day with the number 0, for days from March 1900 on. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);
  private static final String LARGEST = "999999999999999";

  private final StringBuilder xml = new StringBuilder();
  private int count;

  /**
   * Adds the rule of a column.
   *
   * @param column the column's index
   * @param choices the range of its choices, {@code 'Lists'!$A$2:$A$9}, empty where there are none
   */
  void add(int column, FormField field, String choices) {
    String letter = letters(column);
    String message = attribute(field.wording().sentences(), LONGEST_MESSAGE);
    String title = attribute(field.heading(), LONGEST_TITLE);
    xml.append("<dataValidation ").append(rule(field, choices));
    xml.append(" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\"");
    xml.append(" errorTitle=\"").append(title).append("\" error=\"").append(message);
    xml.append("\" promptTitle=\"").append(title).append("\" prompt=\"").append(message);
    xml.append("\" sqref=\"").append(letter).append("2:").append(letter).append(LAST_ROW);
    xml.append("\">").append(formulas(field, choices)).append("</dataValidation>");
    count++;
  }

  /** The element to put into the sheet. */
  String xml() {
    return "<dataValidations count=\"" + count + "\">" + xml + "</dataValidations>";
  }

  private static String rule(FormField field, String choices) {
    if (!choices.isEmpty()) {
      return "type=\"list\" errorStyle=\"" + (field.open() ? "warning" : "stop") + '"';
    }
    Bounds limits = field.limits();
    return switch (field.type()) {
      case DATE -> "type=\"date\" operator=\"between\"";
      case YEAR, INTEGER -> "type=\"whole\" operator=\"between\"";
      case DECIMAL -> "type=\"decimal\" operator=\"between\"";
      case TEXT, MONTH ->
          limits.longest() > 0 ? "type=\"textLength\" operator=\"between\"" : "type=\"none\"";
      case LIST, BOOLEAN -> "type=\"none\"";
    };
  }

  private static String formulas(FormField field, String choices) {
    if (!choices.isEmpty()) {
      return "<formula1>" + escaped(choices) + "</formula1>";
    }
    Bounds limits = field.limits();
    return switch (field.type()) {
      case DATE -> between(serial(FIRST_DAY), serial(LAST_DAY));
      case YEAR, INTEGER, DECIMAL ->
          between(
              limits.min() == null ? "-" + LARGEST : plain(limits.min()),
              limits.max() == null ? LARGEST : plain(limits.max()));
      case TEXT, MONTH ->
          limits.longest() > 0
              ? between(Integer.toString(limits.shortest()), Integer.toString(limits.longest()))
              : "";
      case LIST, BOOLEAN -> "";
    };
  }

  private static String between(String from, String to) {
    return "<formula1>" + from + "</formula1><formula2>" + to + "</formula2>";
  }

  private static String serial(LocalDate day) {
    return Long.toString(ChronoUnit.DAYS.between(EPOCH, day));
  }

  private static String plain(Number number) {
    return Cell.text(number, Column.Type.DECIMAL);
  }

  /** {@code AB} for the column of index 27. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private static String attribute(String text, int longest) {
    return escaped(text.length() <= longest ? text : text.substring(0, longest - 1) + "…");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
