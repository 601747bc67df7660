package bg.karta.output;

import bg.karta.result.ResultRow;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line for each row, and nothing else. */
final class NdjsonTable implements TableWriter {

  @Override
  public void write(Table table, OutputStream out, TableStyle style) throws IOException {
    JsonRows rows = new JsonRows(table);
    try (JsonGenerator json = JsonRows.generator(out, new MinimalPrettyPrinter(""))) {
      for (ResultRow row : table.rows()) {
        rows.write(json, row);
        json.writeRaw('\n');
      }
      json.flush();
    }
  }
}
