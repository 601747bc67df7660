package bg.karta.report;

import bg.karta.finding.Comparison;
import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.finding.Severity;
import bg.karta.output.KeptFailure;
import bg.karta.output.TableStyle;
import bg.karta.text.Messages;
import bg.karta.text.Visible;
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

/**
 * Findings for a person at a terminal: by rule, the worst first, each with its first places; below
 * them what is waived and what is found no more.
 */
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

    void add(Finding finding, int shown) {
      count++;
      if (first.size() < shown) {
        first.add(finding);
      }
    }
  }

  @Override
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    KeptFailure kept = new KeptFailure(out);
    PrintWriter text = new PrintWriter(new OutputStreamWriter(kept, StandardCharsets.UTF_8), false);
    groups(report, false).forEach(group -> write(group, text, style));
    waived(report, text, style);
    fixed(report, text, style);
    files(report, text, style.messages());
    summary(report, text, style);
    text.flush();
    kept.verify();
  }

  /** The findings of one sort by rule, the worst first. */
  private static List<Group> groups(Report report, boolean waived) {
    int shown = report.shown() == null ? SHOWN_OF_A_RULE : report.shown();
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (finding.waived() == waived) {
        groups
            .computeIfAbsent(finding.severity() + finding.rule(), key -> new Group(finding))
            .add(finding, shown);
      }
    }
    return groups.values().stream()
        .sorted(Comparator.comparing((Group group) -> group.severity).reversed())
        .toList();
  }

  private static void write(Group group, PrintWriter out, TableStyle style) {
    String severity = style.messages().get("findings.severity." + group.severity);
    out.println(
        paint(style, colour(group.severity), severity)
            + "  "
            + paint(style, BOLD, group.rule)
            + "  "
            + group.count);
    first(group, "  ", out, style.messages());
    out.println();
  }

  private static void first(Group group, String indent, PrintWriter out, Messages messages) {
    for (Finding finding : group.first) {
      String place = finding.place().toString();
      String where = place.isEmpty() ? String.valueOf(finding.key()) : place;
      boolean fresh = finding.standing() == Finding.Standing.NEW;
      String mark = fresh ? "[" + messages.get("findings.new") + "] " : "";
      out.println(indent + mark + Visible.line(where) + ": " + Visible.line(finding.message()));
    }
    more(group.count - group.first.size(), group.first.isEmpty(), indent, out, messages);
  }

  /** How many are not shown, unless none are: then the count above says it. */
  private static void more(
      long left, boolean noneShown, String indent, PrintWriter out, Messages messages) {
    if (left > 0 && !noneShown) {
      out.println(indent + messages.get("findings.more", left));
    }
  }

  private static void waived(Report report, PrintWriter out, TableStyle style) {
    if (report.findings().waived() == 0) {
      return;
    }
    String title = style.messages().get("findings.waived");
    out.println(paint(style, BOLD, title) + "  " + report.findings().waived());
    for (Group group : groups(report, true)) {
      out.println("  " + group.rule + "  " + group.count);
      first(group, "    ", out, style.messages());
    }
    out.println();
  }

  private static void fixed(Report report, PrintWriter out, TableStyle style) {
    if (report.comparison() == null || report.comparison().fixed().isEmpty()) {
      return;
    }
    List<Comparison.Fixed> fixed = report.comparison().fixed();
    int shown = report.shown() == null ? SHOWN_OF_A_RULE : report.shown();
    List<Comparison.Fixed> first = fixed.subList(0, Math.min(shown, fixed.size()));
    out.println(paint(style, BOLD, style.messages().get("findings.fixed")) + "  " + fixed.size());
    for (Comparison.Fixed finding : first) {
      String where = finding.file() == null ? String.valueOf(finding.key()) : finding.file();
      out.println("  " + Visible.line(where) + ": " + Visible.line(finding.message()));
    }
    more(fixed.size() - first.size(), first.isEmpty(), "  ", out, style.messages());
    out.println();
  }

  private static void files(Report report, PrintWriter out, Messages messages) {
    for (Report.FileLine file : report.files()) {
      String name = file.file() + (file.sheet() == null ? "" : " [" + file.sheet() + "]");
      out.println(
          messages.get(
              isMerged(report, file) ? "findings.file.imported" : "findings.file",
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

  /** Whether the records went to the register, which may have held all of them already. */
  private static boolean isMerged(Report report, Report.FileLine file) {
    return report.batch() != null || file.unchanged() > 0;
  }

  private static void summary(Report report, PrintWriter out, TableStyle style) {
    Messages messages = style.messages();
    String outcome = Counts.outcome(report, messages);
    out.println(
        (report.status() == null ? outcome : paint(style, BOLD, outcome))
            + ": "
            + Counts.bySeverity(report, messages));
    if (report.comparison() != null) {
      out.println(Counts.against(report.comparison(), messages));
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
