package bg.karta.output;

import bg.karta.text.Messages;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The sheet that says what a table's figures are. */
final class XlsxAbout {
  private static final int LABEL_WIDTH = 20;
  private static final int TEXT_WIDTH = 90;

  private final Table table;
  private final Messages messages;
  private int row;

  XlsxAbout(Table table, Messages messages) {
    this.table = table;
    this.messages = messages;
  }

  /** Adds the sheet, unless there is nothing to say. */
  void write(Workbook workbook) {
    boolean silent = table.title().isBlank() && table.on() == null && table.unit() == null;
    if (silent && table.notes().isEmpty()) {
      return;
    }
    Worksheet sheet = workbook.newWorksheet(messages.get("output.about"));
    sheet.width(0, LABEL_WIDTH);
    sheet.width(1, TEXT_WIDTH);
    line(sheet, "output.about.title", table.title());
    line(sheet, "output.about.on", table.on());
    line(sheet, "output.about.unit", table.unit());
    String key = "output.notes";
    for (String note : table.notes()) {
      line(sheet, key, note);
      key = "";
    }
  }

  private void line(Worksheet sheet, String key, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    if (!key.isEmpty()) {
      XlsxText.put(sheet, row, 0, messages.get(key));
      sheet.style(row, 0).bold().verticalAlignment("top").set();
    }
    XlsxText.put(sheet, row, 1, text);
    sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
    row++;
  }
}
