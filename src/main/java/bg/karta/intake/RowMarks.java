package bg.karta.intake;

import bg.karta.kind.CellRule;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.IdentifierCells;
import bg.karta.kind.Marker;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import java.util.Arrays;

/** What is to be said of a row of a plain table before its cells are read. */
final class RowMarks {
  private final RecordKind kind;
  private final int[] columns;
  private final ExampleRow example;
  private final int decision;

  /** Whether each field is one of identifiers that may be any text. */
  private final boolean[] naming;

  RowMarks(RecordKind kind, int[] columns, String[] headings) {
    this.kind = kind;
    this.columns = columns;
    this.example = ExampleRow.of(kind, columns, headings);
    this.decision = Arrays.asList(headings).indexOf(Marker.DECISION_STATUS);
    this.naming = new boolean[columns.length];
    for (FieldSpec field : kind.fields()) {
      naming[field.position()] = field.isAnyIdentifier();
    }
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

  /** Says what there is to say of the mark of a record, and of its identifiers. */
  void judge(Row row, String[] cells, Layout.Sink sink) {
    Remark remark = example.remark(row.cells(), cells);
    if (remark != null) {
      sink.beside(example.marker(), example.mark(row.cells()), remark);
    }
    judgeIdentifiers(row, cells, sink);
  }

  /** A number, a day or a logical value where an identifier should stand is what a program made. */
  private void judgeIdentifiers(Row row, String[] cells, Layout.Sink sink) {
    if (row.typed() == null) {
      return;
    }
    for (int i = 0; i < naming.length; i++) {
      int column = naming[i] ? columns[i] : -1;
      if (column >= 0 && row.isTyped(column)) {
        Remark remark = IdentifierCells.judge(cells[i]);
        if (remark != null) {
          sink.remark(0, kind.fields().get(i), cells[i], remark);
        }
      }
    }
  }
}
