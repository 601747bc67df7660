package bg.karta.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of a table that have something in common: how many, and which come first. */
public final class CountedRows {
  /** So many rows are named; of more, the officer sees the pattern. */
  private static final int NAMED = 10;

  private final List<Integer> named = new ArrayList<>();
  private long count;
  private int last = -1;

  /** Counts a row by its number in the file; once, however often it is announced in a row. */
  public void add(int row) {
    if (row == last) {
      return;
    }
    last = row;
    count++;
    if (named.size() < NAMED) {
      named.add(row);
    }
  }

  /** How many rows there are. */
  public long count() {
    return count;
  }

  /** A note that says how many rows there are and names the first. */
  public Note note(String key) {
    String numbers = named.stream().map(String::valueOf).collect(Collectors.joining(", "));
    Note where =
        new Note(
            named.size() == 1 ? "skipped.row" : "skipped.rows",
            List.of(count == named.size() ? numbers : numbers + ", …"));
    return new Note(key, List.of(count, where));
  }
}
