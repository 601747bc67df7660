package bg.karta.report;

import bg.karta.finding.Comparison;
import bg.karta.finding.Report;
import bg.karta.finding.Severity;
import bg.karta.text.Messages;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** How much a run has found, in words and as fields of JSON. */
final class Counts {
  private Counts() {}

  /** How many findings of each severity, and how many are waived if any are. */
  static String bySeverity(Report report, Messages messages) {
    String counts =
        messages.get(
            "findings.summary",
            report.findings().count(Severity.ERROR),
            report.findings().count(Severity.WARNING),
            report.findings().count(Severity.INFO));
    long waived = report.findings().waived();
    return waived == 0 ? counts : counts + ", " + messages.get("findings.summary.waived", waived);
  }

  /** What has become of an earlier report's findings, and how many are new. */
  static String against(Comparison earlier, Messages messages) {
    return messages.get(
        "findings.baseline", earlier.added(), earlier.unchanged(), earlier.fixed().size());
  }

  /** How many findings there are, waived ones too. */
  static long all(Report report) {
    return report.findings().byRule().values().stream().mapToLong(Long::longValue).sum();
  }

  /** The status, or the day the run was made for where nothing was submitted. */
  static String outcome(Report report, Messages messages) {
    return report.status() == null
        ? messages.get("findings.on", report.on())
        : messages.get("findings.status." + report.status());
  }

  /** The status and the whole counts as fields of the JSON object that is open. */
  static void write(Report report, JsonGenerator json) throws IOException {
    if (report.status() != null) {
      json.writeStringField("status", report.status().toString());
    }
    json.writeNumberField("rows", report.rows());
    json.writeNumberField("errors", report.findings().count(Severity.ERROR));
    json.writeNumberField("warnings", report.findings().count(Severity.WARNING));
    json.writeNumberField("infos", report.findings().count(Severity.INFO));
    json.writeNumberField("waived", report.findings().waived());
    if (report.comparison() != null) {
      json.writeNumberField("new", report.comparison().added());
      json.writeNumberField("unchanged", report.comparison().unchanged());
      json.writeNumberField("fixed", report.comparison().fixed().size());
    }
  }
}
