package bg.karta.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line between words where it is wider than there is room for. */
public final class WordWrap {
  private WordWrap() {}

  /**
   * The lines of a line, each as far in as that one; a word with no room on any stands alone.
   *
   * @param width the columns that there are, or 0 where there is no limit
   */
  public static List<String> lines(String line, int width) {
    if (width == 0 || DisplayWidth.of(line) <= width) {
      return List.of(line);
    }
    String indent = " ".repeat(line.length() - line.stripLeading().length());
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder(indent);
    for (String word : line.strip().split(" ")) {
      boolean begun = open.length() > indent.length();
      if (begun && DisplayWidth.of(open + " " + word) > width) {
        lines.add(open.toString());
        open = new StringBuilder(indent);
        begun = false;
      }
      open.append(begun ? " " : "").append(word);
    }
    lines.add(open.toString());
    return lines;
  }
}
