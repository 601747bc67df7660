package bg.karta.intake;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds the numbers of a plain table up and holds its sums against them. What a sum is for is not
 * written in a table: the rows since the last sum of its sort, those under the last heading, the
 * sums above it, or all rows. A sum that equals any of these is right.
 */
final class Totals {
  private final int[] summed;

  private final List<FieldSpec> fields;

  /** The sums of all rows so far, then how many of the cells could not be added, then the rows. */
  private final long[] running;

  private final Map<String, Level> levels = new HashMap<>();

  /** The lines of sums met so far, those of each sort added up. */
  private final Map<String, long[]> printed = new HashMap<>();

  private long[] sinceHeading;

  Totals(List<FieldSpec> fields, int[] columns) {
    this.fields = fields;
    this.summed =
        IntStream.range(0, columns.length)
            .filter(i -> columns[i] >= 0 && isSummed(fields.get(i).type()))
            .toArray();
    this.running = new long[2 * summed.length + 1];
    this.sinceHeading = running.clone();
  }

  private static boolean isSummed(FieldType type) {
    return type == FieldType.COUNT || type == FieldType.NUMBER || type == FieldType.MONEY;
  }

  /** The sums for things of one sort, such as municipalities. */
  private static final class Level {
    /** What was added up when the last of them was met. */
    private long[] since;

    /** The lines of sums by sort, added up, when the last of this one was met. */
    private Map<String, long[]> printedThen = Map.of();

    /** Whether they stand above their rows. */
    private final boolean leads;

    private @Nullable SumLine open;

    Level(long[] since, boolean leads) {
      this.since = since;
      this.leads = leads;
    }
  }

  /** A line of sums as it stands in the table. */
  private record SumLine(int row, String label, String[] cells) {}

  /** Adds a record's numbers. */
  void add(String[] cells) {
    for (int i = 0; i < summed.length; i++) {
      String cell = cells[summed[i]];
      if (!cell.isEmpty()) {
        long value = Amount.millionths(cell);
        if (value == Long.MIN_VALUE) {
          running[summed.length + i]++;
        } else {
          running[i] += value;
        }
      }
    }
    running[2 * summed.length]++;
  }

  /** A group begins. */
  void heading() {
    sinceHeading = running.clone();
  }

  /** Holds a line of sums against the rows; one above its rows waits for them. */
  void line(int row, String label, String[] cells, Layout.Sink sink) {
    String name = LineLabel.level(LineLabel.of(label));
    SumLine line = new SumLine(row, label.strip(), cells);
    boolean leads = running[2 * summed.length] == 0;
    Level level = levels.computeIfAbsent(name, key -> new Level(new long[running.length], leads));
    if (level.open != null) {
      check(level.open, name, level, sink);
    }
    if (level.leads) {
      level.open = line;
    } else {
      check(line, name, level, sink);
    }
    long[] sums = new long[summed.length];
    for (int i = 0; i < summed.length; i++) {
      Amount amount = Amount.of(cells[summed[i]]);
      sums[i] = amount == null ? 0 : amount.millionths();
    }
    printed.merge(name, sums, Totals::plus);
    level.since = running.clone();
    level.printedThen = Map.copyOf(printed);
  }

  private static long[] plus(long[] left, long[] right) {
    return IntStream.range(0, left.length).mapToLong(i -> left[i] + right[i]).toArray();
  }

  /** Holds the sums that stand above their rows against these. */
  void end(Layout.Sink sink) {
    levels.forEach(
        (name, level) -> {
          if (level.open != null) {
            check(level.open, name, level, sink);
          }
        });
  }

  private void check(SumLine line, String name, Level level, Layout.Sink sink) {
    long[] own = since(level.since);
    boolean all = name.equals(LineLabel.ALL) && own[2 * summed.length] == 0;
    for (int i = 0; i < summed.length; i++) {
      String cell = line.cells[summed[i]];
      Amount amount = Amount.of(cell);
      long expected = all ? running[i] : own[i];
      boolean known = (all ? running : own)[summed.length + i] == 0;
      if (amount != null && known && !isAny(amount, i, name, level, expected)) {
        sink.differs(
            new Layout.Sum(
                line.row, line.label, fields.get(summed[i]), cell.strip(), Amount.text(expected)));
      }
    }
  }

  private boolean isAny(Amount amount, int i, String name, Level level, long expected) {
    List<Long> candidates = new ArrayList<>(List.of(expected, since(sinceHeading)[i]));
    if (name.equals(LineLabel.ALL)) {
      candidates.add(running[i]);
    }
    long[] none = new long[summed.length];
    printed.forEach(
        (other, sums) -> {
          if (!other.equals(name)) {
            candidates.add(sums[i] - level.printedThen.getOrDefault(other, none)[i]);
          }
        });
    return candidates.stream().anyMatch(amount::equalsRounded);
  }

  private long[] since(long[] then) {
    return IntStream.range(0, running.length).mapToLong(i -> running[i] - then[i]).toArray();
  }
}
