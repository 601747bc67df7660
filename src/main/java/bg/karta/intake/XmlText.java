package bg.karta.intake;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.MissingResourceException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML file that anybody may have written, read element by element. A document type and every
 * entity beyond the five of XML are refused: they can name other files, or grow to fill the memory.
 */
final class XmlText implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  private final String file;
  private final Reader text;
  private final XMLStreamReader xml;
  private final Limits limits;
  private int depth;

  /**
   * Opens a file.
   *
   * @param file the file as the user named it, for messages
   * @param form how its bytes are read; the parser is given characters, as it prints what it finds
   *     wrong with bytes
   */
  XmlText(String file, TextForm form, Limits limits) throws IOException {
    this.file = file;
    this.limits = limits;
    this.text = new Bounded(file, form.open(), limits);
    try {
      this.xml = FACTORY.createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      text.close();
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XmlParser.factory();
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  /** Goes on to the next start or end of an element or to a text; false at the end of the file. */
  boolean next() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw at("intake.xml-doctype");
        case XMLStreamConstants.ENTITY_REFERENCE -> throw at("intake.xml-entity");
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
      if (depth > limits.of(Limit.DEPTH)) {
        throw limits.over(Limit.DEPTH, "intake.too-deep", file, line());
      }
      return true;
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (MissingResourceException unworded) {
      // The JDK has no words for a document type with a control character in it.
      throw at("intake.xml-doctype");
    }
  }

  /** Whether an element starts here. */
  boolean starts() {
    return xml.isStartElement();
  }

  /** Whether an element ends here. */
  boolean ends() {
    return xml.isEndElement();
  }

  /** The name of the element here, without the prefix of its namespace. */
  String name() {
    return xml.getLocalName();
  }

  /** The namespace of the element here, {@code ""} if it has none. */
  String namespace() {
    String namespace = xml.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** The text that stands here, {@code ""} at anything else, such as a comment. */
  String text() {
    int event = xml.getEventType();
    return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
        ? xml.getText()
        : "";
  }

  /** The line of the file that is being read. */
  int line() {
    return xml.getLocation().getLineNumber();
  }

  private Failure at(String key) {
    return new Failure(Failure.Category.INPUT, key, file, line());
  }

  private Failure broken(XMLStreamException e) {
    // An entity that no document type declares is an error of syntax to the parser.
    String message = String.valueOf(e.getMessage());
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
    int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
    return message.contains("was referenced, but not declared")
        ? new Failure(Failure.Category.INPUT, "intake.xml-entity", file, line)
        : new Failure(Failure.Category.INPUT, "intake.xml-broken", file, line, column);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  /** Characters of which not too many stand between two tags, or in one. */
  private static final class Bounded extends FilterReader {
    private final String file;
    private final Limits limits;
    private final int longest;
    private long sinceTag;
    private int line = 1;

    private Bounded(String file, Reader in, Limits limits) {
      super(in);
      this.file = file;
      this.limits = limits;
      this.longest = limits.number(Limit.CELL_CHARACTERS);
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
      int n = super.read(chars, offset, length);
      for (int i = offset; i < offset + n; i++) {
        line += chars[i] == '\n' ? 1 : 0;
        sinceTag = chars[i] == '<' ? 0 : sinceTag + 1;
        if (sinceTag > longest) {
          throw limits.over(Limit.CELL_CHARACTERS, "intake.text-too-long", file, line);
        }
      }
      return n;
    }
  }
}
