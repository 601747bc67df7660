package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.Preparation;
import bg.karta.kind.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One record a row, one field a column. */
final class PlainLayout implements Layout {
  private final Part part;
  private final List<String> unknown = new ArrayList<>();
  private int matched;

  PlainLayout(RecordKind kind, String[] headings) {
    List<FieldSpec> fields = kind.fields();
    int[] columns = new int[fields.size()];
    Arrays.fill(columns, -1);
    int[] ranks = new int[fields.size()];
    for (int column = 0; column < headings.length; column++) {
      boolean known = headings[column].isBlank() || headings[column].startsWith("karta_");
      for (int field = 0; field < columns.length; field++) {
        int rank = fields.get(field).rank(headings[column]);
        known |= rank >= 0;
        if (rank >= 0 && (columns[field] < 0 || rank < ranks[field])) {
          columns[field] = column;
          ranks[field] = rank;
        }
      }
      if (!known) {
        unknown.add(headings[column]);
      }
    }
    this.part = new Part(kind, columns);
    this.matched = (int) Arrays.stream(columns).filter(column -> column >= 0).count();
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
    return unknown;
  }

  @Override
  public void row(Row row, Sink sink) {
    String[] found = row.cells();
    int[] columns = part.columns();
    String[] cells = new String[columns.length];
    boolean blank = true;
    for (int i = 0; i < columns.length; i++) {
      String cell = columns[i] >= 0 && columns[i] < found.length ? found[columns[i]] : "";
      cells[i] = cell;
      blank &= cell.isBlank();
    }
    if (blank) {
      sink.skipped();
    } else {
      sink.cells(0, cells);
    }
  }
}
