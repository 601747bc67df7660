package bg.karta.intake;

import bg.karta.kind.CellErrors;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row of a sheet while its cells are met, in whatever order; used for one row after another. */
final class CellRow {
  private int number;
  private boolean hidden;
  private String[] cells = new String[16];

  /** How many of the cells belong to the row, and whether any holds a text. */
  private int width;

  private boolean holdsText;

  /** What there is to tell of the cells that hold no texts. */
  private @Nullable Typed typed;

  /** Begins a row. */
  void start(int row, boolean isHidden) {
    number = row;
    hidden = isHidden;
    width = 0;
    holdsText = false;
    typed = null;
  }

  /** Gives it another number, that of a further row which is like it. */
  CellRow at(int row) {
    number = row;
    return this;
  }

  /** Its number as a spreadsheet shows it. */
  int number() {
    return number;
  }

  boolean holdsText() {
    return holdsText;
  }

  /** Sets a cell to a text. */
  void put(int at, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (at >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(at + 1, cells.length * 2));
    }
    if (at >= width) {
      Arrays.fill(cells, width, at, "");
      width = at + 1;
    }
    cells[at] = text;
    holdsText = true;
  }

  /**
   * Sets a cell that holds a number, a day or a logical value; a number that is shown as a code is
   * as good as a text.
   */
  void put(int at, String text, NumberFormat format) {
    put(at, text);
    if (Typed.isPlain(text) || format.isCode() || CellErrors.judge(text) != null) {
      return;
    }
    typed = Typed.with(typed, at);
    String seen = format.seen(text);
    if (!seen.equals(text)) {
      typed.see(at, seen);
    }
  }

  /**
   * Hands the row over if it holds any text.
   *
   * @param merged the cells that are merged over several rows, of which this one may be one
   * @return whether more rows are wanted
   */
  boolean handOver(MergedTexts merged, RowConsumer consumer) {
    merged.keep(number, cells, width);
    return !holdsText || consumer.accept(new Row(number, whole(merged), hidden, typed));
  }

  /** The cells; one merged over several rows stands in each that holds anything. */
  private String[] whole(MergedTexts merged) {
    merged.forEach(
        number,
        (at, text) -> {
          if (at >= width || cells[at].isEmpty()) {
            put(at, text);
          }
        });
    return Arrays.copyOf(cells, width);
  }
}
