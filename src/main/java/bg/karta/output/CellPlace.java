package bg.karta.output;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet.
 *
 * @param row its row, from 1
 * @param column its column, from 0
 */
public record CellPlace(int row, int column) implements Comparable<CellPlace> {
  public static final int MAX_ROWS = 1 << 20;
  public static final int MAX_COLUMNS = 1 << 14;

  private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
  private static final Comparator<CellPlace> BY_ROW =
      Comparator.comparingInt(CellPlace::row).thenComparingInt(CellPlace::column);

  /** The cell of a reference such as {@code AB12}, null if no sheet has such a cell. */
  public static @Nullable CellPlace of(String reference) {
    Matcher parts = REFERENCE.matcher(reference);
    if (!parts.matches()) {
      return null;
    }
    int column = column(parts.group(1));
    int row = Integer.parseInt(parts.group(2));
    return row < 1 || row > MAX_ROWS || column >= MAX_COLUMNS ? null : new CellPlace(row, column);
  }

  /** The column that the letters at the beginning of a reference name, -1 if there are none. */
  public static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char letter = reference.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }

  /** The reference, {@code AB12}. */
  @Override
  public String toString() {
    return letters(column) + row;
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  @Override
  public int compareTo(CellPlace other) {
    return BY_ROW.compare(this, other);
  }
}
