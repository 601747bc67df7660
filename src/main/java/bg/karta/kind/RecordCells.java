package bg.karta.kind;

/**
 * The cells of a row that becomes a record, asked for by field: never null, empty where there is no
 * column.
 */
public final class RecordCells {
  private final String[] cells;

  /**
   * Cells of a kind.
   *
   * @param cells the cells in the order of the kind's fields; they are the record's own from then
   *     on
   */
  public RecordCells(String[] cells) {
    this.cells = cells;
  }

  /** The cell of a field of the kind. */
  public String get(FieldSpec field) {
    return cells[field.position()];
  }

  /** Whether there is nothing in the cell of a field. */
  public boolean isBlank(FieldSpec field) {
    return get(field).isBlank();
  }

  /** Puts a text in the place of what a cell held. */
  public void put(FieldSpec field, String text) {
    cells[field.position()] = text;
  }
}
