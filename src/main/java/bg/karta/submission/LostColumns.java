package bg.karta.submission;

import bg.karta.intake.Layouts;
import bg.karta.intake.RowSource;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The columns of a table that no field answers to and in which values stand: none is taken in.
 *
 * @param headings their headings
 * @param all how many columns hold values, these among them
 */
record LostColumns(List<String> headings, int all) {
  private static final LostColumns FEW = new LostColumns(List.of(), 0);

  /** Of so many columns one may be lost. */
  private static final int ONE_OF = 3;

  /** A single column is a remark that somebody added. */
  private static final int LEAST = 2;

  /**
   * The lost columns of a table. Rows are read only until it shows that these are few, which by the
   * headings alone most tables do after a row.
   */
  static LostColumns of(RowSource source, Layouts.Recognised found) {
    BitSet unknown = bits(found.layout().unknownColumns());
    BitSet known = bits(found.layout().knownColumns());
    if (unknown.cardinality() < LEAST) {
      return FEW;
    }
    BitSet filled = new BitSet();
    BitSet lost = new BitSet();
    source.read(
        row -> {
          if (row.number() > found.headingRow()) {
            see(row.cells(), known, filled);
            see(row.cells(), unknown, lost);
          }
          return areTooMany(unknown.cardinality(), filled.cardinality());
        });
    return new LostColumns(
        lost.stream().mapToObj(found.headings()::get).toList(),
        lost.cardinality() + filled.cardinality());
  }

  private static BitSet bits(Collection<Integer> columns) {
    BitSet bits = new BitSet();
    columns.forEach(bits::set);
    return bits;
  }

  private static boolean areTooMany(int lost, int kept) {
    return lost * ONE_OF > lost + kept;
  }

  private static void see(String[] cells, BitSet wanted, BitSet filled) {
    for (int column = wanted.nextSetBit(0);
        column >= 0 && column < cells.length;
        column = wanted.nextSetBit(column + 1)) {
      if (!filled.get(column) && !cells[column].isBlank()) {
        filled.set(column);
      }
    }
  }

  /** Whether they are more than a third of the columns that hold values. */
  boolean areTooMany() {
    return headings.size() >= LEAST && areTooMany(headings.size(), all - headings.size());
  }
}
