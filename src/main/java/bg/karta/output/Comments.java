package bg.karta.output;

import bg.karta.text.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The part with a sheet's comments: those that were there, with what was found in their cells
 * written below them, and new ones.
 */
final class Comments {
  private static final String AUTHOR = "karta";

  /** What the name of an author begins with who stands for a thread of comments. */
  private static final String THREAD = "tc=";

  private final XmlScanner in;
  private final Writer out;
  private final Messages messages;
  private final WorkbookMask mask;

  /** The comments that are still to be written. */
  private final SortedMap<CellPlace, CellNote> left;

  private final Set<String> threads = new HashSet<>();
  private int authors;

  /** Rewrites a part of comments; the comments added are for cells of these places. */
  Comments(
      XmlScanner in,
      Writer out,
      Map<CellPlace, CellNote> notes,
      Messages messages,
      WorkbookMask mask) {
    this.in = in;
    this.out = out;
    this.left = new TreeMap<>(notes);
    this.messages = messages;
    this.mask = mask;
  }

  /** A part without a comment. */
  static XmlScanner none(String namespace) {
    return new XmlScanner(
        new StringReader(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
                + namespace
                + "\"><authors></authors><commentList></commentList></comments>"));
  }

  /** Writes the part. */
  void write() throws IOException {
    while (in.next()) {
      if (in.starts("comment")) {
        comment();
      } else if (in.starts("author")) {
        author();
      } else if (in.starts("authors") && in.kind() == XmlScanner.Kind.EMPTY) {
        out.write(XmlTag.opened(in.raw()));
        endAuthors();
      } else if (in.ends("authors")) {
        endAuthors();
      } else if (in.starts("commentList") && in.kind() == XmlScanner.Kind.EMPTY) {
        out.write(XmlTag.opened(in.raw()));
        endList();
      } else if (in.ends("commentList")) {
        endList();
      } else {
        mask.copy(in, out);
      }
    }
    if (!left.isEmpty()) {
      throw new UnfitPart("commentList");
    }
  }

  private void author() throws IOException {
    StringBuilder name = new StringBuilder();
    boolean open = in.kind() == XmlScanner.Kind.START;
    mask.copy(in, out);
    while (open && in.next()) {
      open = !in.ends("author");
      name.append(in.text());
      mask.copy(in, out);
    }
    if (name.toString().startsWith(THREAD)) {
      threads.add(String.valueOf(authors));
    }
    authors++;
  }

  private void endAuthors() throws IOException {
    String prefix = in.prefix();
    out.write(StyleSection.prefixed("<author>" + AUTHOR + "</author></authors>", prefix));
  }

  private void endList() throws IOException {
    String prefix = in.prefix();
    String author = "\" authorId=\"" + authors + "\"><" + prefix + "text>";
    String end = StyleSection.prefixed("</text></comment>", prefix);
    for (Map.Entry<CellPlace, CellNote> note : left.entrySet()) {
      out.write("<" + prefix + "comment ref=\"" + note.getKey() + author);
      out.write(run(prefix, text(note.getValue())));
      out.write(end);
    }
    left.clear();
    out.write("</" + prefix + "commentList>");
  }

  private String text(CellNote note) {
    return mask.text(XlsxText.cell(note.text(messages)));
  }

  private static String run(String prefix, String text) {
    return "<" + prefix + "r>" + RichRuns.piece(prefix, text) + "</" + prefix + "r>";
  }

  /** Passes on a comment that was there, with what was found in its cell below its text. */
  private void comment() throws IOException {
    CellPlace place = CellPlace.of(in.attribute("ref"));
    CellNote note = place == null ? null : left.remove(place);
    if (note == null || in.kind() == XmlScanner.Kind.EMPTY) {
      mask.copy(in, out);
      return;
    }
    String tag = in.raw();
    // A thread's text is shown from another part, from which the thread of this cell is taken.
    boolean thread = threads.contains(in.attribute("authorId"));
    out.write(thread ? XmlTag.with(tag, "authorId", String.valueOf(authors)) : tag);
    boolean inRun = false;
    while (in.next() && !in.ends("comment")) {
      inRun = in.starts("r") || (inRun && !in.ends("r"));
      piece(note, inRun);
    }
    in.copy(out);
  }

  /** A text without runs becomes one, so that another can follow it. */
  private void piece(CellNote note, boolean inRun) throws IOException {
    String prefix = in.prefix();
    if (in.ends("text") || (in.starts("text") && in.kind() == XmlScanner.Kind.EMPTY)) {
      if (in.kind() == XmlScanner.Kind.EMPTY) {
        out.write(XmlTag.opened(in.raw()));
      }
      out.write(run(prefix, "\n" + text(note)));
      out.write("</" + prefix + "text>");
      return;
    }
    boolean bare = !inRun && (in.starts("t") || in.ends("t"));
    if (bare && in.kind() != XmlScanner.Kind.END) {
      out.write("<" + prefix + "r>");
    }
    mask.copy(in, out);
    if (bare && in.kind() != XmlScanner.Kind.START) {
      out.write("</" + prefix + "r>");
    }
  }
}
