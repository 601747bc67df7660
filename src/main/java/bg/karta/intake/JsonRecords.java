package bg.karta.intake;

import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Goes through the records of a JSON file, each as keys with the texts of their values. */
final class JsonRecords implements Closeable {
  private final String file;
  private final JsonParser json;
  private final JsonLayout layout;
  private final Limits limits;
  private int number;
  private boolean typed;

  JsonRecords(String file, JsonParser json, JsonLayout layout, Limits limits) throws IOException {
    this.file = file;
    this.json = json;
    this.layout = layout;
    this.limits = limits;
    for (String key : layout.path()) {
      enter(key);
    }
    if (layout.form() != JsonLayout.RecordForm.LINES) {
      json.nextToken();
    }
  }

  /** The number of the current record, the first being 1. */
  int number() {
    return number;
  }

  /** Goes to the next record; false after the last, when the file was read to its end. */
  boolean next() throws IOException {
    JsonToken token = json.nextToken();
    if (token == null || token == JsonToken.END_ARRAY) {
      toEnd();
      return false;
    }
    number++;
    JsonToken expected =
        layout.form() == JsonLayout.RecordForm.LISTS
            ? JsonToken.START_ARRAY
            : JsonToken.START_OBJECT;
    if (token != expected) {
      throw new Failure(Failure.Category.INPUT, "intake.json-record", file, number);
    }
    return true;
  }

  /** Gives the keys and values of the current record, an inner object's keys with a dot. */
  void object(BiConsumer<String, String> cells) throws IOException {
    object("", cells);
  }

  /** The current record, which is an array. */
  Row list() throws IOException {
    List<String> cells = new ArrayList<>();
    @Nullable Typed found = null;
    for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
      cells.add(text(t));
      found = typed ? Typed.with(found, cells.size() - 1) : found;
      limits.checkColumns(cells.size(), file, number);
    }
    return new Row(number, cells.toArray(String[]::new), found);
  }

  /** Whether the value given last is no text, and no whole number either. */
  boolean isTyped() {
    return typed;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  private void enter(String key) throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME && !key.equals(json.currentName())) {
      json.nextToken();
      json.skipChildren();
    }
  }

  /** What follows the records must be JSON too, and a second table there must not be lost. */
  private void toEnd() throws IOException {
    boolean closed = layout.path().isEmpty();
    while (json.nextToken() != null) {
      if (closed) {
        throw new Failure(Failure.Category.INPUT, "intake.json-shape", file);
      }
      closed = json.getParsingContext().inRoot();
    }
  }

  private void object(String prefix, BiConsumer<String, String> cells) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = prefix + json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT) {
        object(key + ".", cells);
      } else {
        cells.accept(key, text(value));
      }
    }
  }

  private String text(JsonToken token) throws IOException {
    if (token.isScalarValue()) {
      String text = scalar(token);
      typed = (token.isNumeric() || token.isBoolean()) && !Typed.isPlain(text);
      return text;
    }
    typed = true;
    StringBuilder out = new StringBuilder();
    append(token, out);
    return out.toString();
  }

  /** An array's values are a list; objects within it are written as {@code key: value}. */
  private void append(JsonToken token, StringBuilder out) throws IOException {
    if (token == JsonToken.START_ARRAY) {
      String between = "";
      for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
        out.append(between);
        append(t, out);
        between = "; ";
      }
    } else if (token == JsonToken.START_OBJECT) {
      String between = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        out.append(between).append(json.currentName()).append(": ");
        append(json.nextToken(), out);
        between = ", ";
      }
    } else {
      out.append(scalar(token));
    }
    limits.checkCell(out, file, number);
  }

  private String scalar(JsonToken token) throws IOException {
    if (token == JsonToken.VALUE_NULL) {
      return "";
    }
    return token.isNumeric() ? PlainNumber.of(json.getText()) : whole(json.getText());
  }

  /** Half a character, which JSON can write and nothing can store, counts as lost. */
  private static String whole(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c <= Character.MAX_SURROGATE && c >= Character.MIN_SURROGATE ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
