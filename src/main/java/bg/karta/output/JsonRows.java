package bg.karta.output;

import bg.karta.result.ResultRow;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table's rows as JSON objects, each cell under its column's name. */
public final class JsonRows {
  private final List<Column> columns;
  private final List<String> names;

  JsonRows(Table table) {
    this.columns = table.columns();
    this.names = table.uniqueNames();
  }

  /**
   * A generator that leaves the stream open and, if it is closed amid an object because of an
   * error, leaves the object open too: closing its brackets would pass a part off as the whole.
   */
  public static JsonGenerator generator(OutputStream out, PrettyPrinter lines) throws IOException {
    return JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .build()
        .createGenerator(out, JsonEncoding.UTF8)
        .setPrettyPrinter(lines);
  }

  void write(JsonGenerator json, ResultRow row) throws IOException {
    List<@Nullable Object> cells = row.cells();
    json.writeStartObject();
    for (int i = 0; i < names.size(); i++) {
      json.writeFieldName(names.get(i));
      writeValue(json, Cell.of(cells.get(i), columns.get(i).type()));
    }
    json.writeEndObject();
  }

  private static void writeValue(JsonGenerator json, @Nullable Object cell) throws IOException {
    if (cell == null) {
      json.writeNull();
    } else if (cell instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (cell instanceof Long number) {
      json.writeNumber(number);
    } else if (cell instanceof BigDecimal number) {
      json.writeNumber(number);
    } else {
      json.writeString(cell.toString());
    }
  }
}
