package bg.karta.report;

import static bg.karta.report.Reports.Example.GUESSED;
import static bg.karta.report.Reports.Example.NEAR_MISS;
import static bg.karta.report.Reports.Example.WRONG_DIGIT;
import static bg.karta.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** JUnit's XML, each suite of it against the schema that Maven Surefire publishes. */
final class FindingJunitTest {
  private static final String FILE = "доставчици май.csv";

  private static Element suites(Report report) {
    try {
      Schema schema =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(FindingJunitTest.class.getResource("surefire-test-report.xsd"));
      String xml = Reports.text(FindingFormat.JUNIT, report);
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)));
      for (Element suite : children(document.getDocumentElement(), "testsuite")) {
        schema.newValidator().validate(new DOMSource(suite));
      }
      return document.getDocumentElement();
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  @Test
  void a_rule_with_errors_fails_one_with_warnings_passes_one_that_is_waived_is_skipped() {
    Element root =
        suites(
            Reports.of(
                at(WRONG_DIGIT, FILE, 17, "C17", "1"),
                at(WRONG_DIGIT, FILE, 18, "C18", "2"),
                at(NEAR_MISS, FILE, 19, "C19", "3"),
                at(GUESSED, FILE, 20, null, "4").waived(true),
                at(NEAR_MISS, null, null, null, "5")));
    assertThat(root.getAttribute("tests")).isEqualTo("4");
    assertThat(root.getAttribute("failures")).isEqualTo("1");
    List<Element> suites = children(root, "testsuite");
    assertThat(suites)
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly(FILE, "register");
    assertThat(suites.get(0).getAttribute("tests")).isEqualTo("3");
    assertThat(suites.get(0).getAttribute("skipped")).isEqualTo("1");
    Element failure = children(root, "failure").get(0);
    assertThat(failure.getTextContent())
        .isEqualTo(FILE + ":C17: „1“ не е наред.\n" + FILE + ":C18: „2“ не е наред.\n");
    assertThat(children(root, "system-out"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "waived 1:\n" + FILE + ":20: „4“ не е наред.\n",
            FILE + ":C19: „3“ не е наред.\n",
            "K5: „5“ не е наред.\n");
  }

  @Test
  void a_file_in_which_nothing_was_found_has_a_test_that_passed() {
    Element root = suites(Reports.of());
    Element test = children(root, "testcase").get(0);
    assertThat(root.getAttribute("tests")).isEqualTo("1");
    assertThat(test.getAttribute("name")).isEqualTo("accepted");
    assertThat(test.getAttribute("classname")).isEqualTo(FILE + ".provider");
    assertThat(test.getChildNodes().getLength()).isZero();
  }

  @Test
  void a_hundred_places_are_named_and_all_counted() {
    Findings findings = new Findings();
    for (int i = 0; i < 150; i++) {
      findings.add(at(WRONG_DIGIT, FILE, i + 2, null, "" + i));
    }
    Element failure = children(suites(Reports.of(null, null, findings)), "failure").get(0);
    assertThat(failure.getTextContent().lines()).hasSize(101).last().isEqualTo("… and 50 more");
    assertThat(failure.getAttribute("message")).startsWith("150 × ");
  }

  @Test
  void what_xml_cannot_hold_is_shown_by_its_code() {
    Element failure =
        children(suites(Reports.of(at(WRONG_DIGIT, FILE, 2, null, Reports.HOSTILE))), "failure")
            .get(0);
    assertThat(failure.getTextContent()).contains("</script>", "\\x00\\x1b[31m\\u2028 ]]>");
  }
}
