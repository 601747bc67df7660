package bg.karta.submission;

import bg.karta.finding.Report;
import bg.karta.intake.Note;
import bg.karta.store.Sources;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import wrote.
 *
 * @param batch the batch it was written as, or null where nothing was
 * @param earlier the batch that had brought the same file before, or 0
 * @param parts what became of each file's rows
 */
public record Receipt(@Nullable Long batch, long earlier, List<FilePart> parts) {
  /** Copies the parts. */
  public Receipt {
    parts = List.copyOf(parts);
  }

  /** The parts as a report tells of them. */
  public List<Report.FileLine> lines(Messages messages) {
    return parts.stream().map(part -> part.line(messages)).toList();
  }

  /** One kind of record in one table, and what became of its rows. */
  public record FilePart(
      String file,
      String kind,
      @Nullable String sheet,
      @Nullable String charset,
      @Nullable String delimiter,
      List<Note> notes,
      Sources.RowCounts counts) {
    /** Copies the notes. */
    public FilePart {
      notes = List.copyOf(notes);
    }

    private Report.FileLine line(Messages messages) {
      return new Report.FileLine(
          file,
          kind,
          sheet,
          charset,
          delimiter,
          counts.rows(),
          counts.inserted(),
          counts.updated(),
          counts.unchanged(),
          counts.earlier(),
          counts.rejected(),
          counts.skipped(),
          sentences(messages, false),
          sentences(messages, true));
    }

    private List<String> sentences(Messages messages, boolean ordinary) {
      return notes.stream()
          .filter(note -> note.ordinary() == ordinary)
          .map(note -> note.in(messages))
          .toList();
    }

    static FilePart of(Part part) {
      return of(
          part,
          new Sources.RowCounts(
              part.rows(), 0, 0, 0, 0, part.rejected().cardinality(), part.skipped()),
          0);
    }

    private static List<Note> notes(Part part, Sources.RowCounts counts, long gone) {
      List<Note> notes = new ArrayList<>(part.notes());
      notes.addAll(Departures.notes(part, gone));
      if (counts.earlier() > 0) {
        notes.add(new Note("edition.earlier", List.of(counts.earlier(), part.asOf().day())));
      }
      return notes;
    }

    static FilePart of(Part part, Sources.RowCounts counts, long gone) {
      return new FilePart(
          part.source().file(),
          part.kind().name(),
          part.source().sheet(),
          part.source().charset(),
          part.source().delimiter(),
          notes(part, counts, gone),
          counts);
    }
  }
}
