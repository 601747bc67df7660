package bg.karta.template;

import bg.karta.output.JsonRows;
import bg.karta.template.FormField.Bounds;
import bg.karta.template.FormField.Choice;
import bg.karta.text.Messages;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** JSON Schema 2020-12 of one record as a JSON object, its values in their plain form. */
final class JsonSchema implements FormWriter {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  @Override
  public void write(Form form, OutputStream out, Messages messages) throws IOException {
    try (JsonGenerator json = JsonRows.generator(out, new DefaultPrettyPrinter())) {
      json.writeStartObject();
      json.writeStringField("$schema", DIALECT);
      json.writeStringField("$id", "urn:karta:kind:" + form.name());
      json.writeStringField("title", form.title());
      json.writeStringField("type", "object");
      json.writeObjectFieldStart("properties");
      for (FormField field : form.fields()) {
        json.writeObjectFieldStart(field.name());
        writeProperty(json, field);
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeArrayFieldStart("required");
      for (FormField field : form.fields()) {
        if (field.required()) {
          json.writeString(field.name());
        }
      }
      json.writeEndArray();
      json.writeBooleanField("additionalProperties", true);
      json.writeEndObject();
    }
  }

  private static void writeProperty(JsonGenerator json, FormField field) throws IOException {
    json.writeStringField("title", field.heading());
    json.writeStringField("description", field.wording().sentences());
    writeType(json, field);
    if (field.type() == FormField.Type.LIST) {
      json.writeObjectFieldStart("items");
      if (field.choices().isEmpty()) {
        json.writeStringField("type", "string");
      } else {
        writeChoices(json, field, false);
      }
      json.writeEndObject();
    } else if (field.type() != FormField.Type.BOOLEAN
        && !field.choices().isEmpty()
        && !field.open()) {
      writeChoices(json, field, !field.required());
    }
    writeLimits(json, field);
    if (!field.example().isEmpty()) {
      json.writeArrayFieldStart("examples");
      writeExample(json, field);
      json.writeEndArray();
    }
  }

  private static void writeType(JsonGenerator json, FormField field) throws IOException {
    String type =
        switch (field.type()) {
          case TEXT, DATE, MONTH -> "string";
          case LIST -> "array";
          case YEAR, INTEGER -> "integer";
          case DECIMAL -> "number";
          case BOOLEAN -> "boolean";
        };
    if (field.required()) {
      json.writeStringField("type", type);
    } else {
      json.writeArrayFieldStart("type");
      json.writeString(type);
      json.writeString("null");
      json.writeEndArray();
    }
  }

  private static void writeChoices(JsonGenerator json, FormField field, boolean orNull)
      throws IOException {
    json.writeArrayFieldStart("enum");
    for (Choice choice : field.choices()) {
      json.writeString(choice.value());
    }
    if (orNull) {
      json.writeNull();
    }
    json.writeEndArray();
  }

  private static void writeLimits(JsonGenerator json, FormField field) throws IOException {
    Bounds limits = field.limits();
    writeNumber(json, "minimum", limits.min());
    writeNumber(json, "maximum", limits.max());
    String format = limits.format();
    if (format != null) {
      json.writeStringField("format", format);
    }
    String pattern = limits.pattern();
    if (pattern != null) {
      json.writeStringField("pattern", pattern);
    } else if (field.type() == FormField.Type.TEXT
        && field.required()
        && field.choices().isEmpty()) {
      // A text of blanks is no value.
      json.writeStringField("pattern", "\\S");
    }
    if (field.type() == FormField.Type.LIST && field.required()) {
      json.writeNumberField("minItems", 1);
    }
  }

  static void writeNumber(JsonGenerator json, String name, @Nullable Number number)
      throws IOException {
    if (number instanceof Double decimal && decimal != Math.rint(decimal)) {
      json.writeNumberField(name, decimal);
    } else if (number != null) {
      json.writeNumberField(name, number.longValue());
    }
  }

  private static void writeExample(JsonGenerator json, FormField field) throws IOException {
    switch (field.type()) {
      case LIST -> {
        String[] values = field.example().split(";");
        json.writeArray(values, 0, values.length);
      }
      case YEAR, INTEGER, DECIMAL -> json.writeNumber(field.example());
      case BOOLEAN -> json.writeBoolean(field.example().equals("true"));
      case TEXT, DATE, MONTH -> json.writeString(field.example());
    }
  }
}
