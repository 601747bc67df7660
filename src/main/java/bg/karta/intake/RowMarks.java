package bg.karta.intake;

import bg.karta.kind.CellRule;
import bg.karta.kind.DamageRule;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Marker;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import java.util.Arrays;

/** What is to be said of a row of a plain table before its cells are read. */
final class RowMarks {
  private final RecordKind kind;
  private final ExampleRow example;
  private final int decision;
  private final NamingCells naming;

  private final int[] columns;
  private final int width;

  RowMarks(RecordKind kind, int[] columns, String[] headings) {
    this.kind = kind;
    this.columns = columns;
    this.width = headings.length;
    this.example = ExampleRow.of(kind, columns, headings);
    this.decision = Arrays.asList(headings).indexOf(Marker.DECISION_STATUS);
    this.naming = new NamingCells(kind.fields(), columns);
  }

  /** Whether a row is the example of a template, with its mark. */
  boolean isExample(String[] found, String[] cells) {
    return example.isMarked(found, cells);
  }

  /** Whether a row is no decision, or one that counts; one of unknown status is complained of. */
  boolean counts(String[] found, Layout.Sink sink) {
    if (decision < 0 || decision >= found.length || found[decision].isBlank()) {
      return true;
    }
    DecisionStatus status = DecisionStatus.of(found[decision].strip());
    if (status == null) {
      FieldSpec date = kind.field("date");
      Remark remark = new Remark(CellRule.DECISION_STATUS_UNKNOWN, found[decision]);
      sink.remark(0, date, found[decision], remark);
    } else if (!status.counts()) {
      sink.skipped(Skip.DECISION_NOT_IN_FORCE);
      return false;
    }
    return true;
  }

  /** The field of the last cells of a row, to say something of its end. */
  FieldSpec lastField(int cells) {
    int last = 0;
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0 && columns[i] < cells && columns[i] > columns[last]) {
        last = i;
      }
    }
    return kind.fields().get(last);
  }

  /** Says what there is to say of a record's mark, its identifiers, and cells without a heading. */
  void judge(Row row, String[] cells, Layout.Sink sink) {
    String[] found = row.cells();
    for (int i = width; i < found.length; i++) {
      if (!found[i].isBlank()) {
        sink.beside(i, found[i], new Remark(DamageRule.CELL_BEYOND_HEADINGS, found[i]));
      }
    }
    Remark remark = example.remark(row.cells(), cells);
    if (remark != null) {
      sink.beside(example.marker(), example.mark(row.cells()), remark);
    }
    naming.judge(row, cells, sink);
  }
}
