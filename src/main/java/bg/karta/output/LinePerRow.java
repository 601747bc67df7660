package bg.karta.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Breaks lines between the members of the outermost object and of the arrays in it. */
public final class LinePerRow extends MinimalPrettyPrinter {
  private static final int OUTERMOST = 1;
  private static final int ARRAY_IN_IT = 2;

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    super.writeObjectEntrySeparator(json);
    breakLine(json, OUTERMOST);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    breakLine(json, ARRAY_IN_IT);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    super.writeArrayValueSeparator(json);
    breakLine(json, ARRAY_IN_IT);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    if (values > 0 && json.getOutputContext().getNestingDepth() <= ARRAY_IN_IT) {
      json.writeRaw('\n');
    }
    super.writeEndArray(json, values);
  }

  private static void breakLine(JsonGenerator json, int depth) throws IOException {
    if (json.getOutputContext().getNestingDepth() == depth) {
      json.writeRaw('\n');
    }
  }
}
