package bg.karta.template;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.kind.Kinds;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code karta kinds KIND --schema}: what the schemas say, {@code check} says too. */
final class SchemaTest {
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  static Stream<String> kinds() {
    return Kinds.names();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_json_schema_keeps_to_the_meta_schema(String kind) {
    JsonSchema meta =
        FACTORY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(json(kind, "bg"))).isEmpty();
    assertThat(meta.validate(json(kind, "en"))).isEmpty();
  }

  @Test
  void the_examples_are_valid_by_the_schemas_and_to_check() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String kind : kinds().toList()) {
      ObjectNode record = example(kind);
      assertThat(schema(kind).validate(record)).as(kind).isEmpty();
      files.add(write(kind, record));
    }

    assertThat(check(files).get("findings")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_record_without_a_required_field_is_invalid_to_both(String kind) throws IOException {
    for (JsonNode name : json(kind, "en").get("required")) {
      ObjectNode record = example(kind);
      record.remove(name.asText());
      assertThat(schema(kind).validate(record)).as(kind + " " + name).isNotEmpty();
      assertThat(errors(kind, record)).contains(name.asText());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void what_may_be_absent_may_be_null(String kind) throws IOException {
    ObjectNode record = example(kind);
    JsonNode schema = json(kind, "en");
    List<String> required = new ArrayList<>();
    schema.get("required").forEach(name -> required.add(name.asText()));
    schema
        .get("properties")
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!required.contains(name)) {
                record.putNull(name);
              }
            });
    if (kind.equals("licence")) {
      // The rules of a licence ask for one of its two lists of kinds, and for a day of issue.
      record.put("kind", "RES").put("issued", "2023-03-01");
    }
    if (kind.equals("service-change")) {
      // Something has to change.
      record.put("capacity", 20);
    }

    assertThat(schema(kind).validate(record)).isEmpty();
    assertThat(errors(kind, record)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "provider       | eik           | \"00099001\"",
        "provider       | eik           | \"0009900111\"",
        "provider       | name          | \" \"",
        "provider       | form          | \"ministry\"",
        "provider       | municipality  | \"BGS99\"",
        "settlement     | code          | \"123456\"",
        "settlement     | population    | 1.5",
        "settlement     | population    | -1",
        "population     | year          | 1799",
        "population     | category      | \"66+\"",
        "norm           | value         | -0.5",
        "norm           | valid_from    | \"2024-13-01\"",
        "norm           | valid_from    | \"1899-12-31\"",
        "service-type   | residential   | \"perhaps\"",
        "service-type   | kinds         | [\"DAY\", \"NIGHT\"]",
        "service        | capacity      | \"twenty\"",
        "service        | closed        | \"2024-00-10\"",
        "inspection     | score         | 100.5",
        "inspection     | score         | -1",
        "service-report | month         | \"2025-13\"",
        "service-report | users         | null",
        "plan           | territory     | \"XYZ\"",
        "budget         | currency      | \"USD\"",
        "licence        | status        | \"lost\""
      })
  void a_broken_value_is_invalid_to_both(String kind, String field, String value)
      throws IOException {
    ObjectNode record = example(kind);
    record.set(field, MAPPER.readTree(value));

    assertThat(schema(kind).validate(record)).isNotEmpty();
    assertThat(errors(kind, record)).contains(field);
  }

  @Test
  void titles_and_descriptions_are_in_the_language_asked_for() {
    JsonNode bg = json("provider", "bg").at("/properties/eik");
    JsonNode en = json("provider", "en").at("/properties/eik");

    assertThat(bg.get("title").asText()).isEqualTo("ЕИК");
    assertThat(bg.get("description").asText()).startsWith("ЕИК/БУЛСТАТ от 9 или 13 цифри");
    assertThat(en.get("title").asText()).isEqualTo("eik");
    assertThat(en.get("description").asText()).startsWith("ЕИК of 9 or 13 digits");
  }

  @Test
  void a_table_schema_tells_types_keys_and_references() {
    JsonNode report = table("service-report");
    assertThat(report.get("fields").findValuesAsText("name"))
        .containsExactly(
            "service", "month", "users", "admitted", "discharged", "waiting", "user_days", "staff");
    assertThat(report.get("fields").findValuesAsText("type"))
        .containsExactly(
            "string", "yearmonth", "integer", "integer", "integer", "integer", "integer", "number");
    assertThat(report.get("primaryKey")).hasToString("[\"service\",\"month\"]");
    assertThat(report.get("foreignKeys"))
        .hasToString(
            "[{\"fields\":[\"service\"],"
                + "\"reference\":{\"resource\":\"service\",\"fields\":[\"id\"]}}]");
    assertThat(report.get("missingValues")).hasToString("[\"\"]");
    assertThat(report.at("/fields/2/constraints")).hasToString("{\"required\":true,\"minimum\":0}");
    assertThat(table("inspection").at("/fields/5/constraints"))
        .hasToString("{\"required\":false,\"minimum\":0,\"maximum\":100}");
    assertThat(table("budget").at("/fields/6/constraints/enum")).hasToString("[\"BGN\",\"EUR\"]");
  }

  @Test
  void a_table_that_refers_to_itself_names_no_other() {
    assertThat(table("licence").get("foreignKeys").findValuesAsText("resource"))
        .containsExactly("provider", "");
  }

  @Test
  void a_list_of_codes_matches_its_pattern() {
    String pattern = table("service-type").at("/fields/3/constraints/pattern").asText();

    assertThat("DAY;INFO").matches(pattern);
    assertThat("DAY; INFO").matches(pattern);
    assertThat("DAY;NIGHT").doesNotMatch(pattern);
  }

  private JsonNode json(String kind, String lang) {
    return KartaRun.in(folder, "kinds", kind, "--schema", "json", "--lang", lang).ends(0).json();
  }

  private JsonNode table(String kind) {
    return KartaRun.in(folder, "kinds", kind, "--schema", "table").ends(0).json();
  }

  private JsonSchema schema(String kind) {
    return FACTORY.getSchema(json(kind, "en"));
  }

  /** The record of the examples that a schema gives of its properties. */
  private ObjectNode example(String kind) {
    ObjectNode record = MAPPER.createObjectNode();
    JsonNode properties = json(kind, "en").get("properties");
    properties
        .fieldNames()
        .forEachRemaining(
            name -> {
              JsonNode examples = properties.get(name).get("examples");
              if (examples != null) {
                record.set(name, examples.get(0));
              }
            });
    return record;
  }

  /** The fields that {@code check} finds an error of form in, references left aside. */
  private List<String> errors(String kind, ObjectNode record) throws IOException {
    List<String> fields = new ArrayList<>();
    List<Path> files = List.of(write(kind, record));
    for (JsonNode finding : check(files).get("findings")) {
      boolean reference =
          List.of("reference-missing", "licence-event-licence-unknown")
              .contains(finding.get("rule").asText());
      if (finding.get("severity").asText().equals("error") && !reference) {
        fields.add(finding.get("field").asText());
      }
    }
    return fields;
  }

  private Path write(String kind, ObjectNode record) throws IOException {
    Path file = folder.resolve(kind + ".json");
    ArrayNode records = MAPPER.createArrayNode().add(record);
    Files.writeString(file, MAPPER.writeValueAsString(records));
    return file;
  }

  /** The report on files whose names are those of their kinds. */
  private JsonNode check(List<Path> files) {
    List<String> args = new ArrayList<>(List.of("check", "--format", "json", "--on", "2026-01-31"));
    if (files.size() == 1) {
      String name = files.get(0).getFileName().toString();
      args.addAll(List.of("--kind", name.substring(0, name.indexOf('.'))));
    }
    files.forEach(file -> args.add(file.toString()));
    return KartaRun.in(folder, args.toArray(String[]::new)).json();
  }
}
