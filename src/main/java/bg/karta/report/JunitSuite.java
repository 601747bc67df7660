package bg.karta.report;

import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.finding.Severity;
import bg.karta.output.Markup;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One file's findings as a suite of tests. */
final class JunitSuite {
  private static final int MOST_PLACES = 100;

  private final String name;
  private final Report report;
  private final Messages messages;
  private final int mostPlaces;
  private final Set<String> kinds = new LinkedHashSet<>();
  private final Map<String, JunitTest> tests = new TreeMap<>();
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
  private long rows;
  private long waived;

  JunitSuite(String name, Report report, Messages messages) {
    this.name = name;
    this.report = report;
    this.messages = messages;
    this.mostPlaces = report.shown() == null ? MOST_PLACES : Math.min(MOST_PLACES, report.shown());
  }

  /** Adds a table of the file. */
  void add(Report.FileLine line) {
    kinds.add(line.kind());
    rows += line.rows();
  }

  /** Adds what was found in the file. */
  void add(Finding finding) {
    if (finding.waived()) {
      waived++;
    } else {
      counts.merge(finding.severity(), 1L, Long::sum);
    }
    tests
        .computeIfAbsent(finding.rule(), rule -> new JunitTest(rule, mostPlaces, messages))
        .add(finding);
  }

  /** How many tests there are: one at least. */
  long tests() {
    return Math.max(1, tests.size());
  }

  long failures() {
    return tests.values().stream().filter(JunitTest::isFailed).count();
  }

  private long skipped() {
    return tests.values().stream().filter(JunitTest::isSkipped).count();
  }

  void write(Writer xml) throws IOException {
    xml.append("<testsuite name=\"").append(Markup.attribute(name));
    xml.append("\" tests=\"" + tests() + "\" failures=\"" + failures());
    xml.append("\" errors=\"0\" skipped=\"" + skipped() + "\" time=\"0\">\n");
    properties(xml);
    String suite = kinds.isEmpty() ? name : name + "." + String.join(" ", kinds);
    for (JunitTest test : tests.values()) {
      test.write(suite, xml);
    }
    if (tests.isEmpty()) {
      JunitTest.passed(messages.get("findings.junit.accepted"), suite, xml);
    }
    xml.write("</testsuite>\n");
  }

  private void properties(Writer xml) throws IOException {
    xml.write("<properties>\n");
    property(xml, "version", report.version());
    property(xml, "ruleset", report.ruleset());
    property(xml, "on", report.on());
    if (report.status() != null) {
      property(xml, "status", report.status().toString());
    }
    property(xml, "rows", Long.toString(rows));
    property(xml, "errors", Long.toString(counts.getOrDefault(Severity.ERROR, 0L)));
    property(xml, "warnings", Long.toString(counts.getOrDefault(Severity.WARNING, 0L)));
    property(xml, "infos", Long.toString(counts.getOrDefault(Severity.INFO, 0L)));
    property(xml, "waived", Long.toString(waived));
    xml.write("</properties>\n");
  }

  private static void property(Writer xml, String name, String value) throws IOException {
    xml.append("<property name=\"").append(name).append("\" value=\"");
    xml.append(Markup.attribute(value)).append("\"/>\n");
  }
}
