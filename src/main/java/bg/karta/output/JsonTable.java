package bg.karta.output;

import bg.karta.result.ResultRow;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One JSON object with the table's title, columns, rows and notes; each row on a line. */
final class JsonTable implements TableWriter {

  @Override
  public void write(Table table, OutputStream out, TableStyle style) throws IOException {
    JsonRows rows = new JsonRows(table);
    try (JsonGenerator json = JsonRows.generator(out, new LinePerRow())) {
      json.writeStartObject();
      json.writeStringField("id", table.id());
      json.writeStringField("title", table.title());
      json.writeStringField("on", table.on());
      json.writeStringField("unit", table.unit());
      json.writeArrayFieldStart("columns");
      writeColumns(json, table.columns(), table.uniqueNames());
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (ResultRow row : table.rows()) {
        rows.write(json, row);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notes");
      for (String note : table.notes()) {
        json.writeString(note);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    }
  }

  private static void writeColumns(JsonGenerator json, List<Column> columns, List<String> names)
      throws IOException {
    for (int i = 0; i < names.size(); i++) {
      json.writeStartObject();
      json.writeStringField("name", names.get(i));
      json.writeStringField("type", columns.get(i).type().toString());
      json.writeEndObject();
    }
  }
}
