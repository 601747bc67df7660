package bg.karta.report;

import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.output.JsonRows;
import bg.karta.output.TableStyle;
import bg.karta.text.Messages;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * The report in SARIF 2.1.0 as OASIS published it, within what GitHub takes: at most 25 000
 * results, the errors first, then the warnings, what is only worth knowing, what is waived, and
 * last what is found no more.
 */
final class FindingSarif implements FindingFormat.Writer {
  /** As many results of a run as GitHub takes. */
  static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    try (JsonGenerator json = JsonRows.generator(out, new MinimalPrettyPrinter(""))) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(report, style.messages(), json);
      json.writeStringField("language", style.messages().lang().toString());
      json.writeStringField("columnKind", "utf16CodeUnits");
      long written = results(report, json);
      invocation(report, written, style.messages(), json);
      totals(report, written, json);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    }
  }

  private static void tool(Report report, Messages messages, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "karta");
    json.writeStringField("version", report.version());
    json.writeArrayFieldStart("rules");
    SarifRule writer = new SarifRule(json, messages);
    for (Rule rule : report.rules()) {
      json.writeRaw('\n');
      writer.write(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * What is no longer found is given as a number alone: code scanning services take every result
   * for an open one.
   */
  private static long results(Report report, JsonGenerator json) throws IOException {
    SarifResult writer = new SarifResult(json, places(report), report.findings().waived() > 0);
    json.writeArrayFieldStart("results");
    long written = 0;
    for (Finding finding : new WorstFirst(report)) {
      if (written == MOST_RESULTS) {
        break;
      }
      writer.write(finding);
      written++;
    }
    json.writeEndArray();
    return written;
  }

  private static Map<String, Integer> places(Report report) {
    Map<String, Integer> places = new HashMap<>();
    for (Rule rule : report.rules()) {
      places.put(rule.id(), places.size());
    }
    return places;
  }

  private static void invocation(Report report, long written, Messages messages, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    if (written < Counts.all(report)) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      json.writeStartObject();
      json.writeStringField("level", "warning");
      SarifRule.text(json, "message", cut(report, written, messages));
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static String cut(Report report, long written, Messages messages) {
    return messages.get(
        "findings.sarif.cut",
        written,
        Counts.all(report),
        report.findings().count(Severity.ERROR),
        report.findings().count(Severity.WARNING),
        report.findings().count(Severity.INFO),
        report.findings().waived());
  }

  private static void totals(Report report, long written, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("ruleset", report.ruleset());
    json.writeStringField("on", report.on());
    Counts.write(report, json);
    json.writeNumberField("results_left_out", Counts.all(report) - written);
    json.writeEndObject();
  }
}
