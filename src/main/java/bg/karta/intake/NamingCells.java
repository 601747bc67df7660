package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.IdentifierCells;
import bg.karta.kind.Remark;
import java.util.List;

/**
 * Looks at the cells of identifiers that may be any text: a number, a day or a logical value there
 * is what a program made of one.
 */
final class NamingCells {
  private final List<FieldSpec> fields;
  private final int[] columns;

  NamingCells(List<FieldSpec> fields, int[] columns) {
    this.fields = fields;
    this.columns =
        fields.stream()
            .mapToInt(field -> field.isAnyIdentifier() ? columns[field.position()] : -1)
            .toArray();
  }

  /**
   * Says what is wrong with the cells of a row.
   *
   * @param cells the cells of the fields
   */
  void judge(Row row, String[] cells, Layout.Sink sink) {
    if (row.typed() == null) {
      return;
    }
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0 && row.isTyped(columns[i])) {
        Remark remark = IdentifierCells.judge(cells[i]);
        if (remark != null) {
          sink.remark(0, fields.get(i), cells[i], remark);
        }
      }
    }
  }
}
