package bg.karta.workbook;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;

/**
 * Goes through a part of a workbook tag by tag and text by text, each of which can be passed on
 * exactly as it stands: what is not to be changed keeps its prefixes, quotes, order and spaces,
 * which no parser of XML hands over. Elements are known by their names without a prefix.
 */
final class XmlScanner {
  /** What stands between two ends of the scanner's steps. */
  enum Token {
    START,
    END,
    /** An element without content, {@code <c r="A1"/>}. */
    EMPTY,
    TEXT,
    /** A declaration or a remark. */
    OTHER
  }

  /** As long as intake lets one text or tag be. */
  private static final int LONGEST = 4 << 20;

  private static final String CDATA = "<![CDATA[";

  private final Reader in;
  private char[] buffer = new char[1 << 15];
  private int start;
  private int end;
  private int limit;
  private Token kind = Token.OTHER;
  private int nameAt;
  private int nameEnd;
  private int depth;
  private boolean ended;

  XmlScanner(Reader in) {
    this.in = in;
  }

  /**
   * Goes one tag or text on; false at the end of the part.
   *
   * @throws UnfitPart if this cannot be XML that a workbook has
   */
  boolean next() throws IOException {
    start = end;
    int first = at(0);
    if (first < 0) {
      kind = Token.OTHER;
      return false;
    }
    if (first == '<') {
      markup();
    } else {
      kind = Token.TEXT;
      int length = 1;
      while (at(length) >= 0 && at(length) != '<') {
        length++;
      }
      end = start + length;
    }
    return true;
  }

  private void markup() throws IOException {
    switch (at(1)) {
      case '!' -> declaration();
      case '?' -> {
        kind = Token.OTHER;
        endWith("?>", 2);
      }
      case '/' -> {
        kind = Token.END;
        depth--;
        endWith(">", 2);
        name(2);
      }
      default -> tag();
    }
  }

  private void declaration() throws IOException {
    if (at(2) == '-') {
      kind = Token.OTHER;
      endWith("-->", 4);
    } else if (at(2) == '[') {
      kind = Token.TEXT;
      endWith("]]>", CDATA.length());
    } else {
      throw new UnfitPart("document type");
    }
  }

  private void tag() throws IOException {
    int length = 1;
    int quote = 0;
    for (int c = at(length); quote != 0 || c != '>'; c = at(++length)) {
      if (c < 0) {
        throw new UnfitPart("open tag");
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    end = start + length + 1;
    kind = at(length - 1) == '/' ? Token.EMPTY : Token.START;
    depth += kind == Token.START ? 1 : 0;
    name(1);
  }

  private void name(int from) {
    nameAt = from;
    nameEnd = from;
    while (start + nameEnd < end && "/> \t\r\n".indexOf(buffer[start + nameEnd]) < 0) {
      if (buffer[start + nameEnd++] == ':') {
        nameAt = nameEnd;
      }
    }
  }

  private void endWith(String mark, int from) throws IOException {
    int length = from;
    int matched = 0;
    while (matched < mark.length()) {
      int c = at(length++);
      if (c < 0) {
        throw new UnfitPart("open tag");
      }
      if (c == mark.charAt(matched)) {
        matched++;
      } else if (matched == 0 || c != mark.charAt(matched - 1)) {
        matched = c == mark.charAt(0) ? 1 : 0;
      }
    }
    end = start + length;
  }

  /** The character so far into what stands here, -1 behind the end of the part. */
  private int at(int offset) throws IOException {
    while (start + offset >= limit) {
      if (!fill()) {
        return -1;
      }
    }
    return buffer[start + offset];
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      limit -= start;
      end -= start;
      start = 0;
    }
    if (limit == buffer.length) {
      if (limit >= LONGEST) {
        throw new UnfitPart("length");
      }
      buffer = Arrays.copyOf(buffer, limit * 2);
    }
    int read = in.read(buffer, limit, buffer.length - limit);
    ended = read < 0;
    limit += Math.max(read, 0);
    return !ended;
  }

  Token kind() {
    return kind;
  }

  /** How many elements are open, counting one that starts here and not one that ends here. */
  int depth() {
    return depth;
  }

  /** Whether an element of this name starts here. */
  boolean starts(String name) {
    return (kind == Token.START || kind == Token.EMPTY) && isNamed(name);
  }

  /** Whether an element of this name stands here that has no content. */
  boolean isEmpty(String name) {
    return kind == Token.EMPTY && isNamed(name);
  }

  /** Whether an element of this name ends here that had content. */
  boolean ends(String name) {
    return kind == Token.END && isNamed(name);
  }

  private boolean isNamed(String name) {
    if (nameEnd - nameAt != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (buffer[start + nameAt + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The name of the element that starts or ends here, without its prefix. */
  String name() {
    return new String(buffer, start + nameAt, nameEnd - nameAt);
  }

  /** The prefix of the element that starts or ends here with its colon, {@code ""} for none. */
  String prefix() {
    if (kind == Token.TEXT || kind == Token.OTHER) {
      return "";
    }
    int from = kind == Token.END ? 2 : 1;
    return new String(buffer, start + from, nameAt - from);
  }

  /** What stands here, as it stands. */
  String raw() {
    return new String(buffer, start, end - start);
  }

  /** The text that is meant by what stands here, {@code ""} if it is not a text. */
  String text() {
    if (kind != Token.TEXT) {
      return "";
    }
    String raw = raw();
    return raw.startsWith(CDATA)
        ? raw.substring(CDATA.length(), raw.length() - "]]>".length())
        : XmlEscapes.decoded(raw);
  }

  /** An attribute of the element that starts here, {@code ""} if it has none of that name. */
  String attribute(String name) {
    String value = XmlTag.value(raw(), name);
    return value == null ? "" : value;
  }

  /** Passes on what stands here. */
  void copy(Writer out) throws IOException {
    out.write(buffer, start, end - start);
  }
}
