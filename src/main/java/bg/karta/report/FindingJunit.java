package bg.karta.report;

import bg.karta.finding.Finding;
import bg.karta.finding.Report;
import bg.karta.output.TableStyle;
import bg.karta.output.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The report as JUnit's XML, which CI servers show: each file a suite, each rule that found
 * something in it a test. A test with errors has failed; one with warnings has passed and says
 * them; one of which all is waived was skipped. A file in which nothing was found has one test that
 * passed.
 */
final class FindingJunit implements FindingFormat.Writer {
  private static final String REGISTER = "";

  @Override
  public void write(Report report, OutputStream out, TableStyle style) throws IOException {
    Collection<JunitSuite> suites = suites(report, style);
    Writer xml = Utf8.writer(out);
    xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"karta\"");
    xml.write(" tests=\"" + sum(suites, JunitSuite::tests) + '"');
    xml.write(" failures=\"" + sum(suites, JunitSuite::failures) + "\" errors=\"0\">\n");
    for (JunitSuite suite : suites) {
      suite.write(xml);
    }
    xml.write("</testsuites>\n");
    xml.flush();
  }

  private static Collection<JunitSuite> suites(Report report, TableStyle style) {
    Map<String, JunitSuite> suites = new LinkedHashMap<>();
    for (Report.FileLine line : report.files()) {
      suites
          .computeIfAbsent(line.file(), file -> new JunitSuite(file, report, style.messages()))
          .add(line);
    }
    for (Finding finding : report.findings()) {
      String file = finding.place().file() == null ? REGISTER : finding.place().file();
      suites.computeIfAbsent(file, name -> suite(name, report, style)).add(finding);
    }
    if (suites.isEmpty()) {
      suites.put(REGISTER, suite(REGISTER, report, style));
    }
    return suites.values();
  }

  private static JunitSuite suite(String file, Report report, TableStyle style) {
    String name = file.equals(REGISTER) ? style.messages().get("findings.junit.register") : file;
    return new JunitSuite(name, report, style.messages());
  }

  private static long sum(Collection<JunitSuite> suites, ToLongFunction<JunitSuite> count) {
    return suites.stream().mapToLong(count).sum();
  }
}
