package bg.karta.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The notes on letters that were mended in the sheets of one file, each said once. */
public final class LetterNotes {
  static final String INVISIBLE = "letters.invisible";
  static final String COMPOSED = "letters.composed";

  private LetterNotes() {}

  static Note of(String key, long cells, String first) {
    return new Note(key, List.of(cells, first));
  }

  /**
   * What was noticed in each sheet of a file, with the cells of all sheets counted in the first
   * note of each sort.
   */
  public static List<List<Note>> once(List<List<Note>> sheets) {
    Map<String, Long> cells = new TreeMap<>();
    sheets.forEach(
        notes ->
            notes.stream()
                .filter(LetterNotes::isOne)
                .forEach(note -> cells.merge(note.key(), count(note), Long::sum)));
    List<List<Note>> once = new ArrayList<>();
    for (List<Note> notes : sheets) {
      List<Note> left = new ArrayList<>();
      for (Note note : notes) {
        Long all = isOne(note) ? cells.remove(note.key()) : null;
        if (all != null) {
          left.add(of(note.key(), all, String.valueOf(note.arguments().get(1))));
        } else if (!isOne(note)) {
          left.add(note);
        }
      }
      once.add(left);
    }
    return once;
  }

  private static boolean isOne(Note note) {
    return note.key().equals(INVISIBLE) || note.key().equals(COMPOSED);
  }

  private static long count(Note note) {
    return (Long) note.arguments().get(0);
  }
}
