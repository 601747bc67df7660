package bg.karta.report;

import bg.karta.finding.Advice;
import bg.karta.finding.Comparison;
import bg.karta.finding.Finding;
import bg.karta.finding.Period;
import bg.karta.finding.Report;
import bg.karta.finding.Rule;
import bg.karta.output.Markup;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of the page of findings that need no script. */
final class PageTables {
  private static final int FIRST = 100;
  private static final int MOST_FIXED = 1000;

  private final Report report;
  private final Messages messages;
  private final Writer page;

  PageTables(Report report, Messages messages, Writer page) {
    this.report = report;
    this.messages = messages;
    this.page = page;
  }

  /** What was read, and what became of its rows. */
  void files() throws IOException {
    if (report.files().isEmpty()) {
      return;
    }
    List<String> columns = new ArrayList<>(List.of("file", "sheet", "kind", "charset", "rows"));
    if (report.batch() != null) {
      columns.addAll(List.of("inserted", "updated", "unchanged"));
    }
    columns.addAll(List.of("rejected", "skipped"));
    if (report.files().stream().anyMatch(line -> !cell(line, "notes").isEmpty())) {
      columns.add("notes");
    }
    open("files", "findings.page.files", columns);
    for (Report.FileLine line : report.files()) {
      row(columns.stream().map(column -> cell(line, column)).toList());
    }
    close();
  }

  private static String cell(Report.FileLine line, String column) {
    return switch (column) {
      case "file" -> line.file();
      case "sheet" -> text(line.sheet());
      case "kind" -> line.kind();
      case "charset" -> text(line.charset());
      case "rows" -> Long.toString(line.rows());
      case "inserted" -> Long.toString(line.inserted());
      case "updated" -> Long.toString(line.updated());
      case "unchanged" -> Long.toString(line.unchanged());
      case "rejected" -> Long.toString(line.rejected());
      case "skipped" -> Long.toString(line.skipped());
      default ->
          Stream.concat(line.notes().stream(), line.evidence().stream())
              .collect(Collectors.joining("\n"));
    };
  }

  /** The rules that found something, the worst first, with what they rest on. */
  void rules() throws IOException {
    Map<String, Long> counts = report.findings().byRule();
    List<Rule> found =
        report.rules().stream()
            .filter(rule -> counts.containsKey(rule.id()))
            .sorted(
                Comparator.comparing(Rule::severity)
                    .thenComparing(rule -> counts.getOrDefault(rule.id(), 0L))
                    .reversed())
            .toList();
    if (found.isEmpty()) {
      return;
    }
    boolean based = found.stream().anyMatch(rule -> !basis(rule).isEmpty());
    List<String> columns = new ArrayList<>(List.of("severity", "rule", "count", "says"));
    if (based) {
      columns.add("basis");
    }
    open("rules", "findings.page.rules", columns);
    for (Rule rule : found) {
      rule(rule, counts.getOrDefault(rule.id(), 0L), based);
    }
    close();
  }

  private void rule(Rule rule, long count, boolean based) throws IOException {
    page.append("<tr class=\"").append(rule.severity().toString()).append("\"><td>");
    page.append(escape("findings.severity." + rule.severity()));
    page.append("</td><th scope=\"row\" data-rule=\"").append(Markup.attribute(rule.id()));
    page.append("\">").append(Markup.escape(rule.id())).append("</th><td class=\"number\">");
    page.append(Long.toString(count)).append("</td>");
    page.append("<td>").append(Markup.escape(rule.title(messages.lang())));
    Advice advice = rule.advice(messages.lang());
    advice("explain.why", advice.why());
    advice("explain.do", advice.remedy());
    page.write("</td>");
    if (based) {
      cells(Stream.of(basis(rule)));
    }
    page.write("</tr>\n");
  }

  private void advice(String heading, @Nullable String text) throws IOException {
    if (text != null) {
      page.append("<p><b>").append(escape(heading)).append(":</b> ");
      page.append(Markup.escape(text)).append("</p>");
    }
  }

  private String basis(Rule rule) {
    String basis = text(rule.legalBasis());
    Period period = rule.period();
    String from = period.from() == null ? "" : messages.get("findings.page.from", period.from());
    String to = period.to() == null ? "" : messages.get("findings.page.to", period.to());
    return String.join(" ", Stream.of(basis, from, to).filter(part -> !part.isEmpty()).toList());
  }

  /** The first findings, for a page without scripts. */
  void first() throws IOException {
    if (Counts.all(report) == 0) {
      return;
    }
    page.append("<noscript>\n<p>").append(escape("findings.page.noscript")).append("</p>\n");
    open("first", "findings.title", List.of("severity", "rule", "place", "key", "message"));
    int written = 0;
    for (Finding finding : new WorstFirst(report)) {
      if (written++ == FIRST) {
        break;
      }
      row(
          List.of(
              messages.get("findings.severity." + finding.severity()),
              finding.rule(),
              finding.place().toString(),
              text(finding.key()),
              finding.message()));
    }
    close();
    page.write("</noscript>\n");
  }

  /** What the earlier report has and is found no more. */
  void fixed() throws IOException {
    if (report.comparison() == null || report.comparison().fixed().isEmpty()) {
      return;
    }
    List<Comparison.Fixed> fixed = report.comparison().fixed();
    open("fixed", "findings.page.fixed", List.of("rule", "file", "key", "message"));
    for (Comparison.Fixed gone : fixed.subList(0, Math.min(MOST_FIXED, fixed.size()))) {
      row(List.of(gone.rule(), text(gone.file()), text(gone.key()), gone.message()));
    }
    close();
    if (fixed.size() > MOST_FIXED) {
      page.append("<p>").append(escape("findings.more", fixed.size() - MOST_FIXED));
      page.append("</p>\n");
    }
  }

  private void open(String id, String title, List<String> columns) throws IOException {
    page.append("<div class=\"wide\"><table id=\"").append(id).append("\">\n<caption>");
    page.append(escape(title)).append("</caption>\n<thead><tr>");
    for (String column : columns) {
      page.append("<th scope=\"col\">").append(escape("findings.column." + column));
      page.append("</th>");
    }
    page.write("</tr></thead>\n<tbody>\n");
  }

  private void row(List<String> cells) throws IOException {
    page.write("<tr>");
    cells(cells.stream());
    page.write("</tr>\n");
  }

  private void cells(Stream<String> cells) throws IOException {
    for (String cell : cells.toList()) {
      page.append("<td>").append(Markup.escape(cell)).append("</td>");
    }
  }

  private void close() throws IOException {
    page.write("</tbody>\n</table></div>\n");
  }

  private String escape(String key, Object... arguments) {
    return Markup.escape(messages.get(key, arguments));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
