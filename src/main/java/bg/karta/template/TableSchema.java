package bg.karta.template;

import bg.karta.output.JsonRows;
import bg.karta.template.FormField.Choice;
import bg.karta.template.FormField.Reference;
import bg.karta.text.Messages;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Frictionless Table Schema of a CSV file of the records, its values in their plain form. */
final class TableSchema implements FormWriter {
  @Override
  public void write(Form form, OutputStream out, Messages messages) throws IOException {
    try (JsonGenerator json = JsonRows.generator(out, new DefaultPrettyPrinter())) {
      json.writeStartObject();
      json.writeArrayFieldStart("fields");
      for (FormField field : form.fields()) {
        writeField(json, field);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("primaryKey");
      for (String name : form.key()) {
        json.writeString(name);
      }
      json.writeEndArray();
      writeReferences(json, form);
      json.writeArrayFieldStart("missingValues");
      json.writeString("");
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void writeField(JsonGenerator json, FormField field) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", field.name());
    json.writeStringField("type", type(field));
    // A date has a type of its own, and ISO is the default of it.
    String format = field.type() == FormField.Type.TEXT ? field.limits().format() : null;
    json.writeStringField("format", format == null ? "default" : format);
    json.writeStringField("title", field.heading());
    json.writeStringField("description", field.wording().sentences());
    json.writeObjectFieldStart("constraints");
    json.writeBooleanField("required", field.required());
    if (field.type() == FormField.Type.TEXT && !field.choices().isEmpty() && !field.open()) {
      json.writeArrayFieldStart("enum");
      for (Choice choice : field.choices()) {
        json.writeString(choice.value());
      }
      json.writeEndArray();
    }
    String pattern = pattern(field);
    if (pattern != null) {
      json.writeStringField("pattern", pattern);
    }
    JsonSchema.writeNumber(json, "minimum", field.limits().min());
    JsonSchema.writeNumber(json, "maximum", field.limits().max());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String type(FormField field) {
    return switch (field.type()) {
      case TEXT, LIST -> "string";
      case DATE -> "date";
      case MONTH -> "yearmonth";
      case YEAR -> "year";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case BOOLEAN -> "boolean";
    };
  }

  /** Patterns are of texts only: dates and months have types of their own. */
  private static @Nullable String pattern(FormField field) {
    if (field.type() == FormField.Type.LIST) {
      String one =
          field.choices().stream()
              .map(choice -> escaped(choice.value()))
              .collect(Collectors.joining("|", "(?:", ")"));
      return "^" + one + "(?:\\s*;\\s*" + one + ")*$";
    }
    return field.type() == FormField.Type.TEXT ? field.limits().pattern() : null;
  }

  /** A code with its signs that mean something in a pattern made plain. */
  private static String escaped(String code) {
    return code.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
  }

  private static void writeReferences(JsonGenerator json, Form form) throws IOException {
    List<FormField> referring =
        form.fields().stream().filter(field -> field.reference() != null).toList();
    if (referring.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("foreignKeys");
    for (FormField field : referring) {
      writeReference(json, form, field.name(), field.reference());
    }
    json.writeEndArray();
  }

  private static void writeReference(
      JsonGenerator json, Form form, String name, @Nullable Reference reference)
      throws IOException {
    if (reference == null) {
      return;
    }
    json.writeStartObject();
    json.writeArrayFieldStart("fields");
    json.writeString(name);
    json.writeEndArray();
    json.writeObjectFieldStart("reference");
    // A table that refers to itself is named by the empty text.
    json.writeStringField("resource", reference.form().equals(form.name()) ? "" : reference.form());
    json.writeArrayFieldStart("fields");
    json.writeString(reference.field());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
