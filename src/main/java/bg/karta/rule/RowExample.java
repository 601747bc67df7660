package bg.karta.rule;

import bg.karta.text.Resource;
import java.util.List;

/**
 * Rows that break a rule on a cell, a record or a file, and rows that keep it.
 *
 * @param rule the rule's id
 * @param kind the kind of record
 * @param headings the headings, with commas between
 * @param breaks the rows that break it, one an element, none where the example shows only keeping
 * @param keeps the rows that keep it
 */
public record RowExample(
    String rule, String kind, String headings, List<String> breaks, List<String> keeps) {
  private static final int PARTS = 5;

  /** Copies the lists. */
  public RowExample {
    breaks = List.copyOf(breaks);
    keeps = List.copyOf(keeps);
  }

  /** The examples of all such rules. */
  public static List<RowExample> all() {
    return Resource.text(RowExample.class, "examples.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(RowExample::of)
        .toList();
  }

  private static RowExample of(String line) {
    String[] parts = line.split(" \\| ", -1);
    if (parts.length != PARTS) {
      throw new IllegalArgumentException(line);
    }
    return new RowExample(parts[0], parts[1], parts[2], rows(parts[3]), rows(parts[4]));
  }

  private static List<String> rows(String part) {
    return part.equals("-") ? List.of() : List.of(part.split(" / "));
  }
}
