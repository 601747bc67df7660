package bg.karta.report;

import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.finding.Severity;
import bg.karta.output.TableStyle;
import bg.karta.output.Utf8;
import bg.karta.text.Messages;
import bg.karta.text.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as GitHub's workflow commands, which it shows beside the lines of a change: the errors
 * first, as GitHub shows ten of each level for a step. Waived findings are only counted.
 */
final class FindingAnnotations implements FindingFormat.Writer {
  private static final int MOST_OF_A_LEVEL = 50;

  @Override
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    Writer writer = Utf8.writer(out);
    Map<Severity, List<Finding>> chosen = chosen(report);
    long written = 0;
    for (Severity severity : WorstFirst.SEVERITIES) {
      for (Finding finding : chosen.getOrDefault(severity, List.of())) {
        write(finding, writer);
        written++;
      }
    }
    Messages messages = style.messages();
    String totals =
        Counts.outcome(report, messages) + ": " + Counts.bySeverity(report, messages) + ".";
    long all = Counts.all(report);
    String cut = written == all ? "" : " " + messages.get("findings.cut", written, all);
    writer.append("::notice title=karta::").append(message(totals + cut)).append('\n');
    writer.flush();
  }

  private static Map<Severity, List<Finding>> chosen(Report report) {
    Map<Severity, List<Finding>> chosen = new EnumMap<>(Severity.class);
    for (Finding finding : report.findingsShown()) {
      List<Finding> same = chosen.computeIfAbsent(finding.severity(), key -> new ArrayList<>());
      if (!finding.waived() && same.size() < MOST_OF_A_LEVEL) {
        same.add(finding);
      }
    }
    return chosen;
  }

  private static void write(Finding finding, Writer writer) throws IOException {
    Finding.Place place = finding.place();
    writer.append("::").append(command(finding.severity())).append(' ');
    if (place.file() != null) {
      writer.append("file=").append(property(place.file().replace('\\', '/'))).append(',');
      if (place.row() != null) {
        writer.append("line=").append(place.row().toString()).append(',');
      }
    }
    writer.append("title=").append(property(finding.rule())).append("::");
    writer.append(message(where(finding) + finding.message())).append('\n');
  }

  /** What the line does not say: the sheet and cell, or the record where there is no file. */
  private static String where(Finding finding) {
    Finding.Place place = finding.place();
    if (place.file() == null) {
      return finding.key() == null ? "" : finding.key() + ": ";
    }
    String sheet = place.sheet() == null ? "" : "[" + place.sheet() + "]";
    String cell = place.cell() == null ? "" : place.cell();
    return sheet.isEmpty() && cell.isEmpty() ? "" : sheet + cell + ": ";
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  /** A message as GitHub reads it: the escapes that its runner undoes. */
  private static String message(String text) {
    return Visible.paragraph(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
