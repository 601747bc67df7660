package bg.karta.intake;

import java.util.Map;
import javax.xml.stream.XMLInputFactory;

/**
 * The JDK's XML parser, set to read the same under every JDK: its own limits became narrower with
 * JDK 24. What may not be read is said by karta, which bounds depth and length itself.
 */
final class XmlParser {
  private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

  /** The limits of JDK 17; 0 is none. Each escaped ampersand counts as an entity, too. */
  private static final Map<String, String> OF_EVERY_JDK =
      Map.of(
          "maxElementDepth", "0",
          "elementAttributeLimit", "10000",
          "maxXMLNameLimit", "1000",
          "entityExpansionLimit", "64000",
          "entityReplacementLimit", "3000000",
          "totalEntitySizeLimit", "0",
          "maxGeneralEntitySizeLimit", "0");

  private XmlParser() {}

  /** A parser that reads no document type and follows no entity. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    OF_EVERY_JDK.forEach((limit, value) -> factory.setProperty(LIMITS + limit, value));
    return factory;
  }
}
