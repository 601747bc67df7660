package bg.karta.workbook;

import bg.karta.finding.Severity;
import bg.karta.output.CellPlace;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cells of one sheet that something was found in, each with the worst severity, and the texts
 * of their comments. The cells are packed, so that a million of them are held in memory.
 */
public final class CellMarks {
  /** The comments that a sheet gets: as many as Excel allows links on one. */
  public static final int MOST_NOTES = 65_530;

  /** From the least to the worst. */
  private static final List<Severity> LEVELS = List.of(Severity.values());

  private static final int COLUMN_BITS = 14;
  private static final int SEVERITY_BITS = 2;

  private final Map<CellPlace, CellNote> notes = new LinkedHashMap<>();
  private long[] cells = new long[16];
  private int size;
  private long without;

  /** Marks a cell and adds a paragraph to its comment. */
  void add(CellPlace cell, Severity severity, String paragraph) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size * 2);
    }
    cells[size++] =
        ((long) cell.row() << COLUMN_BITS | cell.column()) << SEVERITY_BITS
            | LEVELS.indexOf(severity);
    CellNote note = notes.get(cell);
    if (note == null && notes.size() < MOST_NOTES) {
      note = new CellNote();
      notes.put(cell, note);
    }
    if (note == null) {
      without++;
    } else {
      note.add(paragraph);
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** How many findings have no place in a comment, because the sheet has too many comments. */
  long without() {
    return without;
  }

  /** The comments in the order of rows, then of columns. */
  SortedMap<CellPlace, CellNote> notes() {
    return new TreeMap<>(notes);
  }

  /** The marked cells from the first on. */
  Cursor cursor() {
    Arrays.sort(cells, 0, size);
    return new Cursor();
  }

  /** Goes through the marked cells in the order of rows, then of columns. */
  final class Cursor {
    private int at;

    /** The row of the cell that is next, numbered from 1; beyond all rows at the end. */
    int row() {
      return at == size ? Integer.MAX_VALUE : (int) (cells[at] >> (COLUMN_BITS + SEVERITY_BITS));
    }

    /** The column of the cell that is next, numbered from 0. */
    int column() {
      return (int) (cells[at] >> SEVERITY_BITS) & ((1 << COLUMN_BITS) - 1);
    }

    /** Passes the cell; the worst severity that it is marked with. */
    Severity pass() {
      long cell = cells[at] >> SEVERITY_BITS;
      int severity = 0;
      for (; at < size && cells[at] >> SEVERITY_BITS == cell; at++) {
        severity = (int) cells[at] & ((1 << SEVERITY_BITS) - 1);
      }
      return LEVELS.get(severity);
    }
  }
}
