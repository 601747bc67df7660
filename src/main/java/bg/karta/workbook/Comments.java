package bg.karta.workbook;

import bg.karta.output.CellPlace;
import bg.karta.output.XlsxText;
import bg.karta.text.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The part with a sheet's comments: those that were there, with what was found in their cells
 * written below them, and new ones.
 */
final class Comments {
  private static final String AUTHOR = "karta";

  /** What the name of an author begins with who stands for a thread of comments. */
  private static final String THREAD = "tc=";

  /** Whom the text of a thread has for its author when the thread is taken away. */
  private static final String FORMER_THREAD = "karta, tc";

  /** The line below which karta writes, also in a comment of somebody else. */
  private static final String MARK = "\u2015 karta \u2015";

  private final XmlScanner in;
  private final Writer whole;
  private final Messages messages;
  private final WorkbookMask mask;

  /** The comments that are still to be written. */
  private final SortedMap<CellPlace, CellNote> left;

  /** The authors by number who stand for threads, and those who are karta. */
  private final Set<String> threads = new HashSet<>();

  private final SortedSet<Integer> own = new TreeSet<>();

  /** The cells whose comments were all karta's and are no more. */
  private final Set<CellPlace> gone = new HashSet<>();

  private int authors;

  /** Where what stands here goes: to the part, or to the comment being read. */
  private Writer out;

  private StringWriter comment = new StringWriter();

  /** Where in the comment its last run begins, and what it says but for karta. */
  private int run;

  private final StringBuilder said = new StringBuilder();

  /** Where in an earlier text of karta's the scanner is: how deep it began, 0 outside of one. */
  private int cut;

