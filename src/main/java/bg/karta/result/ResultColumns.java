package bg.karta.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a result's columns from left to right, which all its rows share. */
public final class ResultColumns {
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  private ResultColumns(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = names.size() - 1; i >= 0; i--) {
      places.put(names.get(i), i);
    }
  }

  /** Columns of some names; of those that occur twice the first is meant. */
  public static ResultColumns of(List<String> names) {
    return new ResultColumns(names);
  }

  /** The names in their order. */
  public List<String> names() {
    return names;
  }

  /** Whether there is a column of a name. */
  public boolean has(String name) {
    return places.containsKey(name);
  }

  /**
   * Where a column stands, from 0.
   *
   * @throws IllegalArgumentException if there is none of the name
   */
  int place(String name) {
    Integer place = places.get(name);
    if (place == null) {
      throw new IllegalArgumentException("no column " + name + " among " + names);
    }
    return place;
  }
}
