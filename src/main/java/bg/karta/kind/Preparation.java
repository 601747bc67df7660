package bg.karta.kind;

import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a kind does to a row before its cells are read, and after; one is made of the kind for the
 * rows of each source.
 */
public interface Preparation {
  /**
   * Changes cells in place before they are read, where one cell follows from another.
   *
   * @param cells the cells in the order of the kind's fields, never null, empty where absent
   */
  default void cells(String[] cells) {}

  /**
   * Whether a required field may be blank in this row because another cell stands in for it.
   *
   * @param field the field's position
   * @param cells the cells of the row
   */
  default boolean mayBeAbsent(int field, String[] cells) {
    return false;
  }

  /**
   * Whether a required field needs no column of its own, as its value may follow from other cells
   * of the row.
   *
   * @param field the field's name
   */
  default boolean mayLackColumn(String field) {
    return false;
  }

  /**
   * Fills values in place that follow from others.
   *
   * @param values the values in the order of the kind's fields, null where absent
   * @param remarks takes what there is to say, with the position of the field
   */
  default void values(@Nullable Object[] values, ObjIntConsumer<Remark> remarks) {}

  /** Leaves rows as they are. */
  final class None implements Preparation {
    None(@SuppressWarnings("unused") RecordKind kind) {}
  }
}
