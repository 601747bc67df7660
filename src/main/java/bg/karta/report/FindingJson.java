package bg.karta.report;

import bg.karta.finding.Comparison;
import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.output.JsonRows;
import bg.karta.output.LinePerRow;
import bg.karta.output.TableStyle;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report as one JSON object, each finding on a line of its own. */
final class FindingJson implements FindingFormat.Writer {
  @Override
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    try (JsonGenerator json = JsonRows.generator(out, new LinePerRow())) {
      json.writeStartObject();
      head(report, json);
      files(report, json);
      if (report.batch() != null) {
        json.writeNumberField("batch", report.batch());
      }
      findings(report, json);
      if (report.comparison() != null) {
        fixed(report.comparison().fixed(), json);
      }
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    }
  }

  private static void head(Report report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "karta");
    json.writeStringField("version", report.version());
    json.writeEndObject();
    json.writeStringField("ruleset", report.ruleset());
    json.writeStringField("on", report.on());
    summary(report, json);
  }

  private static void summary(Report report, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    Counts.write(report, json);
    if (report.leftOut() > 0) {
      json.writeNumberField("findings_left_out", report.leftOut());
    }
    json.writeEndObject();
  }

  private static void files(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("files");
    for (Report.FileLine file : report.files()) {
      json.writeStartObject();
      json.writeStringField("file", file.file());
      json.writeStringField("kind", file.kind());
      text(json, "sheet", file.sheet());
      text(json, "charset", file.charset());
      text(json, "delimiter", file.delimiter());
      json.writeNumberField("rows", file.rows());
      json.writeNumberField("inserted", file.inserted());
      json.writeNumberField("updated", file.updated());
      json.writeNumberField("unchanged", file.unchanged());
      json.writeNumberField("earlier", file.earlier());
      json.writeNumberField("rejected", file.rejected());
      json.writeNumberField("skipped", file.skipped());
      json.writeArrayFieldStart("notes");
      for (String note : file.notes()) {
        json.writeString(note);
      }
      for (String note : file.evidence()) {
        json.writeString(note);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void findings(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findingsShown()) {
      finding(finding, json);
    }
    json.writeEndArray();
  }

  private static void finding(Finding finding, JsonGenerator json) throws IOException {
    Finding.Place place = finding.place();
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().toString());
    text(json, "file", place.file());
    text(json, "sheet", place.sheet());
    if (place.row() == null) {
      json.writeNullField("row");
    } else {
      json.writeNumberField("row", place.row());
    }
    text(json, "cell", place.cell());
    text(json, "kind", finding.kind());
    text(json, "field", finding.field());
    text(json, "value", finding.value());
    json.writeStringField("message", finding.message());
    text(json, "key", finding.key());
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeBooleanField("waived", finding.waived());
    if (finding.standing() != null) {
      json.writeStringField("baseline", finding.standing().toString());
    }
    json.writeEndObject();
  }

  private static void fixed(List<Comparison.Fixed> fixed, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("fixed");
    for (Comparison.Fixed finding : fixed) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity());
      text(json, "file", finding.file());
      json.writeStringField("message", finding.message());
      text(json, "key", finding.key());
      json.writeStringField("fingerprint", finding.fingerprint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    json.writeStringField(name, value);
  }
}
