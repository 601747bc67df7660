package bg.karta.output;

import bg.karta.text.Visible;
import java.util.Arrays;
import java.util.List;

/** How wide each column of a text table is, and its lines in these widths. */
final class TextLayout {
  private static final String GAP = "  ";
  private static final int NARROWEST_FIRST = 12;
  private static final int NARROWEST = 6;

  private final List<Column> columns;
  private final int[] widths;
  private final boolean limited;

  private TextLayout(List<Column> columns, int[] widths, boolean limited) {
    this.columns = columns;
    this.widths = widths;
    this.limited = limited;
  }

  /** The layout in which the rows given need no more columns of the terminal than there are. */
  static TextLayout of(List<Column> columns, List<String[]> rows, int limit) {
    int[] widths = new int[columns.size()];
    measure(widths, labels(columns));
    rows.forEach(cells -> measure(widths, cells));
    if (limit > 0) {
      narrow(columns, widths, limit - GAP.length() * (widths.length - 1));
    }
    return new TextLayout(columns, widths, limit > 0);
  }

  /** How many columns of a terminal the rows given need to be shown whole. */
  static int needed(List<Column> columns, List<String[]> rows) {
    int[] widths = new int[columns.size()];
    measure(widths, labels(columns));
    rows.forEach(cells -> measure(widths, cells));
    return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
  }

  /** The columns' headings. */
  static String[] labels(List<Column> columns) {
    return columns.stream().map(c -> Visible.line(c.label())).toArray(String[]::new);
  }

  /** The cells in their columns: numbers flush right, texts too wide for a terminal shortened. */
  String line(String[] cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      line.append(i == 0 ? "" : GAP);
      Column.Type type = columns.get(i).type();
      String text = limited && isText(type) ? DisplayWidth.shorten(cells[i], widths[i]) : cells[i];
      int room = widths[i] - DisplayWidth.of(text);
      if (type.isNumber()) {
        pad(line, room);
        line.append(text);
      } else {
        line.append(text);
        pad(line, room);
      }
    }
    return line.toString().stripTrailing();
  }

  private static void pad(StringBuilder line, int room) {
    for (int i = 0; i < room; i++) {
      line.append(' ');
    }
  }

  /** The line between the headings and the rows. */
  String rule() {
    return String.join(GAP, Arrays.stream(widths).mapToObj("─"::repeat).toList());
  }

  private static void measure(int[] widths, String[] cells) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], DisplayWidth.of(cells[i]));
    }
  }

  /** Takes from the widest text column until the table fits or none can give any more. */
  private static void narrow(List<Column> columns, int[] widths, int room) {
    int excess = Arrays.stream(widths).sum() - room;
    for (; excess > 0; excess--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean canGive =
            isText(columns.get(i).type()) && widths[i] > (i == 0 ? NARROWEST_FIRST : NARROWEST);
        if (canGive && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static boolean isText(Column.Type type) {
    return type == Column.Type.TEXT;
  }
}
