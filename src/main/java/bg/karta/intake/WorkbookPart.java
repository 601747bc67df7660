package bg.karta.intake;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.opc.Container;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, read element by element. Bounds what a part may unpack to and how
 * long a text or a tag may be, follows no entity, and at the end compares the checksum: the bytes
 * of a damaged archive often unpack to XML that is well-formed and wrong.
 */
final class WorkbookPart implements Closeable {
  private static final XMLInputFactory XML = XmlParser.factory();

  private final Unpacked unpacked;
  private final XMLStreamReader xml;

  WorkbookPart(String file, Container zip, ZipEntry entry, long archiveSize, Limits limits)
      throws IOException, XMLStreamException {
    unpacked = new Unpacked(file, zip.stream(entry), entry.getCrc(), archiveSize, limits);
    xml = XML.createXMLStreamReader(text(unpacked));
  }

  /** The unpacked bytes of a part, within the same bounds. */
  static InputStream bytes(
      String file, Container zip, ZipEntry entry, long archiveSize, Limits limits)
      throws IOException {
    return new Unpacked(file, zip.stream(entry), entry.getCrc(), archiveSize, limits);
  }

  /** The JDK's parser prints what it finds wrong with bytes, so it is given characters. */
  private static Reader text(InputStream unpacked) throws IOException {
    BufferedInputStream in = new BufferedInputStream(unpacked, 1 << 14);
    in.mark(4);
    ByteOrderMark mark = ByteOrderMark.of(in.readNBytes(4));
    in.reset();
    in.skipNBytes(mark == null ? 0 : mark.length());
    Charset charset = mark == null ? StandardCharsets.UTF_8 : mark.charset();
    return new InputStreamReader(in, charset.newDecoder());
  }

  /** Goes on to the next start or end of an element or to a text; false at the end of the part. */
  boolean next() throws XMLStreamException {
    if (!xml.hasNext()) {
      return false;
    }
    if (event() == XMLStreamConstants.DTD) {
      throw new XMLStreamException("no workbook declares a document type");
    }
    return true;
  }

  private int event() throws XMLStreamException {
    try {
      return xml.next();
    } catch (MissingResourceException unworded) {
      // The JDK has no words for a document type with a control character in it.
      return XMLStreamConstants.DTD;
    }
  }

  /** Goes on to the next element of a name; false at the end of the part. */
  boolean nextElement(String name) throws XMLStreamException {
    while (next()) {
      if (starts(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element of this name starts here. */
  boolean starts(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  /** Whether an element of this name ends here. */
  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  /** The text that stands here, {@code ""} at anything else, such as a comment. */
  String text() {
    int event = xml.getEventType();
    boolean text =
        event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE;
    return text ? xml.getText() : "";
  }

  /** The text of the element that starts here, up to its end; it has no elements within. */
  String content() throws XMLStreamException {
    return xml.getElementText();
  }

  /** An attribute of the element that starts here, {@code ""} if it has none of that name. */
  String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The same of one namespace, for elements that have attributes of one name in several. */
  String attribute(String namespace, String name) {
    String value = xml.getAttributeValue(namespace, name);
    return value == null ? "" : value;
  }

  /** Passes over the rest of the element that starts here. */
  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0 && next(); ) {
      depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
    }
  }

  /** Whether any element starts here. */
  boolean starts() {
    return xml.isStartElement();
  }

  /** Whether any element ends here. */
  boolean ends() {
    return xml.isEndElement();
  }

  /** The name of the element that starts or ends here, without its prefix. */
  String name() {
    return xml.getLocalName();
  }

  /**
   * Counts what a part repeats in a word as if it were written out, within the bound of what it may
   * unpack to.
   */
  void repeats(long bytes) {
    unpacked.take(bytes);
  }

  /** A whole number. */
  static int number(String digits) throws ZipException {
    if (digits.isEmpty()
        || digits.length() > 9
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new ZipException("number " + digits);
    }
    return Integer.parseInt(digits);
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }

  /** The unpacked bytes of a part. */
  private static final class Unpacked extends FilterInputStream {
    /** What every part may unpack to, however small the archive is. */
    private static final long FREE = 16 << 20;

    private final String file;
    private final Limits limits;
    private final long expectedCrc;
    private final long longest;
    private final long most;
    private final CRC32 crc = new CRC32();
    private long total;
    private long sinceTag;

    private Unpacked(
        String file, InputStream in, long expectedCrc, long archiveSize, Limits limits) {
      super(in);
      this.file = file;
      this.expectedCrc = expectedCrc;
      this.limits = limits;
      this.longest = 4 * limits.of(Limit.CELL_CHARACTERS);
      this.most = Math.max(FREE, limits.of(Limit.WORKBOOK_RATIO) * archiveSize);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      if (n < 0 && crc.getValue() != expectedCrc) {
        throw new ZipException("checksum");
      }
      if (n <= 0) {
        return n;
      }
      crc.update(bytes, offset, n);
      take(n);
      int last = offset + n - 1;
      while (last >= offset && bytes[last] != '<') {
        last--;
      }
      sinceTag = last < offset ? sinceTag + n : offset + n - last;
      if (sinceTag > longest) {
        throw limits.over(Limit.CELL_CHARACTERS, "intake.workbook-text", file);
      }
      return n;
    }

    private void take(long bytes) {
      total += bytes;
      if (total > most) {
        throw limits.over(Limit.WORKBOOK_RATIO, "intake.workbook-bomb", file);
      }
    }
  }
}
