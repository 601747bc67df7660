package bg.karta.report;

import bg.karta.finding.Finding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes findings as SARIF's results. */
final class SarifResult {
  private final JsonGenerator json;
  private final Map<String, Integer> rules;
  private final boolean someWaived;

  /**
   * A writer.
   *
   * @param rules the places of the rules in the run's list, by id
   * @param someWaived whether any result of the run is waived: then all must say
   */
  SarifResult(JsonGenerator json, Map<String, Integer> rules, boolean someWaived) {
    this.json = json;
    this.rules = rules;
    this.someWaived = someWaived;
  }

  void write(Finding finding) throws IOException {
    Finding.Place place = finding.place();
    start(finding.rule(), SarifRule.level(finding.severity()), finding.message());
    locations(place.file(), place.row(), logicalName(finding));
    print(finding.fingerprint());
    if (finding.standing() != null) {
      json.writeStringField("baselineState", finding.standing().toString());
    }
    suppressions(finding.waived());
    json.writeObjectFieldStart("properties");
    property("sheet", place.sheet());
    property("cell", place.cell());
    property("kind", finding.kind());
    property("field", finding.field());
    property("value", finding.value());
    property("key", finding.key());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void start(String rule, String level, String message) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("ruleId", rule);
    Integer place = rules.get(rule);
    if (place != null) {
      json.writeNumberField("ruleIndex", place);
    }
    json.writeStringField("level", level);
    SarifRule.text(json, "message", message);
  }

  /** The cell as a spreadsheet names it, or else the record. */
  private static @Nullable String logicalName(Finding finding) {
    Finding.Place place = finding.place();
    if (place.cell() == null) {
      return finding.key();
    }
    return place.sheet() == null ? place.cell() : place.sheet() + "!" + place.cell();
  }

  private void locations(@Nullable String file, @Nullable Integer row, @Nullable String name)
      throws IOException {
    json.writeArrayFieldStart("locations");
    if (file != null || name != null) {
      json.writeStartObject();
      if (file != null) {
        physical(file, row);
      }
      if (name != null) {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", name);
        json.writeStringField("kind", "element");
        json.writeEndObject();
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * The line, from its first character: a table knows the cell, not where in the line it begins.
   */
  private void physical(String file, @Nullable Integer row) throws IOException {
    String uri = FileUri.of(file);
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    if (FileUri.isRelative(uri)) {
      json.writeStringField("uriBaseId", "%SRCROOT%");
    }
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", row == null ? 1 : Math.max(1, row));
    json.writeNumberField("startColumn", 1);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void print(String fingerprint) throws IOException {
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("karta/v1", fingerprint);
    json.writeEndObject();
  }

  private void suppressions(boolean waived) throws IOException {
    if (!someWaived) {
      return;
    }
    json.writeArrayFieldStart("suppressions");
    if (waived) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void property(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }
}