  /** Rewrites a part of comments; the comments added are for cells of these places. */
  Comments(
      XmlScanner in,
      Writer out,
      Map<CellPlace, CellNote> notes,
      Messages messages,
      WorkbookMask mask) {
    this.in = in;
    this.whole = out;
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

  /** Whether a part has anything of an earlier run. */
  static boolean holdsOwn(XmlScanner in) throws IOException {
    boolean author = false;
    while (in.next()) {
      author = in.starts("author") || (author && !in.ends("author"));
      String text = in.text();
      if (text.contains(MARK) || (author && text.equals(AUTHOR))) {
        return true;
      }
    }
    return false;
  }

  /** Writes the part; the cells that had a comment of an earlier run and now have none. */
  Set<CellPlace> write() throws IOException {
    while (in.next()) {
      if (in.starts("comment")) {
        comment();
      } else if (in.starts("author")) {
        author();
      } else if (in.starts("authors") && in.kind() == XmlScanner.Token.EMPTY) {
        out.write(XmlTag.opened(in.raw()));
        endAuthors();
      } else if (in.ends("authors")) {
        endAuthors();
      } else if (in.starts("commentList") && in.kind() == XmlScanner.Token.EMPTY) {
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
    return gone;
  }

  private void author() throws IOException {
    StringBuilder name = new StringBuilder();
    boolean open = in.kind() == XmlScanner.Token.START;
    mask.copy(in, out);
    while (open && in.next()) {
      open = !in.ends("author");
      name.append(in.text());
      mask.copy(in, out);
    }
    if (name.toString().startsWith(THREAD)) {
      threads.add(String.valueOf(authors));
    } else if (name.toString().equals(AUTHOR)) {
      own.add(authors);
    }
    authors++;
  }

  private void endAuthors() throws IOException {
    String prefix = in.prefix();
    String former = threads.isEmpty() ? "" : "<author>" + FORMER_THREAD + "</author>";
    String added = (own.isEmpty() ? "<author>" + AUTHOR + "</author>" : "") + former;
    out.write(StyleSection.prefixed(added + "</authors>", prefix));
  }

  private void endList() throws IOException {
    String prefix = in.prefix();
    String author = "\" authorId=\"" + ownAuthor() + "\"><" + prefix + "text>";
    String end = StyleSection.prefixed("</text></comment>", prefix);
    for (Map.Entry<CellPlace, CellNote> note : left.entrySet()) {
      out.write("<" + prefix + "comment ref=\"" + note.getKey() + author);
      out.write(run(prefix, MARK + "\n" + text(note.getValue())));
      out.write(end);
    }
    left.clear();
    out.write("</" + prefix + "commentList>");
  }

  private int ownAuthor() {
    return own.isEmpty() ? authors : own.first();
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
    boolean open = in.kind() == XmlScanner.Token.START;
    boolean byKarta =
        own.stream().anyMatch(author -> in.attribute("authorId").equals(author.toString()));
    read(note, open);
    if (byKarta || isCutToNothing()) {
      drop(place, note);
    } else {
      out.write(comment.toString());
    }
  }

  /** Reads a comment, as it is to be written. */
  private void read(@Nullable CellNote note, boolean open) throws IOException {
    comment = new StringWriter();
    out = comment;
    said.setLength(0);
    cut = 0;
    // A thread's text is shown from another part, from which the thread of this cell is taken.
    boolean thread = note != null && threads.contains(in.attribute("authorId"));
    int former = authors + (own.isEmpty() ? 1 : 0);
    out.write(thread ? XmlTag.with(in.raw(), "authorId", String.valueOf(former)) : in.raw());
    boolean inRun = false;
    while (open && in.next() && !in.ends("comment")) {
      run = in.starts("r") ? comment.getBuffer().length() : run;
      inRun = in.starts("r") || (inRun && !in.ends("r"));
      piece(note, inRun);
    }
    if (open) {
      in.copy(out);
    }
    out = whole;
  }

  /** Whether nothing is left of a comment without what karta said earlier. */
  private boolean isCutToNothing() {
    return cut > 0 && said.toString().isBlank();
  }

  /** Leaves out a comment that is karta's; what was found now makes a new one. */
  private void drop(@Nullable CellPlace place, @Nullable CellNote note) {
    if (place != null && note != null) {
      left.put(place, note);
    } else if (place != null) {
      gone.add(place);
    }
  }

  /** A text without runs becomes one, so that another can follow it. */
  private void piece(@Nullable CellNote note, boolean inRun) throws IOException {
    String prefix = in.prefix();
    if (note != null && (in.ends("text") || in.isEmpty("text"))) {
      if (in.isEmpty("text")) {
        out.write(XmlTag.opened(in.raw()));
      }
      out.write(run(prefix, "\n" + MARK + "\n" + text(note)));
      out.write("</" + prefix + "text>");
      return;
    }
    boolean bare = note != null && !inRun && (in.starts("t") || in.ends("t"));
    if (bare && in.kind() != XmlScanner.Token.END && cut == 0) {
      out.write("<" + prefix + "r>");
    }
    kept(inRun);
    if (bare && in.kind() != XmlScanner.Token.START) {
      out.write("</" + prefix + "r>");
    }
  }

  /** Passes on what stands here, unless it is of an earlier text of karta's. */
  private void kept(boolean inRun) throws IOException {
    String text = in.text();
    int mark = cut == 0 ? text.indexOf(MARK) : -1;
    if (mark >= 0) {
      cut(text.substring(0, mark).stripTrailing(), inRun);
    } else if (cut == 0) {
      said.append(text);
      mask.copy(in, out);
    } else if (in.kind() == XmlScanner.Token.END && in.depth() < cut) {
      // The elements that the text began in end where they would have.
      cut = in.depth();
      in.copy(out);
    }
  }

  /** Begins to leave out, after what stands before; of a run that is left empty, all goes. */
  private void cut(String before, boolean inRun) throws IOException {
    said.append(before);
    cut = in.depth();
    if (before.isEmpty() && inRun) {
      comment.getBuffer().setLength(run);
      cut -= 2;
    }
    out.write(XmlEscapes.encoded(mask.code(before)));
  }
}
