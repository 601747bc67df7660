package bg.karta.report;

import bg.karta.finding.Finding;
import bg.karta.finding.Severity;
import bg.karta.output.Markup;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** What one rule found in one file, as a test. */
final class JunitTest {
  private final String rule;
  private final int mostPlaces;
  private final Messages messages;
  private final RuleFindings errors = new RuleFindings();
  private final RuleFindings others = new RuleFindings();
  private final RuleFindings waived = new RuleFindings();

  /** Findings of one sort: how many, and the first of them. */
  private final class RuleFindings {
    private final List<String> first = new ArrayList<>();
    private long count;

    void add(Finding finding) {
      count++;
      if (first.size() < mostPlaces) {
        first.add(line(finding));
      }
    }

    String text() {
      StringBuilder text = new StringBuilder();
      first.forEach(line -> text.append(line).append('\n'));
      if (count > first.size()) {
        text.append(messages.get("findings.more", count - first.size())).append('\n');
      }
      return text.toString();
    }
  }

  JunitTest(String rule, int mostPlaces, Messages messages) {
    this.rule = rule;
    this.mostPlaces = mostPlaces;
    this.messages = messages;
  }

  void add(Finding finding) {
    if (finding.waived()) {
      waived.add(finding);
    } else if (finding.severity() == Severity.ERROR) {
      errors.add(finding);
    } else {
      others.add(finding);
    }
  }

  boolean isFailed() {
    return errors.count > 0;
  }

  boolean isSkipped() {
    return errors.count == 0 && others.count == 0;
  }

  private static String line(Finding finding) {
    String place = finding.place().toString();
    String where = place.isEmpty() && finding.key() != null ? finding.key() : place;
    return where.isEmpty() ? finding.message() : where + ": " + finding.message();
  }

  void write(String suite, Writer xml) throws IOException {
    open(rule, suite, xml);
    xml.write(">\n");
    if (isFailed()) {
      String most = errors.first.isEmpty() ? rule : errors.first.get(0);
      xml.append("<failure type=\"").append(Markup.attribute(rule)).append("\" message=\"");
      xml.append(Markup.attribute(errors.count + " × " + most)).append("\">");
      xml.append(Markup.escape(errors.text())).append("</failure>\n");
    }
    if (isSkipped()) {
      xml.append("<skipped message=\"");
      xml.append(Markup.attribute(messages.get("findings.junit.waived", waived.count)));
      xml.append("\"/>\n");
    }
    String rest = others.text() + waivedText();
    if (!rest.isEmpty()) {
      xml.append("<system-out>").append(Markup.escape(rest)).append("</system-out>\n");
    }
    xml.write("</testcase>\n");
  }

  private String waivedText() {
    return waived.count == 0
        ? ""
        : messages.get("findings.junit.waived", waived.count) + ":\n" + waived.text();
  }

  /** Writes a test that has passed and has nothing to say. */
  static void passed(String name, String suite, Writer xml) throws IOException {
    open(name, suite, xml);
    xml.write("/>\n");
  }

  private static void open(String name, String suite, Writer xml) throws IOException {
    xml.append("<testcase name=\"").append(Markup.attribute(name));
    xml.append("\" classname=\"").append(Markup.attribute(suite)).append("\" time=\"0\"");
  }
}
