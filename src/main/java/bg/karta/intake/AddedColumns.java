package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import bg.karta.kind.TableRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns that a table lacks and that are added to its rows: fields of which is said elsewhere
 * what holds for all of them. They stand behind the table's own columns.
 */
final class AddedColumns {
  private final RecordKind kind;
  private final Given given;
  private final int width;
  private final int[] own;
  private final int[] columns;
  private final List<String> headings = new ArrayList<>();

  /** Whether each field has no column in the file. */
  private final boolean[] lacking;

  /** Whether a record had a value in its own cell of a field. */
  private final boolean[] met;

  private long records;

  /** The lines above the present row, for rows that are asked for once more. */
  private final GroupLines above;

  /**
   * The columns that are added to those of a table.
   *
   * @param own for each field the index of its column, -1 where there is none
   * @param width how many columns the table has
   */
  AddedColumns(RecordKind kind, Given given, int[] own, int width) {
    this.kind = kind;
    this.given = given;
    this.width = width;
    this.own = own;
    this.columns = own.clone();
    this.lacking = new boolean[own.length];
    this.met = new boolean[own.length];
    this.above = given.groups().anew();
    for (FieldSpec field : given.fields()) {
      if (own[field.position()] < 0) {
        columns[field.position()] = width + headings.size();
        headings.add(field.name());
      }
    }
    for (int i = 0; i < own.length; i++) {
      lacking[i] = own[i] < 0;
    }
  }

  /** For each field the index of its column, also where that is added. */
  int[] columns() {
    return columns;
  }

  /** The headings of the columns that are added. */
  List<String> headings() {
    return headings;
  }

  /** Whether a line says a value of a field. */
  boolean understands(String label) {
    SaidValue said = given.groups().understood(label);
    return said != null && said.value() != null;
  }

  /** Takes a line between the records. */
  void under(Row row, String label, Layout.Sink sink) {
    given.under(row.number(), label, lacking, sink);
  }

  /** Fills the cells of a record that are blank. */
  void fill(String[] cells, Row row) {
    records++;
    for (int i = 0; i < cells.length; i++) {
      met[i] |= !cells[i].isEmpty();
    }
    given.fill(cells, columns, row.number());
  }

  /** What is to be said of the lines above the table. */
  List<Layout.Told> told() {
    boolean[] missing = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++) {
      missing[i] = columns[i] < 0;
    }
    return given.unclear(missing);
  }

  /** Tells what was filled in, and which columns are empty that must not be. */
  void end(Layout.Sink sink) {
    given.end(sink);
    for (FieldSpec field : kind.fields()) {
      int i = field.position();
      boolean empty = records > 1 && own[i] >= 0 && !met[i];
      if (empty && field.required() && !given.fields().contains(field) && given.isUnsaid(field)) {
        Remark remark =
            new Remark(
                TableRule.COLUMN_EMPTY, field.bg().get(0), field.name(), String.valueOf(records));
        sink.told(new Layout.Told(0, field, "", remark));
      }
    }
  }

  /** Goes on with the rows below a line, of those that are asked for once more. */
  void below(String label) {
    above.under(label);
  }

  /** A row of the file with what is said of it elsewhere. */
  Row whole(Row row) {
    String[] cells = row.cells();
    if (given.fields().isEmpty() && above.isEmpty()) {
      return row;
    }
    String[] whole = Arrays.copyOf(cells, Math.max(cells.length, width + headings.size()));
    Arrays.fill(whole, cells.length, whole.length, "");
    for (FieldSpec field : kind.fields()) {
      int column = columns[field.position()];
      if (column >= 0 && whole[column].isBlank()) {
        whole[column] = given.value(field, above);
      }
    }
    return new Row(row.number(), whole, row.hidden(), row.typed(), row.end(), row.quotes());
  }
}
