package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Preparation;
import bg.karta.kind.RecordCells;
import bg.karta.kind.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One record a row, one field a column. */
final class PlainLayout implements Layout {
  private static final int NONE = Integer.MAX_VALUE - 1;

  private final KindColumns part;
  private final int width;
  private final int[] own;

  private final List<FieldSpec> fields;

  /** The field of each column that is some field's. */
  private final Map<Integer, FieldSpec> known = new TreeMap<>();

  private final List<List<Integer>> further = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private final OtherColumns others = new OtherColumns();
  private final List<Near> guessed = new ArrayList<>();
  private final NearHeadings near;
  private final int matched;
  private final RowMarks marks;
  private final SummaryLines lines;
  private final HeadingRows headings;
  private final RowLengths lengths;
  private final Totals totals;
  private final AddedColumns added;

  /** The last row that is not blank. */
  private int before = NONE;

  /**
   * A table of a kind under its headings.
   *
   * @param block the rows of the headings
   * @param names the headings that the office uses besides the kind's own
   * @param guess whether misspelt headings are taken for the fields they nearly name
   */
  PlainLayout(RecordKind kind, HeadingBlock block, Headings names, boolean guess) {
    this(kind, block, names, guess, Given.none(kind, names));
  }

  /** Such a table, with what is said of its records elsewhere than in them. */
  PlainLayout(RecordKind kind, HeadingBlock block, Headings names, boolean guess, Given given) {
    this.fields = kind.fields();
    String[] headings = block.headings(kind, names);
    AnsweringColumns answering =
        new AnsweringColumns(kind, names, headings, new ValueSample(block.under()));
    int[] columns = new int[fields.size()];
    Set<Integer> used = new HashSet<>();
    for (int field = 0; field < columns.length; field++) {
      FieldSpec spec = fields.get(field);
      AnsweringColumns.Columns own = answering.of(spec);
      columns[field] = own.first();
      further.add(own.further());
      own.all().forEach(column -> known.put(column, spec));
      used.add(columns[field]);
      used.addAll(own.naming());
    }
    this.near = new NearHeadings(kind, names);
    for (int column = 0; column < headings.length; column++) {
      boolean silent = OtherColumns.isSilent(headings[column]);
      if (!silent && !known.containsKey(column)) {
        unknown(column, headings, columns, guess);
      } else if (!silent && !used.contains(column)) {
        repeated.add(headings[column]);
      }
    }
    this.marks = new RowMarks(kind, columns, headings);
    this.width = headings.length;
    this.added = new AddedColumns(kind, given, columns, width);
    this.lines = new SummaryLines(fields, columns, headings, added::understands);
    this.headings = new HeadingRows(headings);
    this.lengths = new RowLengths(Arrays.stream(columns).max().orElse(0) + 1, width);
    this.totals = new Totals(fields, columns);
    this.own = columns;
    this.part = new KindColumns(kind, added.columns(), width);
    this.matched = (int) Arrays.stream(columns).filter(column -> column >= 0).count();
  }

  private void unknown(int column, String[] headings, int[] columns, boolean guess) {
    NearHeadings.Found found = guess ? near.find(headings[column], columns, headings.length) : null;
    if (found == null) {
      others.add(column, headings[column]);
    } else {
      columns[found.field()] = column;
      known.put(column, fields.get(found.field()));
      guessed.add(new Near(headings[column], found.heading()));
    }
  }

  /**
   * Required fields that no column holds and that follow from no other.
   *
   * @param changes whether the rows change records that are known, so that the key is enough
   */
  List<FieldSpec> missing(boolean changes) {
    Preparation preparation = part.kind().preparation();
    List<FieldSpec> missing = new ArrayList<>();
    for (FieldSpec field : fields) {
      boolean wanted = field.required() && (field.key() || !changes);
      if (part.column(field) < 0 && wanted && !preparation.mayLackColumn(field)) {
        missing.add(field);
      }
    }
    return missing;
  }

  /** Whether the table has no column of a field. */
  boolean lacks(FieldSpec field) {
    return own[field.position()] < 0;
  }

  /** The label of a row that is the heading of a group, else null. */
  @Nullable String groupLabel(Row row) {
    String[] cells = cells(row);
    return lines.sort(row.cells(), cells, lines.hasGap(cells)) == Skip.GROUP_HEADING
        ? lines.label(row.cells())
        : null;
  }

