package bg.karta.template;

import bg.karta.output.XlsxText;
import bg.karta.text.Messages;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of a form's workbook that explains its fields, one a row. */
final class XlsxExplanations {
  private static final String COLOUR = "FFDDEBF7";
  private static final int[] WIDTHS = {32, 20, 36, 14, 60, 28, 60, 20};

  private final Form form;
  private final Messages messages;

  XlsxExplanations(Form form, Messages messages) {
    this.form = form;
    this.messages = messages;
  }

  void write(Workbook workbook) {
    Worksheet sheet = workbook.newWorksheet(messages.get("template.explanations"));
    List<String> headings =
        List.of(
            messages.get("template.column.heading"),
            messages.get("template.column.name"),
            messages.get("template.column.type"),
            messages.get("template.column.required"),
            messages.get("template.column.allowed"),
            messages.get("template.column.example"),
            messages.get("template.column.remark"),
            form.explanationsHeading());
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, WIDTHS[column]);
      XlsxForm.heading(sheet, column, headings.get(column), COLOUR);
    }
    int row = 1;
    for (FormField field : form.fields()) {
      writeField(sheet, row++, field);
    }
    for (String note : List.of("template.note.marked", "template.note.example")) {
      XlsxText.put(sheet, ++row, 0, messages.get(note, form.exampleHeading()));
    }
    sheet.freezePane(0, 1);
  }

  private void writeField(Worksheet sheet, int row, FormField field) {
    List<String> cells =
        List.of(
            field.heading(),
            field.name(),
            field.wording().type(),
            messages.get(field.required() ? "output.yes" : "output.no"),
            field.wording().allowed(),
            field.exampleLabel(messages.lang()),
            field.wording().remark());
    for (int column = 0; column < cells.size(); column++) {
      XlsxText.put(sheet, row, column, cells.get(column));
      sheet.style(row, column).format("@").wrapText(true).verticalAlignment("top").set();
    }
  }
}
