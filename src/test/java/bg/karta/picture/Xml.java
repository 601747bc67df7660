package bg.karta.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A document as the JDK's parser reads it, which refuses what is not well-formed. */
record Xml(Document document) {
  static Xml parse(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setExpandEntityReferences(false);
      return new Xml(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    } catch (Exception e) {
      throw new AssertionError(text.substring(0, Math.min(500, text.length())), e);
    }
  }

  /** The elements of a path. */
  List<Element> all(String path) {
    try {
      NodeList found =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      List<Element> all = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        all.add((Element) found.item(i));
      }
      return all;
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  /** The texts of the elements of a path. */
  List<String> texts(String path) {
    return all(path).stream().map(Element::getTextContent).toList();
  }
}
