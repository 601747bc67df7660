package bg.karta.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of a table that are no records, counted by sort. */
public final class Skips {
  /** So many rows of a sort are named; of more, the officer sees the pattern. */
  private static final int NAMED = 10;

  private final Map<Skip, Long> counts = new EnumMap<>(Skip.class);
  private final Map<Skip, List<Integer>> rows = new EnumMap<>(Skip.class);

  /** Counts a row by its number in the file. */
  public void add(Skip sort, int row) {
    counts.merge(sort, 1L, Long::sum);
    List<Integer> named = rows.computeIfAbsent(sort, key -> new ArrayList<>());
    if (named.size() < NAMED) {
      named.add(row);
    }
  }

  /** How many rows there are of all sorts. */
  public long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What was skipped, with the first rows of each sort; empty where nothing was. */
  public List<Note> notes() {
    List<Note> sorts = new ArrayList<>();
    counts.forEach((sort, count) -> sorts.add(new Note(sort.key(), List.of(count, where(sort)))));
    return sorts.isEmpty() ? List.of() : List.of(new Note("skipped", List.of(sorts)));
  }

  private Note where(Skip sort) {
    List<Integer> named = rows.getOrDefault(sort, List.of());
    String numbers = named.stream().map(String::valueOf).collect(Collectors.joining(", "));
    boolean all = counts.getOrDefault(sort, 0L) == named.size();
    return new Note(
        named.size() == 1 ? "skipped.row" : "skipped.rows",
        List.of(all ? numbers : numbers + ", …"));
  }
}
