package bg.karta.report;

import bg.karta.finding.Comparison;
import bg.karta.finding.Report;
import bg.karta.finding.Severity;
import bg.karta.output.Markup;
import bg.karta.output.TableStyle;
import bg.karta.output.Utf8;
import bg.karta.text.Messages;
import bg.karta.text.Resource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * The report as one page that needs no other file: what became of the submission, its files, the
 * rules that found something, and all findings with filters. The findings lie in the page as data
 * of which the page's own script shows a part at a time, so that a browser copes with 100 000 of
 * them; a page without scripts shows the first. The page may load nothing and run nothing else.
 */
final class FindingPage implements FindingFormat.Writer {
  @Override
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    Messages messages = style.messages();
    String css = resource("page.css");
    String script = resource("page.js");
    Writer page = Utf8.writer(out);
    head(messages, css, script, page);
    summary(report, messages, page);
    PageTables tables = new PageTables(report, messages, page);
    tables.files();
    tables.rules();
    new PageFilters(report, messages, page).write();
    tables.first();
    tables.fixed();
    page.write("</main>\n<script type=\"application/json\" id=\"data\">");
    page.flush();
    new PageData(report).write(out);
    page.append("</script>\n<script>").append(script).append("</script>\n</body>\n</html>\n");
    page.flush();
  }

  private static void head(Messages messages, String css, String script, Writer page)
      throws IOException {
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(messages.lang().toString())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"generator\" content=\"karta\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("base-uri 'none'; form-action 'none'; style-src 'sha256-")
        .append(Markup.hash(css))
        .append("'; script-src 'sha256-")
        .append(Markup.hash(script))
        .append("'\">\n<title>")
        .append(Markup.escape(messages.get("findings.title")))
        .append(" – karta</title>\n<style>")
        .append(css)
        .append("</style>\n</head>\n");
  }

  private static void summary(Report report, Messages messages, Writer page) throws IOException {
    String status = report.status() == null ? "" : report.status().toString();
    page.append("<body>\n<header>\n<h1>").append(Markup.escape(messages.get("findings.title")));
    page.append("</h1>\n<p class=\"status ").append(status).append("\">");
    page.append(Markup.escape(Counts.outcome(report, messages))).append("</p>\n<p class=\"run\">");
    page.append(
        Markup.escape(
            messages.get("findings.page.run", report.version(), report.ruleset(), report.on())));
    page.append("</p>\n</header>\n<main>\n<dl class=\"counts\">\n");
    count(page, "rows", messages.get("findings.page.rows"), report.rows());
    for (Severity severity : WorstFirst.SEVERITIES) {
      String name = messages.get("findings.page.count." + severity);
      count(page, severity.toString(), name, report.findings().count(severity));
    }
    count(page, "waived", messages.get("findings.waived"), report.findings().waived());
    Comparison earlier = report.comparison();
    if (earlier != null) {
      count(page, "new", messages.get("findings.page.count.new"), earlier.added());
      count(page, "still", messages.get("findings.page.count.unchanged"), earlier.unchanged());
      count(page, "fixed", messages.get("findings.fixed"), earlier.fixed().size());
    }
    page.write("</dl>\n");
  }

  private static void count(Writer page, String style, String name, long count) throws IOException {
    page.append("<div class=\"").append(style).append("\"><dt>").append(Markup.escape(name));
    page.append("</dt><dd>").append(Long.toString(count)).append("</dd></div>\n");
  }

  /** A text that belongs to the page, with the line ends that a browser hashes. */
  private static String resource(String name) {
    return Resource.text(FindingPage.class, name).replace("\r\n", "\n");
  }
}
