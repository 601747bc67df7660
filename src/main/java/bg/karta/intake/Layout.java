package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.RecordCells;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Remark;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the rows of a table become the cells of records, of one kind or of several. */
public interface Layout {
  /** The kinds of record that the table holds, each with the columns of its fields. */
  List<KindColumns> parts();

  /** Gives the records of a row to a sink. */
  void row(Row row, Sink sink);

  /** Learns that there are no more rows. */
  default void end(Sink sink) {}

  /**
   * A row that can stand alone, for a file of rejects: what it leaves to the rows above is filled
   * in. Called for every row in order.
   */
  default Row whole(Row row) {
    return row;
  }

  /**
   * Whether the table is a register that its keeper publishes whole, edition after edition: what an
   * edition leaves out is no longer in the register.
   */
  default boolean isPublished() {
    return false;
  }

  /** Headings that no field answers to, without those of personal numbers. */
  List<String> unknownHeadings();

  /**
   * The columns of the headings that no field answers to; none of a form that its keeper gives, in
   * which what karta does not keep is known.
   */
  default List<Integer> unknownColumns() {
    return List.of();
  }

  /** The columns that fields answer to. */
  default Set<Integer> knownColumns() {
    return Set.of();
  }

  /** Headings of personal numbers, which are not taken in. */
  List<String> personalHeadings();

  /** The heading of a field that one which no field answers to may have meant, or null. */
  default @Nullable String suggestion(String unknown) {
    return null;
  }

  /** What is to be said of lines above the table, before its rows are read. */
  default List<Told> told() {
    return List.of();
  }

  /** Headings of a field that another column holds already; their cells fill its blank ones. */
  default List<String> repeatedHeadings() {
    return List.of();
  }

  /** Headings that were taken for those of fields they nearly name. */
  default List<Near> nearHeadings() {
    return List.of();
  }

  /**
   * A heading and the field that it nearly names.
   *
   * @param heading the heading as it stands in the file
   * @param meant the field's heading that comes nearest
   */
  record Near(String heading, String meant) {}

  /**
   * One kind of record in a table.
   *
   * @param kind the kind
   * @param columns for each field the index of its column, -1 where there is none
   * @param width from which index on columns are not in the file but added to its rows: what is
   *     said of them all elsewhere
   */
  record KindColumns(RecordKind kind, int[] columns, int width) {
    /** The columns of a table to which none are added. */
    public KindColumns(RecordKind kind, int[] columns) {
      this(kind, columns, Integer.MAX_VALUE);
    }

    /** The index of a field's column, -1 where it has none. */
    public int column(FieldSpec field) {
      return columns[field.position()];
    }

    /** The letter of a field's column, {@code C}, or null where the file has none. */
    public @Nullable String letter(FieldSpec field) {
      int column = column(field);
      return column < 0 || column >= width ? null : letters(column);
    }
  }

  /**
   * Something to say of a table's field, of what is said of its records elsewhere than in them.
   *
   * @param row the row to look at, or 0
   * @param value what is said there
   */
  record Told(int row, FieldSpec field, String value, Remark remark) {}

  /** The letters of the column of an index: {@code A} for 0, {@code AA} for 26. */
  static String letters(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }

  /**
   * A sum that stands in a table and is not that of the rows it is for.
   *
   * @param row the number of its row
   * @param label what the row begins with
   * @param field the field of its column
   * @param found the sum as it stands there
   * @param expected what the rows add up to
   */
  record Sum(int row, String label, FieldSpec field, String found, String expected) {}

  /** Takes what a row holds. */
  interface Sink {
    /**
     * One record.
     *
     * @param part which of the layout's parts it belongs to
     */
    void cells(int part, RecordCells cells);

    /** Something to say of a record of the row, about a field. */
    void remark(int part, FieldSpec field, String value, Remark remark);

    /** Something to say of a cell that is no field's; {@code value} is what may be shown of it. */
    void beside(int column, String value, Remark remark);

    /** Something to say of a row that was given before. */
    void earlier(int row, Remark remark);

    /** The row is the headings of another table, so that what follows is none of this one. */
    void otherTable(String headings);

    /** The row holds no record. */
    void skipped(Skip sort);

    /** Something to say of a field in many rows. */
    void told(Told told);

    /** A sum in the table is not that of its rows. */
    void differs(Sum sum);
  }
}
