package bg.karta.output;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.result.ResultColumns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class HtmlTableTest {

  /** The page, read by a parser that forgives nothing. */
  private static Document parse(Table table)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Samples.bytes(TableFormat.HTML, table)));
  }

  @Test
  void data_is_text_and_nothing_else()
      throws IOException, ParserConfigurationException, SAXException {
    String hostile = "</td><script>alert('x')</script>&amp;\"";
    Table table =
        new Table(
            "t",
            hostile,
            hostile,
            hostile,
            List.of(new Column("x", hostile, Column.Type.TEXT)),
            Samples.rows(ResultColumns.of(List.of("x")), Samples.row(hostile)),
            List.of(hostile));
    Document page = parse(table);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    for (String tag : List.of("title", "th", "td", "li", "strong")) {
      assertThat(page.getElementsByTagName(tag).item(0).getTextContent()).isEqualTo(hostile);
    }
  }

  @Test
  void characters_that_xml_forbids_are_shown()
      throws IOException, ParserConfigurationException, SAXException {
    Document page = parse(Samples.texts("a\u0000b\u001bc\uffffd\ud800e\r\nf\tg"));
    assertThat(page.getElementsByTagName("td").item(0).getTextContent())
        .isEqualTo("a\\x00b\\x1bc\\uffffd\ufffde\nf\tg");
  }

  @Test
  void says_its_language_and_what_the_figures_are()
      throws IOException, ParserConfigurationException, SAXException {
    Document page = parse(Samples.everyType());
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("bg");
    assertThat(page.getElementsByTagName("caption").item(0).getTextContent())
        .isEqualTo("Капацитет и покритиекъм 2026-01-31; мерна единица: места");
    assertThat(page.getElementsByTagName("tr").getLength()).isEqualTo(6);
    assertThat(page.getElementsByTagName("li").getLength())
        .as("two notes and how it rounds")
        .isEqualTo(3);
    assertThat(Samples.text(TableFormat.HTML, Samples.texts(), TableStyle.plain(Samples.EN)))
        .contains("<html lang=\"en\">");
  }

  @Test
  void needs_no_other_file() {
    assertThat(Samples.text(TableFormat.HTML, Samples.everyType()))
        .doesNotContain("http:", "https:", "src=", "href=", "url(", "@import");
  }
}
