package bg.karta.intake;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One element of an answer of RegiX: the texts in it that rows are made of.
 *
 * @param path where it stands below the root, {@code Trainings/Training}
 * @param line the line of the file in which it begins
 * @param texts the texts by their paths in it, {@code Details/Date}
 */
record RegixElement(String path, int line, Map<String, List<String>> texts) {
  /** An element that says nothing. */
  static final RegixElement NONE = new RegixElement("", 0, Map.of());

  RegixElement(String path, int line) {
    this(path, line, new HashMap<>());
  }

  /** Adds a text; blank ones say nothing. */
  void add(String file, String inner, String text, Limits limits) {
    String said = text.strip();
    if (said.isEmpty()) {
      return;
    }
    List<String> found = texts.computeIfAbsent(inner, key -> new ArrayList<>());
    found.add(said);
    if (found.size() > limits.of(Limit.COLUMNS)) {
      throw limits.over(Limit.COLUMNS, "intake.xml-repeated", file, line);
    }
  }

  /** The first text under a path, {@code ""} where there is none. */
  String get(String inner) {
    List<String> found = texts.get(inner);
    return found == null ? "" : found.get(0);
  }

  /** All texts under a path in their order. */
  List<String> all(String inner) {
    return texts.getOrDefault(inner, List.of());
  }

  /** Whether there is a text under a path. */
  boolean has(String inner) {
    return texts.containsKey(inner);
  }

  /** Whether nothing is said at all. */
  boolean isBlank() {
    return texts.isEmpty();
  }
}
