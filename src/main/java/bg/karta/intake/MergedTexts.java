package bg.karta.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The texts of the merged cells that the row being read lies within. */
final class MergedTexts {
  private record Text(MergedCells.MergedCell cell, String text) {}

  private final List<MergedCells.MergedCell> cells;

  /** By column: of cells that overlap in a damaged sheet, the later one. */
  private final Map<Integer, Text> open = new HashMap<>();

  private int next;

  MergedTexts(List<MergedCells.MergedCell> cells) {
    this.cells = new ArrayList<>(cells);
  }

  /** Adds a cell that begins in the current row, where a sheet names each with its text. */
  void add(MergedCells.MergedCell cell) {
    cells.add(cell);
  }

  /** Keeps the texts of those cells that begin in a row, and forgets those that end above it. */
  void keep(int row, String[] texts, int width) {
    open.values().removeIf(text -> text.cell.last() < row);
    for (; next < cells.size() && cells.get(next).first() <= row; next++) {
      MergedCells.MergedCell cell = cells.get(next);
      if (cell.first() == row && cell.column() < width && !texts[cell.column()].isEmpty()) {
        open.put(cell.column(), new Text(cell, texts[cell.column()]));
      }
    }
  }

  /** Gives the column and the text of each cell that a row lies within. */
  void forEach(int row, BiConsumer<Integer, String> taker) {
    for (Text text : open.values()) {
      if (text.cell.first() < row) {
        taker.accept(text.cell.column(), text.text);
      }
    }
  }
}
