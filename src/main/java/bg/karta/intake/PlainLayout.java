package bg.karta.intake;

import bg.karta.kind.CellRule;
import bg.karta.kind.DamageRule;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Marker;
import bg.karta.kind.Preparation;
import bg.karta.kind.RecordCells;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One record a row, one field a column. */
final class PlainLayout implements Layout {
  private final KindColumns part;
  private final int width;

  private final List<FieldSpec> fields;

  private final NamingCells naming;
  private final List<List<Integer>> further = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private final OtherColumns others = new OtherColumns();
  private final List<Near> guessed = new ArrayList<>();
  private final NearHeadings near;
  private final int matched;
  private final ExampleRow example;
  private final int decision;
  private final SummaryLines lines;
  private final HeadingRows headings;
  private final RowLengths lengths;
  private final Totals totals;

  /** The last row that is not blank. */
  private int before = Integer.MAX_VALUE - 1;

  /**
   * A table of a kind under a row of headings.
   *
   * @param names the headings that the office uses besides the kind's own
   * @param guess whether misspelt headings are taken for the fields they nearly name
   */
  PlainLayout(RecordKind kind, String[] headings, Headings names, boolean guess) {
    this.fields = kind.fields();
    int[] columns = new int[fields.size()];
    Set<Integer> used = new HashSet<>();
    Set<Integer> known = new HashSet<>();
    for (int field = 0; field < columns.length; field++) {
      List<Integer> answering = names.answering(kind, fields.get(field), headings);
      columns[field] = answering.isEmpty() ? -1 : answering.get(0);
      further.add(answering.subList(Math.min(1, answering.size()), answering.size()));
      known.addAll(answering);
      used.add(columns[field]);
    }
    this.near = new NearHeadings(kind, names);
    for (int column = 0; column < headings.length; column++) {
      boolean silent = OtherColumns.isSilent(headings[column]);
      if (!silent && !known.contains(column)) {
        unknown(column, headings, columns, guess);
      } else if (!silent && !used.contains(column)) {
        repeated.add(headings[column]);
      }
    }
    this.naming = new NamingCells(fields, columns);
    this.example = ExampleRow.of(kind, columns, headings);
    this.decision = Arrays.asList(headings).indexOf(Marker.DECISION_STATUS);
    this.width = headings.length;
    this.lines = new SummaryLines(fields, columns, headings);
    this.headings = new HeadingRows(headings);
    this.lengths = new RowLengths(Arrays.stream(columns).max().orElse(0) + 1, width);
    this.totals = new Totals(fields, columns);
    this.part = new KindColumns(kind, columns);
    this.matched = (int) Arrays.stream(columns).filter(column -> column >= 0).count();
  }

  private void unknown(int column, String[] headings, int[] columns, boolean guess) {
    NearHeadings.Found found = guess ? near.find(headings[column], columns, headings.length) : null;
    if (found == null) {
      others.add(column, headings[column]);
    } else {
      columns[found.field()] = column;
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

  /** The field that each column is of which a field answers to, also where another is too. */
  Map<Integer, FieldSpec> fieldsByColumn() {
    Map<Integer, FieldSpec> known = new TreeMap<>();
    for (FieldSpec field : fields) {
      further.get(field.position()).forEach(column -> known.put(column, field));
      if (part.column(field) >= 0) {
        known.put(part.column(field), field);
      }
    }
    return known;
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
  public void row(Row row, Sink sink) {
    String[] found = row.cells();
    if (!counts(found, sink)) {
      return;
    }
    int[] columns = part.columns();
    String[] cells = new String[columns.length];
    boolean blank = true;
    boolean gap = false;
    for (int i = 0; i < columns.length; i++) {
      cells[i] = cell(row, i);
      boolean empty = cells[i].isBlank();
      blank &= empty;
      gap |= empty && lines.requires(i);
    }
    if (example.isMarked(found, cells)) {
      sink.skipped(Skip.EXAMPLE);
      return;
    }
    lengths.see(row);
    Skip skip = headings.repeats(found) ? Skip.HEADINGS : sort(row, cells, blank || gap);
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
    lengths.judge(row, 0, lastField(found.length), gap, sink);
    for (int i = width; i < found.length; i++) {
      if (!found[i].isBlank()) {
        sink.beside(i, found[i], new Remark(DamageRule.CELL_BEYOND_HEADINGS, found[i]));
      }
    }
    judgeMark(found, cells, sink);
    naming.judge(row, cells, sink);
    others.judge(row, sink);
    totals.add(cells);
    sink.cells(0, new RecordCells(cells));
  }

  private @Nullable Skip sort(Row row, String[] cells, boolean gap) {
    Skip skip = lines.sort(row.cells(), cells, gap);
    boolean rest =
        skip == Skip.GROUP_HEADING
            && lengths.mayGoOn(row)
            && !LineLabel.namesGroup(LineLabel.of(row.cells()[0]));
    return rest ? null : skip;
  }

  /** Whether a row is no decision, or one that counts; one of unknown status is complained of. */
  private boolean counts(String[] found, Sink sink) {
    if (decision < 0 || decision >= found.length || found[decision].isBlank()) {
      return true;
    }
    DecisionStatus status = DecisionStatus.of(found[decision].strip());
    if (status == null) {
      FieldSpec date = part.kind().field("date");
      Remark remark = new Remark(CellRule.DECISION_STATUS_UNKNOWN, found[decision]);
      sink.remark(0, date, found[decision], remark);
    } else if (!status.counts()) {
      sink.skipped(Skip.DECISION_NOT_IN_FORCE);
      return false;
    }
    return true;
  }

  private void judgeMark(String[] found, String[] cells, Sink sink) {
    Remark remark = example.remark(found, cells);
    if (remark != null) {
      sink.beside(example.marker(), example.mark(found), remark);
    }
  }

  private void skip(Row row, String[] cells, Skip sort, Sink sink) {
    before = sort == Skip.BLANK ? before : row.number();
    if (sort == Skip.GROUP_HEADING) {
      totals.heading();
    } else if (sort == Skip.TOTAL || sort == Skip.SUBTOTAL) {
      totals.line(row.number(), lines.label(row.cells()), cells, sink);
    }
    sink.skipped(sort);
  }

  /** The field of the last cells of a row, to say something of its end. */
  private FieldSpec lastField(int cells) {
    int last = 0;
    int[] columns = part.columns();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0 && columns[i] < cells && columns[i] > columns[last]) {
        last = i;
      }
    }
    return fields.get(last);
  }

  @Override
  public void end(Sink sink) {
    lengths.end(sink);
    totals.end(sink);
  }

  /** The cell of a field: where its column is blank, that of another column of the same field. */
  private String cell(Row row, int field) {
    int column = part.columns()[field];
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
