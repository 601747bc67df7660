package bg.karta.template;

import bg.karta.output.Utf8;
import bg.karta.text.FormulaGuard;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file of the headings and an example row. A spreadsheet program opens it with a double
 * click: the byte order mark tells it UTF-8, and Excel expects between cells the list separator of
 * the user's country, which is a semicolon in Bulgaria.
 */
final class CsvForm implements FormWriter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public void write(Form form, OutputStream out, Messages messages) throws IOException {
    List<String> headings = new ArrayList<>();
    List<String> example = new ArrayList<>();
    for (FormField field : form.fields()) {
      headings.add(field.heading());
      example.add(FormulaGuard.guarded(field.exampleLabel(messages.lang())));
    }
    headings.add(form.exampleHeading());
    example.add(messages.get("template.example"));
    Writer text = Utf8.writer(out);
    text.append(BYTE_ORDER_MARK);
    char separator = messages.lang() == Lang.BG ? ';' : ',';
    CSVWriter csv = new CSVWriter(text, separator, '"', '"', "\r\n");
    csv.writeNext(headings.toArray(String[]::new), false);
    csv.writeNext(example.toArray(String[]::new), false);
    csv.flush();
    IOException error = csv.getException();
    if (error != null) {
      throw error;
    }
  }
}
