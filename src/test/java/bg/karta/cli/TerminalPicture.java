package bg.karta.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture of a terminal: what was typed and what karta answered, in its colours, as SVG. */
final class TerminalPicture {
  private static final int COLUMNS = 80;
  private static final double CHARACTER = 8.4;
  private static final int LINE = 19;
  private static final int MARGIN = 16;

  /** A change of colours, or characters that one colour is for. */
  private static final Pattern PART = Pattern.compile("\u001b\\[([\\d;]*)m|([^\u001b]+)");

  /** Of the sixteen colours that have no number of their own, those that karta uses. */
  private static final Map<Integer, String> NAMED =
      Map.of(31, "#ff7b72", 33, "#e3b341", 36, "#76e3ea");

  /** What of a scale stands for red, green or blue in the colours from 16 on. */
  private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

  private final StringBuilder svg = new StringBuilder();
  private String ink = "#e6edf3";
  private String paper = "";
  private boolean bold;

  private TerminalPicture() {}

  /** The picture of some lines. */
  static String of(String title, List<String> lines) {
    TerminalPicture picture = new TerminalPicture();
    double width = COLUMNS * CHARACTER + 2 * MARGIN;
    int height = lines.size() * LINE + 2 * MARGIN;
    picture.svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %d" width="%s" height="%d" role="img">
        <title>%s</title>
        <rect width="%s" height="%d" rx="8" fill="#0d1117"/>
        <g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14">
        """
            .formatted(plain(width), height, plain(width), height, title, plain(width), height));
    for (int i = 0; i < lines.size(); i++) {
      picture.line(lines.get(i), MARGIN + i * LINE);
    }
    return picture.svg.append("</g>\n</svg>\n").toString();
  }

  private void line(String line, int top) {
    int column = 0;
    Matcher part = PART.matcher(line);
    while (part.find()) {
      if (part.group(2) == null) {
        colours(part.group(1));
      } else {
        characters(part.group(2), column, top);
        column += part.group(2).length();
      }
    }
  }

  private void colours(String codes) {
    String[] code = codes.split(";");
    for (int i = 0; i < code.length; i++) {
      int number = code[i].isEmpty() ? 0 : Integer.parseInt(code[i]);
      switch (number) {
        case 0 -> {
          ink = "#e6edf3";
          paper = "";
          bold = false;
        }
        case 1 -> bold = true;
        case 38, 48 -> {
          String colour = colour(Integer.parseInt(code[i + 2]));
          ink = number == 38 ? colour : ink;
          paper = number == 48 ? colour : paper;
          i += 2;
        }
        default -> ink = NAMED.get(number);
      }
    }
  }

  /** One of the 216 colours of a cube. */
  private static String colour(int number) {
    int place = number - 16;
    return "#%02x%02x%02x".formatted(LEVELS[place / 36], LEVELS[place / 6 % 6], LEVELS[place % 6]);
  }

  /** Characters of one colour; bars are drawn, as fonts leave gaps between theirs. */
  private void characters(String text, int column, int top) {
    if (!paper.isEmpty()) {
      rectangle(column, text.length(), top, LINE, paper);
    }
    Matcher run = Pattern.compile("▇+|[^▇ ]+(?: [^▇ ]+)*").matcher(text);
    while (run.find()) {
      int at = column + run.start();
      int length = run.end() - run.start();
      if (run.group().startsWith("▇")) {
        rectangle(at, length, top + 3, LINE - 4, ink);
      } else {
        svg.append(
            "<text x=\"%s\" y=\"%d\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\" fill=\"%s\"%s>%s</text>\n"
                .formatted(
                    plain(MARGIN + at * CHARACTER),
                    top + 14,
                    plain(length * CHARACTER),
                    ink,
                    bold ? " font-weight=\"bold\"" : "",
                    run.group().replace("&", "&amp;").replace("<", "&lt;")));
      }
    }
  }

  private void rectangle(int column, int columns, int top, int height, String colour) {
    svg.append(
        "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\"/>\n"
            .formatted(
                plain(MARGIN + column * CHARACTER),
                top,
                plain(columns * CHARACTER),
                height,
                colour));
  }

  private static String plain(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }
}
