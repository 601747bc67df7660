package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.intake.FileSet;
import bg.karta.intake.Headings;
import bg.karta.intake.Intake;
import bg.karta.intake.Layout;
import bg.karta.intake.Layouts;
import bg.karta.intake.Note;
import bg.karta.intake.RowSource;
import bg.karta.intake.SetValues;
import bg.karta.intake.Settlements;
import bg.karta.kind.CellErrors;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import bg.karta.rule.FileRule;
import bg.karta.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Opens files, recognises the tables in them, and reports what there is to say of their columns.
 */
final class Opening {
  private final Reporter reporter;
  private final Messages messages;
  private final @Nullable RecordKind kind;
  private final Headings headings;
  private final Settlements settlements;
  private final FileSet files;
  private final boolean changes;
  private final SetValues set;

  /**
   * Opens files of a submission.
   *
   * @param kind the kind of record they are said to hold, or null to find out
   * @param headings the headings that the office uses besides those of the kinds
   * @param settlements tells in which municipality the settlements lie
   * @param files tells the charset that texts are said to be in, and how much is taken in
   * @param changes whether the rows change records that are known, so that the key's columns are
   *     enough
   * @param set what the user gives for fields of all rows
   */
  Opening(
      Reporter reporter,
      Messages messages,
      @Nullable RecordKind kind,
      Headings headings,
      Settlements settlements,
      FileSet files,
      boolean changes,
      SetValues set) {
    this.changes = changes;
    this.set = set;
    this.reporter = reporter;
    this.messages = messages;
    this.kind = kind;
    this.headings = headings;
    this.settlements = settlements;
    this.files = files;
  }

  /**
   * A table that was recognised.
   *
   * @param notes what the user should know of the way its file was read
   * @param refused whether so much of it would be lost that none of it is taken in
   */
  record OpenedTable(
      RowSource source, Layouts.Recognised found, List<Note> notes, boolean refused) {
    OpenedTable {
      notes = List.copyOf(notes);
    }

    OpenedTable(RowSource source, Layouts.Recognised found, List<Note> notes) {
      this(source, found, notes, false);
    }
  }

  /**
   * The tables of a file. Sheets that hold none are passed over, each with a word on it.
   *
   * @throws bg.karta.text.Failure if the file cannot be read, or holds no table that is known
   */
  List<OpenedTable> open(String named, Path path) {
    List<RowSource> sources =
        Intake.open(named, path, settlements, files.charset(), files.limits());
    List<RowSource> unknown = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<OpenedTable> tables = new ArrayList<>();
    for (RowSource source : sources) {
      Layouts.Recognised found = Layouts.find(source, kind, headings, changes, set);
      if (found != null) {
        tables.add(table(source, found));
      } else {
        notes.addAll(source.notes());
        unknown.add(source);
      }
    }
    if (tables.isEmpty()) {
      RowSource first = sources.get(0);
      Layouts.Recognised found = Layouts.recognise(first, kind, headings, changes, set);
      tables.add(new OpenedTable(first, found, hiddenColumns(first, found)));
      unknown.remove(first);
    }
    unknown.forEach(this::passOver);
    notes.addAll(tables.get(0).notes());
    tables.set(0, new OpenedTable(tables.get(0).source(), tables.get(0).found(), notes));
    return tables.stream().map(this::judged).toList();
  }

  private static OpenedTable table(RowSource source, Layouts.Recognised found) {
    List<Note> notes = new ArrayList<>(source.notes());
    notes.addAll(hiddenColumns(source, found));
    return new OpenedTable(source, found, notes);
  }

  /** A note on the columns of fields that the spreadsheet hides. */
  private static List<Note> hiddenColumns(RowSource source, Layouts.Recognised found) {
    BitSet hidden = source.hiddenColumns();
    BitSet read = new BitSet();
    for (Layout.KindColumns part : found.layout().parts()) {
      Arrays.stream(part.columns()).filter(column -> column >= 0).forEach(read::set);
    }
    read.and(hidden);
    String letters = read.stream().mapToObj(Layout::letters).collect(Collectors.joining(", "));
    return read.isEmpty()
        ? List.of()
        : List.of(new Note("intake.hidden-columns", List.of(read.cardinality(), letters)));
  }

