package bg.karta.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the records of a rule's example, one JSON object with a list of records for each kind: the
 * cells of each by the field's name, an empty one for {@code null}.
 */
public final class ExampleRecords {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExampleRecords() {}

  /**
   * The records by the name of their kind.
   *
   * @throws IllegalArgumentException if the text is no such object
   */
  public static Map<String, List<Map<String, String>>> of(String json) {
    Map<String, List<Map<String, String>>> kinds = new LinkedHashMap<>();
    parse(json).properties().forEach(kind -> kinds.put(kind.getKey(), list(kind.getValue())));
    return kinds;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static List<Map<String, String>> list(JsonNode records) {
    List<Map<String, String>> list = new ArrayList<>();
    records.forEach(record -> list.add(cells(record)));
    return list;
  }

  private static Map<String, String> cells(JsonNode record) {
    Map<String, String> cells = new LinkedHashMap<>();
    record
        .properties()
        .forEach(
            cell ->
                cells.put(cell.getKey(), cell.getValue().isNull() ? "" : cell.getValue().asText()));
    return cells;
  }
}
