package bg.karta.intake;

import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where in a JSON file its records are.
 *
 * @param form what a record is written as
 * @param path the keys that lead from the outermost object to the array of the records; empty if
 *     the file is that array, or has a record on each line
 */
record JsonLayout(RecordForm form, List<String> path) {
  /** What the records of a JSON file are written as. */
  enum RecordForm {
    /** An array of objects. */
    OBJECTS,
    /** An array of arrays, the first of them the heading. */
    LISTS,
    /** Objects one after another, usually one on a line. */
    LINES
  }

  /** The key that karta's own export has its records under. */
  private static final String OWN_KEY = "rows";

  JsonLayout {
    path = List.copyOf(path);
  }

  /** Finds the records; reads on only as far as is needed for that. */
  static JsonLayout of(String file, JsonParser json, Limits limits) throws IOException {
    JsonToken first = json.nextToken();
    if (first == JsonToken.START_OBJECT) {
      return ofObject(file, json, limits);
    }
    if (first != JsonToken.START_ARRAY) {
      throw failure("intake.json-shape", file);
    }
    JsonToken element = json.nextToken();
    if (element == JsonToken.END_ARRAY) {
      throw failure("intake.no-rows", file);
    }
    return new JsonLayout(form(file, element), List.of());
  }

  private static RecordForm form(String file, JsonToken element) {
    if (element == JsonToken.START_OBJECT) {
      return RecordForm.OBJECTS;
    }
    if (element == JsonToken.START_ARRAY) {
      return RecordForm.LISTS;
    }
    throw failure("intake.json-shape", file);
  }

  private static JsonLayout ofObject(String file, JsonParser json, Limits limits)
      throws IOException {
    List<JsonLayout> arrays = new ArrayList<>();
    boolean emptyRows = collectArrays(file, json, List.of(), arrays, limits);
    if (json.nextToken() != null) {
      return new JsonLayout(RecordForm.LINES, List.of());
    }
    for (JsonLayout array : arrays) {
      if (array.path.equals(List.of(OWN_KEY))) {
        return array;
      }
    }
    if (emptyRows) {
      throw failure("intake.no-rows", file);
    }
    if (arrays.size() > 1) {
      throw new Failure(Failure.Category.INPUT, "intake.json-ambiguous", file, keys(arrays));
    }
    return arrays.isEmpty() ? new JsonLayout(RecordForm.LINES, List.of()) : arrays.get(0);
  }

  /** Collects the arrays of records in an object; true if it has an array of rows that is empty. */
  private static boolean collectArrays(
      String file, JsonParser json, List<String> path, List<JsonLayout> arrays, Limits limits)
      throws IOException {
    boolean emptyRows = false;
    int keys = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      limits.checkColumns(++keys, file, 1);
      List<String> inner = new ArrayList<>(path);
      inner.add(json.currentName());
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT) {
        emptyRows |= collectArrays(file, json, inner, arrays, limits);
      } else if (value == JsonToken.START_ARRAY) {
        JsonToken element = json.nextToken();
        emptyRows |= element == JsonToken.END_ARRAY && inner.equals(List.of(OWN_KEY));
        if (element == JsonToken.START_OBJECT) {
          arrays.add(new JsonLayout(RecordForm.OBJECTS, inner));
        } else if (element == JsonToken.START_ARRAY) {
          arrays.add(new JsonLayout(RecordForm.LISTS, inner));
        }
        passArray(json, element);
      }
    }
    return emptyRows;
  }

  /** Reads on behind the array whose first element was just met. */
  private static void passArray(JsonParser json, JsonToken firstElement) throws IOException {
    JsonToken element = firstElement;
    while (element != null && element != JsonToken.END_ARRAY) {
      json.skipChildren();
      element = json.nextToken();
    }
  }

  private static String keys(List<JsonLayout> arrays) {
    List<String> keys = new ArrayList<>();
    for (JsonLayout array : arrays) {
      keys.add(String.join(".", array.path));
    }
    return String.join(", ", keys.subList(0, Math.min(keys.size(), 10)));
  }

  private static Failure failure(String key, String file) {
    return new Failure(Failure.Category.INPUT, key, file);
  }
}
