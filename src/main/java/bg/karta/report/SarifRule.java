package bg.karta.report;

import bg.karta.finding.Advice;
import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.text.Messages;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rules as SARIF's reporting descriptors. */
final class SarifRule {
  private final JsonGenerator json;
  private final Messages messages;

  SarifRule(JsonGenerator json, Messages messages) {
    this.json = json;
    this.messages = messages;
  }

  void write(Rule rule) throws IOException {
    String title = rule.title(messages.lang());
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    text(json, "shortDescription", title);
    text(json, "fullDescription", withWhy(title, rule.advice(messages.lang())));
    text(json, "help", help(rule));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.group().toString());
    json.writeEndArray();
    json.writeStringField("problem.severity", problem(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String withWhy(String title, Advice advice) {
    return advice.why() == null ? title : title + "\n" + advice.why();
  }

  private String help(Rule rule) {
    List<String> lines = new ArrayList<>();
    @Nullable String remedy = rule.advice(messages.lang()).remedy();
    if (remedy != null) {
      lines.add(remedy);
    }
    if (rule.legalBasis() != null) {
      lines.add(messages.get("findings.sarif.help", rule.legalBasis()));
    }
    lines.add(messages.get("findings.sarif.explain", rule.id()));
    return String.join("\n", lines);
  }

  /** A severity as SARIF calls it. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A severity as GitHub calls that of a rule which is not about security. */
  private static String problem(Severity severity) {
    return severity == Severity.INFO ? "recommendation" : severity.toString();
  }

  /** A message object. */
  static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
