package bg.karta.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a terminal has no room for. Where most rows have a value and none has another,
 * it is told once: a currency or a year is not lost.
 */
final class LeftOut {
  private static final String NONE = "–";

  /** A value longer than this is no word or day, and the line is to be read at a glance. */
  private static final int LONGEST = 30;

  private final List<Column> columns;
  private final int[] left;
  private final @Nullable String[] only;
  private final boolean[] several;
  private final long[] filled;
  private long rows;

  /**
   * Columns of which nothing is known yet.
   *
   * @param left the places of those left out
   */
  LeftOut(List<Column> columns, int[] left) {
    this.columns = columns;
    this.left = left;
    this.only = new String[left.length];
    this.several = new boolean[left.length];
    this.filled = new long[left.length];
  }

  /** Takes notice of all the cells of a row. */
  void see(String[] cells) {
    rows++;
    for (int i = 0; i < left.length; i++) {
      String cell = cells[left[i]];
      if (!several[i] && !cell.equals(NONE)) {
        filled[i]++;
        several[i] = only[i] != null && !cell.equals(only[i]);
        only[i] = cell;
      }
    }
  }

  /** The headings, some with the value of all rows; empty where no column is left out. */
  String named() {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      String label = columns.get(left[i]).label();
      String value = several[i] || 2 * filled[i] <= rows || label.contains("(") ? null : only[i];
      boolean told = value != null && value.length() <= LONGEST;
      named.add(told ? label + " (" + value + ")" : label);
    }
    return String.join(", ", named);
  }
}
