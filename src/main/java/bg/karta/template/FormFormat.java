package bg.karta.template;

import bg.karta.text.Messages;
import java.io.IOException;
import java.io.OutputStream;

/** A format in which a form can be had: a file to fill in, or a description for programs. */
public enum FormFormat {
  /** A workbook with choices, explanations and an example. */
  XLSX(new XlsxForm()),
  /** The headings and an example. */
  CSV(new CsvForm()),
  /** JSON Schema 2020-12 of one record. */
  JSON_SCHEMA(new JsonSchema()),
  /** Frictionless Table Schema of a file. */
  TABLE_SCHEMA(new TableSchema());

  private final FormWriter writer;

  FormFormat(FormWriter writer) {
    this.writer = writer;
  }

  /** Whether the format is not text, so that it should not be sent to a terminal. */
  public boolean isBinary() {
    return this == XLSX;
  }

  /** Writes the form and flushes the stream, which stays open. */
  public void write(Form form, OutputStream out, Messages messages) throws IOException {
    writer.write(form, out, messages);
    out.flush();
  }

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
