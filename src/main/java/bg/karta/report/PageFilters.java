package bg.karta.report;

import bg.karta.finding.Report;
import bg.karta.finding.Severity;
import bg.karta.output.Markup;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The filters over the findings of a page, and the empty table that its script fills. */
final class PageFilters {
  private final Report report;
  private final Messages messages;
  private final Writer page;

  PageFilters(Report report, Messages messages, Writer page) {
    this.report = report;
    this.messages = messages;
    this.page = page;
  }

  void write() throws IOException {
    page.append("<section id=\"list\" hidden data-shown=\"").append(text("findings.page.shown"));
    page.append("\" data-more=\"").append(text("findings.page.more"));
    page.append("\" data-none=\"").append(text("findings.page.none"));
    for (Severity severity : Severity.values()) {
      page.append("\" data-" + severity + "=\"").append(text("findings.severity." + severity));
    }
    page.append("\" data-waived=\"").append(text("findings.page.waived"));
    page.append("\" data-new=\"").append(text("findings.new"));
    page.append("\" data-unchanged=\"").append(text("findings.page.unchanged")).append("\">\n<h2>");
    page.append(text("findings.title")).append("</h2>\n");
    long left = Counts.all(report) - PageData.size(report);
    if (left > 0) {
      page.append("<p class=\"cut\">");
      page.append(text("findings.cut", PageData.size(report), Counts.all(report)));
      page.append("</p>\n");
    }
    form();
    table();
    page.write("</section>\n");
  }

  private void form() throws IOException {
    page.append("<form id=\"filters\">\n<fieldset><legend>")
        .append(text("findings.column.severity"));
    page.write("</legend>");
    for (Severity severity : WorstFirst.SEVERITIES) {
      page.append("<label><input type=\"checkbox\" name=\"severity\" checked value=\"");
      page.append(Integer.toString(PageData.number(severity))).append("\"> ");
      page.append(text("findings.page.count." + severity)).append("</label>\n");
    }
    page.write("</fieldset>\n");
    select("rule", List.of());
    select("file", List.of());
    boolean compared = report.comparison() != null;
    boolean waived = report.findings().waived() > 0;
    if (compared || waived) {
      select(
          "state",
          compared ? List.of("live", "waived", "new", "unchanged") : List.of("live", "waived"));
    }
    page.append("<label>").append(text("findings.page.search"));
    page.write("<input type=\"search\" name=\"search\" autocomplete=\"off\"></label>\n");
    page.append("<button type=\"reset\">").append(text("findings.page.reset"));
    page.write("</button>\n</form>\n");
  }

  private void select(String name, List<String> choices) throws IOException {
    page.append("<label>").append(text("findings.column." + name)).append("<select name=\"");
    page.append(name).append("\"><option value=\"\">").append(text("findings.page.all"));
    page.write("</option>");
    for (String choice : choices) {
      page.append("<option value=\"").append(choice).append("\">");
      page.append(text("findings.page.state." + choice)).append("</option>");
    }
    page.write("</select></label>\n");
  }

  private void table() throws IOException {
    page.write("<p id=\"shown\" role=\"status\"></p>\n<div class=\"wide\">");
    page.append("<table id=\"findings\">\n<caption class=\"unseen\">");
    page.append(text("findings.title")).append("</caption>\n<thead><tr>");
    for (String column : List.of("severity", "rule", "place", "field", "key", "message")) {
      page.append("<th scope=\"col\" data-sort=\"").append(column);
      page.append("\"><button type=\"button\">").append(text("findings.column." + column));
      page.write("</button></th>");
    }
    page.write(
        "</tr></thead>\n</table></div>\n<button type=\"button\" id=\"more\" hidden></button>\n");
  }

  private String text(String key, Object... arguments) {
    return Markup.escape(messages.get(key, arguments));
  }
}