  /** The field that each column is of which a field answers to, also where another is too. */
  Map<Integer, FieldSpec> fieldsByColumn() {
    return Collections.unmodifiableMap(known);
  }

  /** Whether each column is some field's. */
  boolean knowsAll() {
    return others.isEmpty();
  }

  /** How many fields have a column. */
  int matched() {
    return matched;
  }

  @Override
  public List<KindColumns> parts() {
    return List.of(part);
  }

  @Override
  public List<String> unknownHeadings() {
    return others.unknown();
  }

  @Override
  public List<Integer> unknownColumns() {
    return others.unknownColumns();
  }

  @Override
  public Set<Integer> knownColumns() {
    return fieldsByColumn().keySet();
  }

  @Override
  public List<String> personalHeadings() {
    return others.personal();
  }

  @Override
  public @Nullable String suggestion(String heading) {
    return near.suggestion(heading);
  }

  @Override
  public List<Near> nearHeadings() {
    return guessed;
  }

  @Override
  public List<String> repeatedHeadings() {
    return repeated;
  }

  @Override
  public List<Told> told() {
    return added.told();
  }

  /** The headings of the columns that are added to the rows. */
  List<String> addedHeadings() {
    return added.headings();
  }

  @Override
  public void row(Row row, Sink sink) {
    String[] found = row.cells();
    if (!marks.counts(found, sink)) {
      return;
    }
    String[] cells = cells(row);
    if (marks.isExample(found, cells)) {
      sink.skipped(Skip.EXAMPLE);
      return;
    }
    lengths.see(row);
    boolean blank = lines.isBlank(cells);
    boolean gap = lines.hasGap(cells);
    Skip skip = areHeadings(found, cells) ? Skip.HEADINGS : sort(row, cells, blank || gap);
    if (skip != null || blank) {
      skip(row, cells, skip == null ? Skip.BLANK : skip, sink);
      return;
    }
    boolean apart = row.number() > before + 1;
    before = row.number();
    if (headings.areOther(found, apart)) {
      sink.otherTable(String.join(", ", found));
      return;
    }
    lengths.judge(row, 0, marks.lastField(found.length), gap, sink);
    marks.judge(row, cells, sink);
    others.judge(row, sink);
    totals.add(cells);
    added.fill(cells, row);
    sink.cells(0, new RecordCells(cells));
  }

  @Override
  public Row whole(Row row) {
    String label = groupLabel(row);
    if (label != null) {
      added.below(label);
    }
    return label == null ? added.whole(row) : row;
  }

  private String[] cells(Row row) {
    String[] cells = new String[own.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(row, i);
    }
    return cells;
  }

  /** Whether a row is the headings once more, or the numbers of the columns below them. */
  private boolean areHeadings(String[] found, String[] cells) {
    return headings.repeats(found)
        || (before == NONE && headings.areNumbers(found) && !lines.areReadable(cells));
  }

  private @Nullable Skip sort(Row row, String[] cells, boolean gap) {
    Skip skip = lines.sort(row.cells(), cells, gap);
    boolean rest =
        skip == Skip.GROUP_HEADING
            && lengths.mayGoOn(row)
            && !LineLabel.namesGroup(LineLabel.of(row.cells()[0]));
    return rest ? null : skip;
  }

  private void skip(Row row, String[] cells, Skip sort, Sink sink) {
    before = sort == Skip.BLANK ? before : row.number();
    if (sort == Skip.GROUP_HEADING) {
      totals.heading();
      added.under(row, lines.label(row.cells()), sink);
    } else if (sort == Skip.TOTAL || sort == Skip.SUBTOTAL) {
      totals.line(row.number(), lines.label(row.cells()), cells, sink);
    }
    sink.skipped(sort);
  }

  @Override
  public void end(Sink sink) {
    lengths.end(sink);
    totals.end(sink);
    added.end(sink);
  }

  /** The cell of a field: where its column is blank, that of another column of the same field. */
  private String cell(Row row, int field) {
    int column = own[field];
    String cell = column >= 0 && column < row.cells().length ? text(row, column, field) : "";
    for (int other : further.get(field)) {
      if (cell.isBlank() && other < row.cells().length) {
        cell = text(row, other, field);
      }
    }
    return cell;
  }

  private String text(Row row, int column, int field) {
    return row.text(column, fields.get(field).type());
  }
}
