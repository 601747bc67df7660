package bg.karta.destination;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of rows under headings, in a format that has no room for a mark: CSV, TSV, or an object of
 * JSON a line. It is known by its headings, the same in every language.
 */
record HeadedText(List<String> headings) {
  /** The headings may be so much longer than a text's first line that they are cut off. */
  HeadedText {
    headings = List.copyOf(headings);
  }

  /** The rows of a text; without headings where it has none. */
  static HeadedText of(String text) {
    String first = first(text);
    if (first.startsWith("{")) {
      return new HeadedText(keys(first));
    }
    return new HeadedText(cells(first, first.indexOf('\t') >= 0 ? '\t' : ','));
  }

  /**
   * Whether a text may be one of rows.
   *
   * @param named whether the file's name says so: then there may be a single column
   */
  static boolean mayBe(String text, boolean named) {
    String first = first(text);
    boolean other = first.startsWith("<") || first.startsWith("[") || first.startsWith("%PDF-");
    boolean json = first.startsWith("{");
    boolean parted = first.indexOf(',') >= 0 || first.indexOf('\t') >= 0;
    boolean word = !first.isEmpty() && first.indexOf(' ') < 0;
    return !other && (json ? !keys(first).isEmpty() : named || parted || word);
  }

  /** Whether most headings of the longer are those of the other: a new version may have more. */
  boolean isLike(HeadedText other) {
    long common = headings.stream().filter(other.headings::contains).count();
    return common * 2 > Math.max(headings.size(), other.headings.size());
  }

  private static String first(String text) {
    return text.lines().findFirst().orElse("").strip();
  }

  private static List<String> cells(String line, char between) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == between && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** The keys of the object on a line, without those of objects within. */
  private static List<String> keys(String line) {
    List<String> keys = new ArrayList<>();
    int depth = 0;
    int from = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (from >= 0) {
        i += c == '\\' ? 1 : 0;
        if (c == '"') {
          boolean key = depth == 1 && i + 1 < line.length() && line.charAt(i + 1) == ':';
          keys.addAll(key ? List.of(line.substring(from, i)) : List.of());
          from = -1;
        }
      } else if (c == '"') {
        from = i + 1;
      } else {
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    }
    return keys;
  }
}
