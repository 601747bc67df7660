package bg.karta.output;

import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.finding.Severity;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings for a person at a terminal: by rule, the worst first, each with its first places. */
final class FindingText implements FindingFormat.Writer {
  private static final int SHOWN_OF_A_RULE = 5;
  private static final String BOLD = "\u001B[1m";
  private static final String RED = "\u001B[31m";
  private static final String YELLOW = "\u001B[33m";
  private static final String CYAN = "\u001B[36m";
  private static final String PLAIN = "\u001B[0m";

  /** The findings of one rule at one severity: how many, and the first of them. */
  private static final class Group {
    private final Severity severity;
    private final String rule;
    private final List<Finding> first = new ArrayList<>();
    private long count;

    Group(Finding finding) {
      this.severity = finding.severity();
      this.rule = finding.rule();
    }

    void add(Finding finding) {
      count++;
      if (first.size() < SHOWN_OF_A_RULE) {
        first.add(finding);
      }
    }
  }

  @Override
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    PrintWriter text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
    groups(report).forEach(group -> write(group, text, style));
    files(report, text, style.messages());
    summary(report, text, style);
    text.flush();
    if (text.checkError()) {
      throw new IOException("cannot write");
    }
  }

  private static List<Group> groups(Report report) {
    Map<String, Group> groups = new LinkedHashMap<>();
    report
        .findings()
        .forEach(
            finding ->
                groups
                    .computeIfAbsent(finding.severity() + finding.rule(), key -> new Group(finding))
                    .add(finding));
    return groups.values().stream()
        .sorted(Comparator.comparing((Group group) -> group.severity).reversed())
        .toList();
  }

  private static void write(Group group, PrintWriter out, TableStyle style) {
    Messages messages = style.messages();
    String severity = messages.get("findings.severity." + group.severity);
    out.println(
        paint(style, colour(group.severity), severity)
            + "  "
            + paint(style, BOLD, group.rule)
            + "  "
            + group.count);
    for (Finding finding : group.first) {
      String place = finding.place().toString();
      String where = place.isEmpty() ? String.valueOf(finding.key()) : place;
      out.println("  " + Visible.line(where) + ": " + Visible.line(finding.message()));
    }
    if (group.count > group.first.size()) {
      out.println("  " + messages.get("findings.more", group.count - group.first.size()));
    }
    out.println();
  }

  private static void files(Report report, PrintWriter out, Messages messages) {
    for (Report.FileLine file : report.files()) {
      String name = file.file() + (file.sheet() == null ? "" : " [" + file.sheet() + "]");
      out.println(
          messages.get(
              report.batch() == null ? "findings.file" : "findings.file.imported",
              Visible.line(name),
              file.kind(),
              file.rows(),
              file.inserted(),
              file.updated(),
              file.unchanged(),
              file.rejected(),
              file.skipped()));
      file.notes().forEach(note -> out.println("  " + Visible.line(note)));
    }
  }

  private static void summary(Report report, PrintWriter out, TableStyle style) {
    Messages messages = style.messages();
    String counts =
        messages.get(
            "findings.summary",
            report.findings().count(Severity.ERROR),
            report.findings().count(Severity.WARNING),
            report.findings().count(Severity.INFO));
    if (report.status() == null) {
      out.println(messages.get("findings.on", report.on()) + ": " + counts);
    } else {
      out.println(
          paint(style, BOLD, messages.get("findings.status." + report.status())) + ": " + counts);
    }
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case INFO -> CYAN;
    };
  }

  private static String paint(TableStyle style, String colour, String text) {
    return style.color() ? colour + text + PLAIN : text;
  }
}
