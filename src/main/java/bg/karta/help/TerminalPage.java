package bg.karta.help;

import bg.karta.help.Block.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets pages for a terminal: wrapped to its width, without marks, headings apart from the text. */
public final class TerminalPage {
  /** The width of a terminal of which nothing is known. */
  public static final int USUAL_WIDTH = 80;

  private static final int INDENT = 2;
  private static final int CODE_INDENT = 4;
  private static final int GAP = 2;
  private static final String BULLET = "• ";

  private final int width;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  private TerminalPage(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /**
   * A page as text.
   *
   * @param width the terminal's columns
   * @param colour whether the terminal shows colours and bold type
   */
  public static String of(Page page, int width, boolean colour) {
    TerminalPage set = new TerminalPage(width, colour);
    set.heading(page.title());
    set.out.append('\n');
    set.add(page.blocks());
    return set.out.toString();
  }

  /** Parts of a page alone. */
  public static String of(List<Block> blocks, int width, boolean colour) {
    TerminalPage set = new TerminalPage(width, colour);
    set.add(blocks);
    return set.out.toString();
  }

  private void add(List<Block> blocks) {
    @Nullable Block before = null;
    for (Block block : blocks) {
      boolean item = before instanceof Block.Bullet && block instanceof Block.Bullet;
      if (before != null && !item && !(before instanceof Block.Heading)) {
        out.append('\n');
      }
      add(block);
      before = block;
    }
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      hanging(" ".repeat(INDENT), paragraph.text());
    } else if (block instanceof Block.Bullet bullet) {
      hanging(" ".repeat(INDENT) + BULLET, bullet.text());
    } else if (block instanceof Block.TwoColumns table) {
      rows(table.rows());
    } else if (block instanceof Block.Code code) {
      code.lines().forEach(line -> line((" ".repeat(CODE_INDENT) + line).stripTrailing()));
    }
  }

  private void heading(String text) {
    TextLine.wrap(text, width, false).forEach(line -> line(TextLine.bold(line.shown(), colour)));
  }

  /** A text whose first line begins with something, and whose others stand under that one. */
  private void hanging(String beginning, String text) {
    String space = beginning;
    for (TextLine line : TextLine.wrap(text, width - beginning.length(), colour)) {
      line(space + line.shown());
      space = " ".repeat(beginning.length());
    }
  }

  private void rows(List<Entry> rows) {
    int room = width - INDENT - GAP;
    int widest = rows.stream().mapToInt(row -> whole(row.left())).max().orElse(0);
    int left = Math.min(widest, room * 2 / 5);
    for (Entry row : rows) {
      beside(
          TextLine.wrap(row.left(), left, colour),
          left,
          TextLine.wrap(row.right(), room - left, colour));
    }
  }

  private int whole(String text) {
    return TextLine.wrap(text, Integer.MAX_VALUE, colour).get(0).width();
  }

  /** Two cells beside each other; the right one begins below a left one that is too wide. */
  private void beside(List<TextLine> left, int leftWidth, List<TextLine> right) {
    int begin = 0;
    for (int i = 0; i < left.size(); i++) {
      begin = left.get(i).width() > leftWidth ? i + 1 : begin;
    }
    for (int i = 0; i < Math.max(left.size(), begin + right.size()); i++) {
      TextLine first = i < left.size() ? left.get(i) : TextLine.EMPTY;
      boolean both = i >= begin && i - begin < right.size();
      String space = " ".repeat(Math.max(0, leftWidth - first.width()) + GAP);
      line(" ".repeat(INDENT) + first.shown() + (both ? space + right.get(i - begin).shown() : ""));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
