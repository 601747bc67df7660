package bg.karta.workbook;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;

/** A part of a workbook that is a list of elements: the relations of another, the content types. */
final class FlatPart {
  private FlatPart() {}

  /**
   * Passes on the part.
   *
   * @param entry gives the tag to write for the tag of an entry, {@code ""} to leave it out
   * @param added further entries, written without prefixes
   */
  static void copy(XmlScanner in, Writer out, UnaryOperator<String> entry, List<String> added)
      throws IOException {
    boolean leftOut = false;
    while (in.next()) {
      boolean starts = in.kind() == XmlScanner.Token.START || in.kind() == XmlScanner.Token.EMPTY;
      boolean inList = in.depth() == (in.kind() == XmlScanner.Token.START ? 2 : 1);
      if (in.depth() == 1 && in.kind() == XmlScanner.Token.START) {
        in.copy(out);
      } else if (starts && inList) {
        String tag = entry.apply(in.raw());
        out.write(tag);
        leftOut = tag.isEmpty() && in.kind() == XmlScanner.Token.START;
      } else if (starts && in.depth() == 0) {
        out.write(XmlTag.opened(in.raw()));
        end(in, out, added);
      } else if (in.kind() == XmlScanner.Token.END && in.depth() == 0) {
        end(in, out, added);
      } else if (!leftOut) {
        in.copy(out);
      } else {
        leftOut = in.kind() != XmlScanner.Token.END;
      }
    }
  }

  private static void end(XmlScanner in, Writer out, List<String> added) throws IOException {
    for (String xml : added) {
      out.write(StyleSection.prefixed(xml, in.prefix()));
    }
    out.write("</" + in.prefix() + in.name() + ">");
  }
}
