package bg.karta.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** One list of a workbook's styles, its fonts say, with those added to it. */
final class StyleSection {
  private final String element;

  /** The file's own entries as they stand, then those added. */
  private final List<String> entries = new ArrayList<>();

  private final List<Boolean> raw = new ArrayList<>();
  private int original;

  StyleSection(String element) {
    this.element = element;
  }

  /** Reads the entries of the section that starts at the scanner, up to its end. */
  void read(XmlScanner in) throws IOException {
    int depth = in.depth();
    StringBuilder entry = new StringBuilder();
    while (in.next() && in.depth() >= depth) {
      entry.append(in.raw());
      boolean complete = in.depth() == depth;
      if (complete && (in.ends(element) || in.starts(element))) {
        addRaw(entry.toString());
      }
      if (complete) {
        entry.setLength(0);
      }
    }
    original = entries.size();
  }

  /** How many entries the file has. */
  int original() {
    return original;
  }

  int size() {
    return entries.size();
  }

  String get(int index) {
    return entries.get(index);
  }

  /** Gives a section without an entry its first. */
  void ensure(String entry) {
    if (entries.isEmpty()) {
      add(entry);
    }
  }

  /** Gives a section with no more than one entry its second. */
  void ensureSecond(String entry) {
    if (entries.size() == 1) {
      add(entry);
    }
  }

  /** Adds an entry, written without prefixes, unless it is there; its index. */
  int add(String entry) {
    int known = entries.indexOf(entry);
    if (known >= 0) {
      return known;
    }
    addRaw(entry);
    raw.set(raw.size() - 1, false);
    return entries.size() - 1;
  }

  /** Adds an entry like one of the file's own; its index. */
  int addRaw(String entry) {
    entries.add(entry);
    raw.add(true);
    return entries.size() - 1;
  }

  /** Writes the section that starts at the scanner, which has not been passed on, and its end. */
  void write(XmlScanner in, String prefix, Writer out) throws IOException {
    boolean empty = in.kind() == XmlScanner.Token.EMPTY;
    String tag = XmlTag.with(in.raw(), "count", String.valueOf(entries.size()));
    String name = in.prefix() + in.name();
    out.write(XmlTag.opened(tag));
    int depth = in.depth();
    while (!empty && in.next() && in.depth() >= depth) {
      in.copy(out);
    }
    writeAdded(prefix, out);
    out.write("</" + name + ">");
  }

  /** Writes the whole section, of which the file has nothing. */
  void writeWhole(String name, String prefix, Writer out) throws IOException {
    out.write("<" + prefix + name + " count=\"" + entries.size() + "\">");
    writeAdded(prefix, out);
    out.write("</" + prefix + name + ">");
  }

  private void writeAdded(String prefix, Writer out) throws IOException {
    for (int i = original; i < entries.size(); i++) {
      out.write(raw.get(i) ? entries.get(i) : prefixed(entries.get(i), prefix));
    }
  }

  /** XML written without prefixes, with one. */
  static String prefixed(String xml, String prefix) {
    return prefix.isEmpty() ? xml : xml.replaceAll("<(/?)(?=[\\p{L}_])", "<$1" + prefix);
  }

  /** The entry with an attribute of its outer element set. */
  static String withAttribute(String entry, String name, int value) {
    int end = entry.indexOf('>') + 1;
    return XmlTag.with(entry.substring(0, end), name, String.valueOf(value)) + entry.substring(end);
  }

  /** A number that is an attribute of the entry's outer element, -1 if it has none. */
  static int attribute(String entry, String name) {
    String value = XmlTag.value(entry.substring(0, entry.indexOf('>') + 1), name);
    return value == null || !value.matches("\\d{1,7}") ? -1 : Integer.parseInt(value);
  }
}
