package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** What the parser lets through, whatever limits the JDK it runs under has of its own. */
final class XmlParserTest {
  /** The elements of a document and the length of its texts. */
  private static String read(String document) throws XMLStreamException {
    XMLStreamReader xml = XmlParser.factory().createXMLStreamReader(new StringReader(document));
    int elements = 0;
    int length = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> elements++;
        case XMLStreamConstants.CHARACTERS -> length += xml.getTextLength();
        default -> {}
      }
    }
    return elements + " " + length;
  }

  @Test
  void elements_may_lie_deep_have_many_attributes_and_long_names() throws XMLStreamException {
    assertThat(read("<a>".repeat(3000) + "</a>".repeat(3000))).isEqualTo("3000 0");
    assertThat(
            read(
                IntStream.range(0, 5000)
                    .mapToObj(i -> " b" + i + "=''")
                    .collect(Collectors.joining("", "<a", "/>"))))
        .isEqualTo("1 0");
    assertThat(read("<" + "я".repeat(999) + "/>")).isEqualTo("1 0");
  }

  @Test
  void characters_may_be_escaped_as_often_as_they_stand() throws XMLStreamException {
    assertThat(read("<a>" + "&amp;&#1071;".repeat(300_000) + "</a>")).isEqualTo("1 600000");
  }
}
