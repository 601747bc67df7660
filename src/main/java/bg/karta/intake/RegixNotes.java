package bg.karta.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the user should know of the way an answer of RegiX was read, with the first rows of each.
 */
final class RegixNotes {
  /** So many rows are named; of more, the officer sees the pattern. */
  private static final int NAMED = 10;

  private final RegixPlaces places;
  private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  RegixNotes(RegixPlaces places) {
    this.places = places;
  }

  /** Where settlements lie. */
  RegixPlaces places() {
    return places;
  }

  /** Says something of a row. */
  void add(String key, int row) {
    counts.merge(key, 1, Integer::sum);
    List<Integer> named = rows.computeIfAbsent(key, k -> new ArrayList<>());
    if (named.size() < NAMED) {
      named.add(row);
    }
  }

  /** What was said. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          List<Integer> named = rows.getOrDefault(key, List.of());
          String numbers = named.stream().map(String::valueOf).collect(Collectors.joining(", "));
          notes.add(new Note(key, List.of(count, count > NAMED ? numbers + ", …" : numbers)));
        });
    return notes;
  }
}