  private void passOver(RowSource source) {
    String sheet = Objects.requireNonNullElse(source.sheet(), "");
    Finding.Place place = new Finding.Place(source.file(), source.sheet(), null, null);
    reporter.report(
        FileRule.SHEET_UNKNOWN,
        new Reporter.Subject(place, null, null, sheet, null),
        List.of(sheet, Layouts.firstHeadings(source)));
  }

  private OpenedTable judged(OpenedTable table) {
    structure(table);
    return new OpenedTable(table.source(), table.found(), table.notes(), isLost(table));
  }

  /** Whether more columns are not known than may be lost; says so. */
  private boolean isLost(OpenedTable table) {
    LostColumns lost = LostColumns.of(table.source(), table.found());
    if (!lost.areTooMany()) {
      return false;
    }
    Finding.Place place =
        new Finding.Place(
            table.source().file(), table.source().sheet(), table.found().headingRow(), null);
    String kindName = table.found().layout().parts().get(0).kind().name();
    String named = String.join(", ", lost.headings());
    return reporter.report(
            FileRule.COLUMNS_LOST,
            new Reporter.Subject(place, kindName, null, named, null),
            List.of(String.valueOf(lost.headings().size()), String.valueOf(lost.all()), named))
        == Reporter.Outcome.TURNED_BACK;
  }

  private void structure(OpenedTable table) {
    Layouts.Recognised found = table.found();
    Layout layout = found.layout();
    RowSource source = table.source();
    Finding.Place place =
        new Finding.Place(source.file(), source.sheet(), found.headingRow(), null);
    String kindName = layout.parts().get(0).kind().name();
    for (FieldSpec field : found.missing()) {
      Reporter.Subject subject = new Reporter.Subject(place, kindName, field.name(), null, null);
      boolean common =
          field.type() != FieldType.TEXT && SetValues.isCommon(layout.parts().get(0).kind(), field);
      String gift = common ? FileRule.gift(field.name(), messages.lang()) : "";
      reporter.insist(
          FileRule.COLUMN_MISSING, subject, List.of(field.name(), field.bg().get(0), gift));
    }
    brokenHeadings(source, found, kindName);
    for (Layout.Near near : layout.nearHeadings()) {
      heading(FileRule.HEADING_NEAR_MISS, place, kindName, List.of(near.heading(), near.meant()));
    }
    for (String unknown : layout.unknownHeadings()) {
      heading(FileRule.COLUMN_UNKNOWN, place, kindName, List.of(unknown, meant(layout, unknown)));
    }
    layout
        .personalHeadings()
        .forEach(h -> heading(FileRule.PERSONAL_NUMBER_COLUMN, place, kindName, List.of(h)));
    layout
        .repeatedHeadings()
        .forEach(h -> heading(FileRule.COLUMN_REPEATED, place, kindName, List.of(h)));
    layout
        .told()
        .forEach(
            told -> reporter.report(told.remark(), subject(source, told, layout.parts().get(0))));
  }

  /** What something is about that is said of a field in many rows. */
  static Reporter.Subject subject(RowSource source, Layout.Told told, Layout.KindColumns columns) {
    String letter = source.hasColumns() && told.row() > 0 ? columns.letter(told.field()) : null;
    Finding.Place place =
        new Finding.Place(
            source.file(),
            source.sheet(),
            told.row() > 0 ? told.row() : null,
            letter == null ? null : letter + told.row());
    return new Reporter.Subject(
        place, columns.kind().name(), told.field().name(), told.value(), null);
  }

  /** A heading that is the mark of an error may have been that of any field. */
  private void brokenHeadings(RowSource source, Layouts.Recognised found, String kindName) {
    for (int column = 0; column < found.headings().size(); column++) {
      String heading = found.headings().get(column);
      Remark error = CellErrors.judge(heading.strip());
      if (error != null) {
        String cell = source.hasColumns() ? Layout.letters(column) + found.headingRow() : null;
        Finding.Place place =
            new Finding.Place(source.file(), source.sheet(), found.headingRow(), cell);
        reporter.insist(
            error.rule(),
            new Reporter.Subject(place, kindName, null, heading, null),
            error.arguments());
      }
    }
  }

  private String meant(Layout layout, String unknown) {
    String suggestion = layout.suggestion(unknown);
    return suggestion == null ? "" : FileRule.suggestion(suggestion, messages.lang());
  }

  private void heading(
      FileRule rule, Finding.Place place, String kindName, List<String> arguments) {
    reporter.report(
        rule, new Reporter.Subject(place, kindName, null, arguments.get(0), null), arguments);
  }
}
