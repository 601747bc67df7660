package bg.karta.output;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which columns of a table a terminal has room for. Where not all fit, those without a value go
 * first, then as many details as needed, from the last on; the rest are shortened.
 */
final class ColumnFit {
  private final List<Column> columns;
  private final int[] shown;

  private ColumnFit(List<Column> columns, int[] shown) {
    this.columns = columns;
    this.shown = shown;
  }

  /**
   * The columns to show.
   *
   * @param rows the cells of the rows that are measured
   * @param filled whether a column has a value in any of them
   * @param width the terminal's columns, 0 where nothing limits the width
   */
  static ColumnFit of(List<Column> columns, List<String[]> rows, boolean[] filled, int width) {
    ColumnFit all = new ColumnFit(columns, IntStream.range(0, columns.size()).toArray());
    if (width == 0 || rows.isEmpty() || all.needs(rows) <= width) {
      return all;
    }
    ColumnFit room = all.without(i -> !filled[i]);
    for (int last = columns.size() - 1; last > 0 && room.needs(rows) > width; last--) {
      int detail = last;
      room = columns.get(last).detail() ? room.without(i -> i == detail) : room;
    }
    return room;
  }

  /** The same without some columns; the first stays. */
  private ColumnFit without(IntPredicate left) {
    return new ColumnFit(
        columns, Arrays.stream(shown).filter(i -> i == 0 || !left.test(i)).toArray());
  }

  private int needs(List<String[]> rows) {
    return TextLayout.needed(columns(), rows.stream().map(this::of).toList());
  }

  /** The columns that are shown. */
  List<Column> columns() {
    return Arrays.stream(shown).mapToObj(columns::get).toList();
  }

  /** The cells of a row that are shown. */
  String[] of(String[] cells) {
    if (shown.length == cells.length) {
      return cells;
    }
    return Arrays.stream(shown).mapToObj(i -> cells[i]).toArray(String[]::new);
  }

  /** The columns that are not shown, with nothing known of their values yet. */
  LeftOut leftOut() {
    return new LeftOut(
        columns,
        IntStream.range(0, columns.size())
            .filter(i -> Arrays.stream(shown).noneMatch(s -> s == i))
            .toArray());
  }
}
