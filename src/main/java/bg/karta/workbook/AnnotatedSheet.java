package bg.karta.workbook;

import bg.karta.opc.PartNames;
import bg.karta.output.CellPlace;
import bg.karta.text.Messages;
import bg.karta.workbook.WorkbookArchive.PackageRelation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** One sheet of the annotated workbook with the parts that belong to it. */
final class AnnotatedSheet {
  private static final String DRAWING = "kartaDrawing";
  private static final String COMMENTS = "kartaComments";

  private final WorkbookArchive archive;
  private final String part;
  private final CellMarks marks;
  private final Ooxml form;
  private final List<PackageRelation> relations;
  private final @Nullable PackageRelation comments;
  private final String commentsPart;
  private final List<String> threads;
  private final SortedMap<CellPlace, CellNote> notes;
  private final Set<String> taken;

  /** Whether there are comments of an earlier run, which go. */
  private final boolean stale;

  /** The relation by which the sheet has a drawing of comments already. */
  private @Nullable String drawing;

  /**
   * A sheet to be annotated.
   *
   * @param part the sheet's part
   * @param taken the names of parts that were made for other sheets
   */
  AnnotatedSheet(
      WorkbookArchive archive, String part, CellMarks marks, Ooxml form, Set<String> taken)
      throws IOException {
    this.archive = archive;
    this.part = part;
    this.marks = marks;
    this.form = form;
    this.taken = taken;
    notes = marks.notes();
    relations = archive.relations(part);
    comments = WorkbookArchive.first(relations, "comments");
    commentsPart = comments != null ? comments.target() : archive.free("xl/comments#.xml", taken);
    stale = comments != null && Comments.holdsOwn(archive.open(commentsPart));
    threads =
        relations.stream()
            .filter(one -> one.type().equals("threadedComment"))
            .map(PackageRelation::target)
            .toList();
  }

  /** The parts that are written here and must not be copied. */
  List<String> parts() {
    List<String> parts = new ArrayList<>(List.of(part));
    if (isChanged()) {
      parts.addAll(threads);
      parts.add(commentsPart);
      parts.add(PartNames.relationsOf(part));
      relations.stream()
          .filter(one -> one.type().equals("vmlDrawing"))
          .forEach(one -> parts.add(one.target()));
    }
    return parts;
  }

  private boolean isChanged() {
    return stale || !notes.isEmpty();
  }

  /** The type of the part of comments, if it is new. */
  List<String> contentTypes() {
    return notes.isEmpty() || comments != null
        ? List.of()
        : List.of(Ooxml.contentType(commentsPart, "spreadsheetml.comments"));
  }

  /** How many comments are added to or widened. */
  int comments() {
    return notes.size();
  }

  /**
   * Writes the sheet and what belongs to it.
   *
   * @param firstBlock the numbers its new comments' boxes have
   */
  void write(
      WorkbookCopy copy, StyleSheet styles, WorkbookMask mask, Messages messages, int firstBlock)
      throws IOException {
    String tag =
        notes.isEmpty()
            ? null
            : "<legacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>"
                .formatted(form.relations(), free(DRAWING));
    copy.add(
        part,
        archive.charset(part),
        out ->
            drawing = new SheetAnnotator(archive.open(part), out, marks, styles, mask).write(tag));
    if (isChanged()) {
      writeDrawings(copy, firstBlock, writeComments(copy, mask, messages));
      for (String thread : threads) {
        copy.add(
            thread,
            archive.charset(thread),
            out -> Threads.copy(archive.open(thread), out, notes.keySet(), mask));
      }
    }
  }

  /** Writes the comments; the cells that have none any more. */
  private Set<CellPlace> writeComments(WorkbookCopy copy, WorkbookMask mask, Messages messages)
      throws IOException {
    Set<CellPlace> gone = new HashSet<>();
    XmlScanner in = comments == null ? Comments.none(form.main()) : archive.open(commentsPart);
    Charset charset = comments == null ? StandardCharsets.UTF_8 : archive.charset(commentsPart);
    copy.add(
        commentsPart,
        charset,
        out -> gone.addAll(new Comments(in, out, notes, messages, mask).write()));
    return gone;
  }

  /** The drawing of comments may be one of several; the others are of headers and footers. */
  private void writeDrawings(WorkbookCopy copy, int firstBlock, Set<CellPlace> gone)
      throws IOException {
    boolean written = false;
    for (PackageRelation other : relations) {
      if (other.id().equals(drawing) && archive.has(other.target())) {
        written = true;
        copy.add(
            other.target(),
            archive.charset(other.target()),
            out ->
                new CommentShapes(archive.open(other.target()), out, gone)
                    .write(firstBlock, notes));
      } else if (other.type().equals("vmlDrawing") && archive.has(other.target())) {
        copy.add(other.target(), archive.stream(other.target()));
      }
    }
    if (!written && drawing != null) {
      throw new UnfitPart("legacyDrawing");
    }
    List<String> added = new ArrayList<>();
    if (!written && !notes.isEmpty()) {
      added.add(writeNewDrawing(copy, firstBlock));
    }
    if (comments == null) {
      added.add(form.relation(free(COMMENTS), "comments", part, commentsPart));
    }
    writeRelations(copy, added);
  }

  /** Adds a drawing to a sheet that has none; the relation to it. */
  private String writeNewDrawing(WorkbookCopy copy, int firstBlock) throws IOException {
    String name = archive.free("xl/drawings/vmlDrawing#.vml", taken);
    XmlScanner none = CommentShapes.none(firstBlock, notes.size());
    copy.add(
        name,
        StandardCharsets.UTF_8,
        out -> new CommentShapes(none, out, Set.of()).write(firstBlock, notes));
    return form.relation(free(DRAWING), "vmlDrawing", part, name);
  }

  /** The id of a new relation. */
  private String free(String id) {
    boolean known = relations.stream().anyMatch(one -> one.id().equals(id));
    return known ? free(id + "_") : id;
  }

  private void writeRelations(WorkbookCopy copy, List<String> added) throws IOException {
    String name = PartNames.relationsOf(part);
    boolean has = archive.has(name);
    XmlScanner in = has ? archive.open(name) : new XmlScanner(new StringReader(Ooxml.NO_RELATIONS));
    Charset charset = has ? archive.charset(name) : StandardCharsets.UTF_8;
    copy.add(name, charset, out -> FlatPart.copy(in, out, tag -> tag, added));
  }
}
