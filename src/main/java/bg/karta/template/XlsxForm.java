package bg.karta.template;

import bg.karta.output.DisplayWidth;
import bg.karta.output.ReproducibleZip;
import bg.karta.output.XlsxText;
import bg.karta.template.FormField.Choice;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to fill in: a sheet with the headings and an example row, a sheet that explains the
 * fields, and a hidden one with the choices of the drop-down lists.
 */
final class XlsxForm implements FormWriter {
  private static final String DATA_SHEET = "xl/worksheets/sheet1.xml";
  private static final String REQUIRED = "FFFFE699";
  private static final String OPTIONAL = "FFDDEBF7";
  private static final String FAINT = "FF808080";
  private static final String TEXT = "@";
  private static final int NARROWEST = 12;
  private static final int WIDEST = 40;

  @Override
  public void write(Form form, OutputStream out, Messages messages) throws IOException {
    try (TemporaryFile draft = TemporaryFile.anywhere(".xlsx")) {
      XlsxValidations validations = new XlsxValidations();
      try (OutputStream file = Files.newOutputStream(draft.path())) {
        Workbook workbook = new Workbook(file, "karta", null);
        writeData(form, workbook, messages);
        new XlsxExplanations(form, messages).write(workbook);
        writeChoices(form, workbook, messages, validations);
        workbook.finish();
      }
      ReproducibleZip.copy(draft.path(), out, Map.of(DATA_SHEET, validations.xml()));
    }
  }

  private static void writeData(Form form, Workbook workbook, Messages messages) {
    Worksheet sheet = workbook.newWorksheet(XlsxText.sheetName(form.title(), messages));
    List<FormField> fields = form.fields();
    for (int column = 0; column < fields.size(); column++) {
      FormField field = fields.get(column);
      String format = format(field.type(), messages.lang());
      sheet.style(column).format(format).set();
      sheet.width(column, width(field, messages.lang()));
      heading(sheet, column, field.heading(), field.required() ? REQUIRED : OPTIONAL);
      example(sheet, column, field, messages.lang());
      sheet.style(1, column).format(format).italic().fontColor(FAINT).set();
    }
    int marker = fields.size();
    sheet.width(marker, form.exampleHeading().length() + 2);
    heading(sheet, marker, form.exampleHeading(), OPTIONAL);
    XlsxText.put(sheet, 1, marker, messages.get("template.example"));
    sheet.style(1, marker).italic().fontColor(FAINT).set();
    sheet.freezePane(0, 1);
  }

  static void heading(Worksheet sheet, int column, String text, String colour) {
    XlsxText.put(sheet, 0, column, text);
    sheet
        .style(0, column)
        .bold()
        .fillColor(colour)
        .wrapText(true)
        .verticalAlignment("top")
        .format(TEXT)
        .set();
  }

  /** What must not become a number or a date of its own accord is text. */
  private static String format(FormField.Type type, Lang lang) {
    return switch (type) {
      case TEXT, LIST, MONTH, BOOLEAN -> TEXT;
      case DATE -> lang.choose("dd.mm.yyyy", "yyyy-mm-dd");
      case YEAR, INTEGER -> "0";
      case DECIMAL -> "General";
    };
  }

  private static void example(Worksheet sheet, int column, FormField field, Lang lang) {
    if (field.example().isEmpty()) {
      return;
    }
    switch (field.type()) {
      case DATE -> sheet.value(1, column, LocalDate.parse(field.example()));
      case YEAR, INTEGER, DECIMAL -> sheet.value(1, column, new BigDecimal(field.example()));
      case TEXT, LIST, MONTH, BOOLEAN -> XlsxText.put(sheet, 1, column, field.exampleLabel(lang));
    }
  }

  private static int width(FormField field, Lang lang) {
    int widest = Math.max(DisplayWidth.of(field.exampleLabel(lang)), longestWord(field.heading()));
    for (Choice choice : field.choices()) {
      widest = Math.max(widest, DisplayWidth.of(choice.label()));
    }
    return Math.min(Math.max(widest + 2, NARROWEST), WIDEST);
  }

  private static int longestWord(String heading) {
    int longest = 0;
    for (String word : heading.split(" ")) {
      longest = Math.max(longest, DisplayWidth.of(word));
    }
    return longest;
  }

  private static void writeChoices(
      Form form, Workbook workbook, Messages messages, XlsxValidations validations) {
    Worksheet sheet = workbook.newWorksheet(messages.get("template.lists"));
    sheet.setVisibilityState(VisibilityState.HIDDEN);
    for (int column = 0; column < form.fields().size(); column++) {
      FormField field = form.fields().get(column);
      XlsxText.put(sheet, 0, column, field.name());
      List<Choice> choices = field.type() == FormField.Type.LIST ? List.of() : field.choices();
      for (int i = 0; i < choices.size(); i++) {
        XlsxText.put(sheet, i + 1, column, choices.get(i).label());
      }
      validations.add(column, field, range(sheet.getName(), column, choices.size()));
    }
  }

  private static String range(String sheet, int column, int choices) {
    String letter = '$' + XlsxValidations.letters(column) + '$';
    return choices == 0 ? "" : "'" + sheet + "'!" + letter + 2 + ':' + letter + (choices + 1);
  }
}
