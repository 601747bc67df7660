package bg.karta.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of a table that are no records, counted by sort. */
public final class Skips {
  private final Map<Skip, CountedRows> rows = new EnumMap<>(Skip.class);

  /** Counts a row by its number in the file. */
  public void add(Skip sort, int row) {
    rows.computeIfAbsent(sort, key -> new CountedRows()).add(row);
  }

  /** How many rows there are of all sorts. */
  public long count() {
    return rows.values().stream().mapToLong(CountedRows::count).sum();
  }

  /** What was skipped, with the first rows of each sort; empty where nothing was. */
  public List<Note> notes() {
    List<Note> sorts = new ArrayList<>();
    rows.forEach((sort, counted) -> sorts.add(counted.note(sort.key())));
    return sorts.isEmpty() ? List.of() : List.of(new Note("skipped", List.of(sorts)));
  }
}
