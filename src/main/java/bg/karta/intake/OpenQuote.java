package bg.karta.intake;

/**
 * Tells a quote that was left open and closed by one of a later row: its cell holds the rows
 * between the two, each with as many delimiters as its place in the row asks for.
 */
final class OpenQuote {
  private OpenQuote() {}

  /**
   * Whether a cell of a record of several lines takes in rows.
   *
   * @param width how many cells the rows of the table have
   */
  static boolean takesRows(String[] cells, char delimiter, int width) {
    int behind = cells.length;
    for (int i = 0; i < cells.length; i++) {
      behind--;
      if (isOfRows(cells[i], delimiter, width - 1, i, behind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lines of a cell, with the cells before and behind it, are rows of the table. */
  private static boolean isOfRows(String cell, char delimiter, int each, int before, int behind) {
    String[] lines = cell.split("\\R", -1);
    if (each == 0 || lines.length < 2 || parts(cell, delimiter)) {
      return false;
    }
    for (int i = 0; i < lines.length; i++) {
      int outside = (i == 0 ? before : 0) + (i == lines.length - 1 ? behind : 0);
      if (count(lines[i], delimiter) + outside != each) {
        return false;
      }
    }
    return true;
  }

  /** Whether a blank follows a delimiter, as in prose. */
  private static boolean parts(String cell, char delimiter) {
    return cell.contains(delimiter + " ");
  }

  private static int count(String line, char delimiter) {
    return (int) line.chars().filter(c -> c == delimiter).count();
  }
}
