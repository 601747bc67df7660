package bg.karta.output;

import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures with what a reader must know about it.
 *
 * <p>A cell is {@code null} (not defined), a {@code String}, {@code Long}, {@code Integer}, {@code
 * Double}, {@code BigDecimal}, {@code Boolean} or {@code LocalDate}; dates and months may be ISO
 * text, and a truth value 0 or 1. The rows are gone through once, so they may come straight from a
 * query; whoever makes them asks {@link #columnsOf} for the names they go by.
 *
 * @param id the name for programs, such as {@code coverage}
 * @param title the title for people; empty where there is none
 * @param on the day the figures hold for, as ISO text
 * @param unit what is counted
 * @param columns the columns from left to right
 * @param rows the cells of each row in the order of the columns
 * @param notes what must be known to read the figures rightly, one sentence or paragraph each
 */
public record Table(
    String id,
    String title,
    @Nullable String on,
    @Nullable String unit,
    List<Column> columns,
    Iterable<ResultRow> rows,
    List<String> notes) {

  /** Keeps its own copies of the columns and notes. */
  public Table {
    title = Cell.wellFormed(title);
    columns = List.copyOf(columns);
    notes = notes.stream().map(Cell::wellFormed).toList();
  }

  /** The names of columns, for making rows of them. */
  public static ResultColumns columnsOf(List<Column> columns) {
    return ResultColumns.of(columns.stream().map(Column::name).toList());
  }

  /** The same table with one more note. */
  public Table withNote(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Table(id, title, on, unit, columns, rows, more);
  }

  /** The notes, and how figures are rounded where some are. */
  List<String> shownNotes(boolean rounded, Messages messages) {
    return rounded ? withNote(messages.get("output.rounded")).notes() : notes;
  }

  /** The same table with other rows. */
  public Table withRows(Iterable<ResultRow> others) {
    return new Table(id, title, on, unit, columns, others, notes);
  }

  /** The columns' names; of those that occur again, the second is {@code name_2} and so on. */
  List<String> uniqueNames() {
    List<String> names = columns.stream().map(Column::name).toList();
    Set<String> taken = new HashSet<>(names);
    Set<String> seen = new HashSet<>();
    List<String> unique = new ArrayList<>();
    for (String name : names) {
      String candidate = name;
      for (int n = 2; !seen.add(candidate); n++) {
        if (taken.add(name + "_" + n)) {
          candidate = name + "_" + n;
        }
      }
      unique.add(candidate);
    }
    return unique;
  }
}
