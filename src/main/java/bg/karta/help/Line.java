package bg.karta.help;

import bg.karta.output.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Words as a terminal shows them.
 *
 * @param shown with the codes that change colours, where the terminal has any
 * @param width the columns that they take
 */
record Line(String shown, int width) {
  static final Line EMPTY = new Line("", 0);

  private static final String BOLD = "\u001b[1m";
  private static final String CODE = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";

  /** The lines of a text with {@code `code`} and {@code *bold*}, broken at spaces. */
  static List<Line> wrap(String text, int width, boolean colour) {
    List<Line> lines = new ArrayList<>();
    Line line = EMPTY;
    for (Line word : words(text, colour)) {
      if (line.width > 0 && line.width + 1 + word.width > width) {
        lines.add(line);
        line = EMPTY;
      }
      line = line.width == 0 ? word : line.and(" ").and(word.shown, word.width);
    }
    lines.add(line);
    return lines;
  }

  /** A text in bold type, in one line. */
  static String bold(String text, boolean colour) {
    return colour ? BOLD + text + PLAIN : text;
  }

  private Line and(String text) {
    return and(text, DisplayWidth.of(text));
  }

  private Line and(String shownNext, int widthOfIt) {
    return new Line(shown + shownNext, width + widthOfIt);
  }

  /** Each word with its own marks on and off, so that a line may break behind any. */
  private static List<Line> words(String text, boolean colour) {
    List<Line> words = new ArrayList<>();
    Line word = EMPTY;
    String style = "";
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char at = i == text.length() ? ' ' : text.charAt(i);
      boolean begins = i == 0 || " (".indexOf(text.charAt(i - 1)) >= 0;
      boolean opens = begins && i + 1 < text.length() && text.charAt(i + 1) != ' ';
      String next = styleBehind(style, at, opens);
      if (at != ' ' && next.equals(style)) {
        piece.append(at);
        continue;
      }
      word = word.and(styled(piece.toString(), colour ? style : ""), DisplayWidth.of(piece + ""));
      piece.setLength(0);
      style = next;
      if (at == ' ' && word.width > 0) {
        words.add(word);
        word = EMPTY;
      }
    }
    return words;
  }

  /** The style that goes on behind a character: the same, unless that is a mark. */
  private static String styleBehind(String style, char at, boolean opens) {
    return switch (at) {
      case '`' -> style.equals(CODE) ? "" : CODE;
      case '*' -> style.equals(BOLD) ? "" : style.isEmpty() && opens ? BOLD : style;
      default -> style;
    };
  }

  private static String styled(String text, String style) {
    return style.isEmpty() || text.isEmpty() ? text : style + text + PLAIN;
  }
}
