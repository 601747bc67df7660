package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.intake.CountedRows;
import bg.karta.intake.Layout;
import bg.karta.intake.LetterNotes;
import bg.karta.intake.Note;
import bg.karta.intake.RowSource;
import bg.karta.intake.Skip;
import bg.karta.intake.Skips;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.store.Sources;
import bg.karta.text.Failure;
import bg.karta.text.Sha256;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One kind of record in one table of a submission: what the ledger calls a source. */
final class Part {
  private final int id;
  private final RowSource source;
  private final Layout.KindColumns layout;
  private final Future<Sha256.FileMark> mark;
  private final BitSet rejected = new BitSet();
  private final BitSet withdrawn = new BitSet();
  private long rows;
  private final List<Note> notes;
  private List<Note> noticed = List.of();
  private final Skips skips = new Skips();
  private final CountedRows hidden = new CountedRows();
  private final AsOf asOf;
  private final boolean correction;
  private final Masks masks = new Masks();
  private final boolean keysAlone;
  private @Nullable Completing completion;
  private boolean refused;

  Part(
      int id,
      RowSource source,
      Layout.KindColumns layout,
      Future<Sha256.FileMark> mark,
      List<Note> notes,
      AsOf asOf,
      boolean correction,
      boolean keysAlone) {
    this.keysAlone = keysAlone;
    this.id = id;
    this.source = source;
    this.layout = layout;
    this.mark = mark;
    this.notes = notes;
    this.asOf = asOf;
    this.correction = correction && isDated();
  }

  /** Whether its rows only name records that are to go. */
  boolean keysAlone() {
    return keysAlone;
  }

  /** What makes whole records of its rows, where they only tell what changes. */
  @Nullable Completing completion() {
    return completion;
  }

  /** Lets what its rows leave unsaid be as the register has it. */
  void complete(Completing from) {
    completion = from;
  }

  /** Whether each of its rows is turned back, whatever stands in it. */
  boolean isRefused() {
    return refused;
  }

  /** Turns back each of its rows, as the table itself is not as it should be. */
  void refuse() {
    refused = true;
  }

  /** The day as of which it speaks. */
  AsOf asOf() {
    return asOf;
  }

  /** Whether its records say what a service is, which holds from a day. */
  boolean isDated() {
    return kind().name().equals("service");
  }

  /** Whether its records tell what services were. */
  boolean isPast() {
    return isDated() || kind().name().equals("service-change");
  }

  /** Whether what it says otherwise than was known had been so before. */
  boolean isCorrection() {
    return correction;
  }

  /** Whether its records are the state of a day and no other, so that each is kept by day. */
  boolean dates() {
    return asOf.dates() || correction;
  }

  /** How the day is known of which it speaks. */
  Sources.KnownBy dating() {
    if (correction) {
      return Sources.KnownBy.CORRECTION;
    }
    return asOf.said() ? Sources.KnownBy.DAY : Sources.KnownBy.PRESENT;
  }

  int id() {
    return id;
  }

  /** What may be shown of the rows' persons. */
  Masks masks() {
    return masks;
  }

  RowSource source() {
    return source;
  }

  RecordKind kind() {
    return layout.kind();
  }

  Layout.KindColumns layout() {
    return layout;
  }

  /** The hash and length of the file, which are computed while the rows are read. */
  Sha256.FileMark mark() {
    try {
      return mark.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Failure failure ? failure : new IllegalStateException(e);
    }
  }

  void countRow() {
    rows++;
  }

  void countSkipped(Skip sort, int row) {
    skips.add(sort, row);
  }

  /** Counts a row that holds a record and that the spreadsheet hides. */
  void countHidden(int row) {
    hidden.add(row);
  }

  /** Says of a file what was noticed in its sheets, and not of each sheet again. */
  static void noticeOnce(List<Part> parts) {
    Map<String, List<Part>> files = new LinkedHashMap<>();
    parts.forEach(
        part -> files.computeIfAbsent(part.source.file(), file -> new ArrayList<>()).add(part));
    for (List<Part> sheets : files.values()) {
      List<List<Note>> once = LetterNotes.once(sheets.stream().map(part -> part.noticed).toList());
      for (int i = 0; i < once.size(); i++) {
        sheets.get(i).notice(once.get(i));
      }
    }
  }

  /** Remembers what showed while the rows were read. */
  void notice(List<Note> found) {
    noticed = found;
  }

  long rows() {
    return rows;
  }

  long skipped() {
    return skips.count();
  }

  /** What the user should know of the way the table was read. */
  List<Note> notes() {
    List<Note> hiding =
        hidden.count() == 0 ? List.of() : List.of(hidden.note("intake.hidden-rows"));
    return Stream.of(notes, noticed, hiding, skips.notes()).flatMap(List::stream).toList();
  }

  /** Marks a row as not to be taken in; false if it was marked before. */
  synchronized boolean reject(int row) {
    boolean marked = rejected.get(row);
    rejected.set(row);
    return !marked;
  }

  /** Turns back a row that was read before: only what came behind it told that it is broken. */
  synchronized void withdraw(int row) {
    rejected.set(row);
    withdrawn.set(row);
  }

  /** The rows turned back when they had been read already. */
  synchronized BitSet withdrawn() {
    return (BitSet) withdrawn.clone();
  }

  synchronized BitSet rejected() {
    return (BitSet) rejected.clone();
  }

  /** Where a field of a row stands in the file. */
  Finding.Place placeOf(int row, @Nullable String field) {
    return place(row, field == null ? null : letter(field));
  }

  /** Where a cell of a row stands in the file; without a column's letter the row alone. */
  Finding.Place place(int row, @Nullable String letter) {
    return new Finding.Place(
        source.file(),
        source.sheet(),
        row,
        letter == null || !source.hasColumns() ? null : letter + row);
  }

  /**
   * The fields that the table has no column for. A published register says all there is to say of a
   * kind that is not carried: what became of a licence follows from the edition as a whole.
   */
  List<String> unsaid() {
    if (asOf.published() && !kind().carried()) {
      return List.of();
    }
    return kind().fields().stream()
        .filter(field -> layout.column(field) < 0)
        .map(FieldSpec::name)
        .toList();
  }

  /**
   * Which column holds which field, as JSON: {@code {"eik":"C"}}; {@code {"month":"="}} for one
   * that is said of all rows elsewhere.
   */
  String columns() {
    List<String> pairs = new ArrayList<>();
    for (FieldSpec field : kind().fields()) {
      if (layout.column(field) >= 0) {
        String letter = Objects.requireNonNullElse(layout.letter(field), "=");
        pairs.add("\"%s\":\"%s\"".formatted(field.name(), letter));
      }
    }
    return "{" + String.join(",", pairs) + "}";
  }

  private @Nullable String letter(String field) {
    return kind().fields().stream()
        .filter(spec -> spec.name().equals(field))
        .map(layout::letter)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
