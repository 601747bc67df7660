package bg.karta.kind;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * What a kind does to a row before its cells are read, and after; one is made of the kind for the
 * rows of each source.
 */
public interface Preparation {
  /**
   * The same for rows of which the user says on which day they were said, where a cell may count on
   * it.
   */
  default Preparation saidOn(LocalDate day) {
    return this;
  }

  /** Changes cells before they are read, where one cell follows from another. */
  default void cells(RecordCells cells) {}

  /** Whether a required field may be blank in this row because another cell stands in for it. */
  default boolean mayBeAbsent(FieldSpec field, RecordCells cells) {
    return false;
  }

  /**
   * Whether a required field needs no column, as its value may follow from other cells of the row.
   */
  default boolean mayLackColumn(FieldSpec field) {
    return false;
  }

  /**
   * Whether a field that a change of a known record does not name follows from those that it does,
   * so that it is not left as it was.
   *
   * @param given tells whether a field is named
   */
  default boolean follows(FieldSpec field, Predicate<FieldSpec> given) {
    return false;
  }

  /**
   * What is to be said of a cell that cannot be read.
   *
   * @param remark what is said of it where the kind knows nothing better
   */
  default Remark unread(FieldSpec field, Remark remark) {
    return remark;
  }

  /**
   * Fills values that follow from others.
   *
   * @param remarks takes remarks, each with the field that it is about
   */
  default void values(RecordValues values, BiConsumer<Remark, FieldSpec> remarks) {}

  /** Leaves rows as they are. */
  final class None implements Preparation {
    None(@SuppressWarnings("unused") RecordKind kind) {}
  }
}
