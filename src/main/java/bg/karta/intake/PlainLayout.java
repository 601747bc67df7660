package bg.karta.intake;

import bg.karta.kind.CellRule;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Marker;
import bg.karta.kind.Preparation;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One record a row, one field a column. */
final class PlainLayout implements Layout {
  private final Part part;
  private final int width;
  private final List<List<Integer>> further = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private final OtherColumns others = new OtherColumns();
  private final int matched;
  private final int example;

  PlainLayout(RecordKind kind, String[] headings) {
    List<FieldSpec> fields = kind.fields();
    int[] columns = new int[fields.size()];
    Set<Integer> used = new HashSet<>();
    Set<Integer> known = new HashSet<>();
    for (int field = 0; field < columns.length; field++) {
      List<Integer> answering = answering(fields.get(field), headings);
      columns[field] = answering.isEmpty() ? -1 : answering.get(0);
      further.add(answering.subList(Math.min(1, answering.size()), answering.size()));
      known.addAll(answering);
      used.add(columns[field]);
    }
    for (int column = 0; column < headings.length; column++) {
      boolean silent = headings[column].isBlank() || headings[column].startsWith("karta_");
      if (!silent && !known.contains(column)) {
        others.add(column, headings[column]);
      } else if (!silent && !used.contains(column)) {
        repeated.add(headings[column]);
      }
    }
    this.example = Arrays.asList(headings).indexOf(Marker.EXAMPLE);
    this.width = headings.length;
    this.part = new Part(kind, columns);
    this.matched = (int) Arrays.stream(columns).filter(column -> column >= 0).count();
  }

  /** The columns whose headings name a field, the one that names it best first. */
  private static List<Integer> answering(FieldSpec field, String[] headings) {
    return IntStream.range(0, headings.length)
        .boxed()
        .filter(column -> field.rank(headings[column]) >= 0)
        .sorted(Comparator.comparingInt(column -> field.rank(headings[column])))
        .toList();
  }

  /** Required fields that no column holds and no other tells. */
  List<FieldSpec> missing() {
    Preparation preparation = part.kind().preparation();
    List<FieldSpec> missing = new ArrayList<>();
    for (int i = 0; i < part.columns().length; i++) {
      FieldSpec field = part.kind().fields().get(i);
      if (part.columns()[i] < 0 && field.required() && !preparation.mayLackColumn(field.name())) {
        missing.add(field);
      }
    }
    return missing;
  }

  /** How many fields have a column. */
  int matched() {
    return matched;
  }

  @Override
  public List<Part> parts() {
    return List.of(part);
  }

  @Override
  public List<String> unknownHeadings() {
    return others.unknown();
  }

  @Override
  public List<String> personalHeadings() {
    return others.personal();
  }

  @Override
  public List<String> repeatedHeadings() {
    return repeated;
  }

  @Override
  public void row(Row row, Sink sink) {
    String[] found = row.cells();
    if (example >= 0 && example < found.length && !found[example].isBlank()) {
      // A template's example, which the officer need not delete.
      sink.skipped();
      return;
    }
    int[] columns = part.columns();
    String[] cells = new String[columns.length];
    boolean blank = true;
    for (int i = 0; i < columns.length; i++) {
      cells[i] = cell(found, i);
      blank &= cells[i].isBlank();
    }
    for (int i = width; i < found.length; i++) {
      if (!found[i].isBlank()) {
        sink.beside(i, found[i], new Remark(CellRule.CELL_BEYOND_HEADINGS, found[i]));
      }
    }
    others.judge(row, sink);
    if (blank) {
      sink.skipped();
    } else {
      sink.cells(0, cells);
    }
  }

  /** The cell of a field: where its column is blank, that of another column of the same field. */
  private String cell(String[] found, int field) {
    int column = part.columns()[field];
    String cell = column >= 0 && column < found.length ? found[column] : "";
    for (int other : further.get(field)) {
      if (cell.isBlank() && other < found.length) {
        cell = found[other];
      }
    }
    return cell;
  }
}
