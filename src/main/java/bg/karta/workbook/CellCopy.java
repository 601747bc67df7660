package bg.karta.workbook;

import java.io.IOException;
import java.io.Writer;

/** Passes on the cells of a sheet as they are, but for the personal numbers in them. */
final class CellCopy {
  private final XmlScanner in;
  private final Writer out;
  private final WorkbookMask mask;

  /** What the cell holds, as it stands. */
  private final StringBuilder content = new StringBuilder();

  /** The formula's element, and whether it had a personal number in it. */
  private final StringBuilder formula = new StringBuilder();

  private final StringBuilder value = new StringBuilder();
  private String inline = "";
  private boolean formulaMasked;

  CellCopy(XmlScanner in, Writer out, WorkbookMask mask) {
    this.in = in;
    this.out = out;
    this.mask = mask;
  }

  /**
   * Passes on the cell that starts at the scanner.
   *
   * @param tag the tag to write for it
   */
  void copy(String tag) throws IOException {
    if (in.kind() == XmlScanner.Token.EMPTY) {
      out.write(tag);
      return;
    }
    String prefix = in.prefix();
    read();
    String type = String.valueOf(XmlTag.value(tag, "t"));
    String stored = value.toString();
    String masked =
        switch (type) {
          case "inlineStr" -> mask.text(inline);
          case "str" -> mask.text(stored);
          case "null", "n" -> mask.number(stored);
          default -> stored;
        };
    if (!masked.equals(type.equals("inlineStr") ? inline : stored)) {
      writeText(tag, prefix, masked);
    } else if (formulaMasked) {
      out.write(tag);
      out.append(formula);
      out.write(element(prefix, "v", stored));
    } else {
      out.write(tag);
      out.append(content);
    }
    in.copy(out);
  }

  /** A formula keeps its result beside it; a text without one stands in the cell itself. */
  private void writeText(String tag, String prefix, String text) throws IOException {
    if (formula.isEmpty()) {
      out.write(XmlTag.with(tag, "t", "inlineStr"));
      out.write(RichRuns.plain(prefix, "is", text));
    } else {
      out.write(XmlTag.with(tag, "t", "str"));
      out.append(formula);
      out.write(element(prefix, "v", text));
    }
  }

  private static String element(String prefix, String name, String text) {
    String encoded = XmlEscapes.encoded(text);
    return "<" + prefix + name + ">" + encoded + "</" + prefix + name + ">";
  }

  /** Reads up to the end of the cell. */
  private void read() throws IOException {
    content.setLength(0);
    formula.setLength(0);
    value.setLength(0);
    inline = "";
    formulaMasked = false;
    boolean within = false;
    while (next()) {
      if (in.starts("is") && in.kind() == XmlScanner.Token.START) {
        RichRuns runs = RichRuns.read(in, "is");
        content.append(runs.raw());
        inline = runs.text();
      } else if (in.starts("f")) {
        formula();
      } else {
        content.append(in.raw());
        if (in.starts("v") || in.ends("v")) {
          within = in.kind() == XmlScanner.Token.START;
        } else if (within) {
          value.append(in.text());
        }
      }
    }
  }

  private boolean next() throws IOException {
    if (!in.next()) {
      throw new UnfitPart("c");
    }
    return !in.ends("c");
  }

  private void formula() throws IOException {
    int from = content.length();
    content.append(in.raw());
    formula.append(in.raw());
    boolean open = in.kind() == XmlScanner.Token.START;
    while (open && next()) {
      content.append(in.raw());
      String text = in.text();
      String masked = mask.code(text);
      formulaMasked |= !masked.equals(text);
      formula.append(masked.equals(text) ? in.raw() : XmlEscapes.encoded(masked));
      open = !in.ends("f");
    }
    if (!formulaMasked) {
      formula.setLength(0);
      formula.append(content, from, content.length());
    }
  }
}
