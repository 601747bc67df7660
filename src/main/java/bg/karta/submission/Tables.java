package bg.karta.submission;

import bg.karta.finding.ReadTable;
import bg.karta.intake.FileSet;
import bg.karta.intake.Headings;
import bg.karta.intake.Layout;
import bg.karta.intake.Layouts;
import bg.karta.intake.Note;
import bg.karta.intake.RowSource;
import bg.karta.intake.SetValues;
import bg.karta.intake.TypedRows;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.person.PersonalNumbers;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.store.Sources;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import bg.karta.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of a submission, as they are opened, with the parts of it that they hold. */
final class Tables {
  private final Database database;
  private final Settings settings;
  private final Reporter reporter;
  private final int firstPart;
  private final List<Part> parts = new ArrayList<>();
  private final Map<RowSource, Layouts.Recognised> recognised = new LinkedHashMap<>();
  private final Map<RowSource, FileSet> sets = new LinkedHashMap<>();
  private final List<FileSet> named = new ArrayList<>();
  private final UnreadFiles unread;
  private int ids;

  Tables(Database database, Settings settings, Reporter reporter) {
    this.database = database;
    this.settings = settings;
    this.reporter = reporter;
    this.firstPart = new Sources(database).next();
    this.unread = new UnreadFiles(reporter, Messages.of(settings.lang()));
  }

  /** The parts, to which further ones are added. */
  List<Part> parts() {
    return parts;
  }

  /** What was recognised in each table, in the order in which they were opened. */
  Map<RowSource, Layouts.Recognised> recognised() {
    return recognised;
  }

  /** The tables as a report gives them back; what was typed is no file. */
  List<ReadTable> read() {
    Map<RowSource, Layouts.Recognised> files = new LinkedHashMap<>(recognised);
    files.keySet().removeIf(source -> source instanceof TypedRows);
    return ReadTables.of(files);
  }

  /** The tables in the order in which their records go in: what others refer to comes first. */
  List<Map.Entry<RowSource, Layouts.Recognised>> inOrder() {
    List<Map.Entry<RowSource, Layouts.Recognised>> order = new ArrayList<>(recognised.entrySet());
    List<RecordKind> kinds = Kinds.all();
    order.sort(
        Comparator.comparingInt(
            entry -> kinds.indexOf(entry.getValue().layout().parts().get(0).kind())));
    return order;
  }

  /**
   * Opens what the user named and recognises the tables in it. A file that holds none is passed
   * over; what becomes of it {@link #requireRead} tells.
   *
   * @param kind the kind of record it is said to hold, or null to find out
   * @param headings the headings that the office uses besides those of the kinds
   * @param set what the user gives for fields of all rows
   */
  void open(FileSet files, @Nullable RecordKind kind, Headings headings, SetValues set) {
    Opening opening =
        new Opening(
            reporter,
            Messages.of(settings.lang()),
            kind,
            headings,
            this::municipality,
            files,
            settings.changes(),
            set);
    named.add(files);
    unread.add(files);
    for (FileSet.Member file : files.files()) {
      try {
        open(files, file, opening);
      } catch (Failure e) {
        unread.add(files, file.name(), e);
      }
    }
  }

  /**
   * Reports the files that could not be read.
   *
   * @throws Failure if nothing could be read at all
   */
  void requireRead() {
    if (recognised.isEmpty()) {
      unread.nothing(named);
    }
    unread.report();
  }

  /**
   * Goes on without a table that cannot be read to its end.
   *
   * @throws Failure the same, if there is no other
   */
  void giveUp(RowSource source, Failure failure) {
    FileSet set = sets.get(source);
    if (recognised.size() == 1 || set == null) {
      throw failure;
    }
    unread.add(set, source.file(), failure);
    recognised.remove(source);
    parts.removeIf(part -> part.source() == source);
  }

  /** The municipality in which the register has a settlement, or null. */
  private @Nullable String municipality(String ekatte) {
    List<ResultRow> found =
        database.rows(
            "SELECT municipality FROM settlement WHERE code = :code",
            Parameters.of("code", ekatte));
    return found.isEmpty() ? null : found.get(0).textOrNull("municipality");
  }

  private void open(FileSet files, FileSet.Member file, Opening opening) {
    List<Opening.OpenedTable> opened = opening.open(file.name(), file.path());
    // While the rows are read the hash takes a core; a check never asks for it.
    Future<Sha256.FileMark> mark =
        settings.merges()
            ? CompletableFuture.supplyAsync(() -> Sha256.of(file.name(), file.path()))
            : CompletableFuture.completedFuture(new Sha256.FileMark(0, ""));
    for (Opening.OpenedTable table : opened) {
      recognised.put(table.source(), table.found());
      sets.put(table.source(), files);
      Layout found = table.found().layout();
      AsOf asOf = AsOf.of(settings.dating(), found.isPublished(), file.name(), settings.clock());
      boolean licences = found.parts().stream().anyMatch(part -> !part.kind().carried());
      List<Note> notes =
          Stream.concat(table.notes().stream(), asOf.notes(licences).stream()).toList();
      for (Layout.KindColumns layout : found.parts()) {
        Part part =
            new Part(next(), table.source(), layout, mark, notes, asOf, correction(), false);
        // Without --partial the finding turns everything back, and all is judged all the same.
        if (table.refused() && settings.partial()) {
          part.refuse();
        }
        parts.add(part);
        notes = List.of();
      }
    }
  }

  private boolean correction() {
    return settings.dating().correction();
  }

  private int next() {
    return firstPart + ids++;
  }

  /**
   * Takes rows that were typed for those of a file.
   *
   * @param keysAlone whether they only name records that are to go
   */
  Part open(TypedRows typed, RecordKind kind, Headings headings, boolean keysAlone) {
    Layouts.Recognised found =
        Layouts.recognise(typed, kind, headings, settings.changes(), SetValues.none());
    AsOf asOf = AsOf.of(settings.dating(), false, typed.file(), settings.clock());
    Layout.KindColumns columns = found.layout().parts().get(0);
    Part part =
        new Part(
            next(), typed, columns, mark(typed), asOf.notes(false), asOf, correction(), keysAlone);
    recognised.put(typed, found);
    parts.add(part);
    return part;
  }

  private static Future<Sha256.FileMark> mark(TypedRows typed) {
    // The hash of so short a text would give a person's number away to whoever tries them all.
    String text = PersonalNumbers.maskWidely(typed.headings() + "\n" + typed.rows());
    return CompletableFuture.completedFuture(
        new Sha256.FileMark(text.getBytes(StandardCharsets.UTF_8).length, Sha256.of(text)));
  }

  /** Adds the records of a further kind that go with those that a part names. */
  void goTogether(Part named, RecordKind kind) {
    Future<Sha256.FileMark> mark = CompletableFuture.completedFuture(named.mark());
    Layout.KindColumns none = Departures.noColumns(kind);
    parts.add(new Part(next(), named.source(), none, mark, List.of(), named.asOf(), false, true));
  }

  /** Two editions of one register hold the same keys: each is a submission of its own. */
  void requireOneDay() {
    Map<RecordKind, Part> first = new LinkedHashMap<>();
    for (Part part : parts) {
      Part other = first.putIfAbsent(part.kind(), part);
      if (other != null && !other.asOf().day().equals(part.asOf().day())) {
        throw new Failure(
            Failure.Category.USAGE,
            "failure.usage.editions",
            other.source().file(),
            other.asOf().day(),
            part.source().file(),
            part.asOf().day());
      }
    }
  }
}
