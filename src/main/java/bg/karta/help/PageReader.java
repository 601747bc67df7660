package bg.karta.help;

import bg.karta.help.Block.Entry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Reads the small part of AsciiDoc that topics are written in: {@code =} before the title, {@code
 * ==} before a heading, {@code *} before an item, {@code |} before a cell of a table between lines
 * of {@code |===}, code between lines of {@code ----}, and paragraphs between empty lines.
 */
final class PageReader {
  private static final String TABLE = "|===";
  private static final String CODE = "----";

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> paragraph = new ArrayList<>();
  private final Iterator<String> lines;

  private PageReader(Iterator<String> lines) {
    this.lines = lines;
  }

  /** The page that a source is of. */
  static Page read(String source) {
    Iterator<String> lines = source.lines().iterator();
    String title = lines.next();
    if (!title.startsWith("= ")) {
      throw new IllegalArgumentException("a title was expected: " + title);
    }
    PageReader reader = new PageReader(lines);
    lines.forEachRemaining(reader::take);
    reader.end();
    return new Page(title.substring(2), reader.blocks);
  }

  private void take(String line) {
    if (line.isEmpty()) {
      end();
    } else if (line.equals(CODE)) {
      end();
      blocks.add(new Block.Code(until(CODE)));
    } else if (line.equals(TABLE)) {
      end();
      blocks.add(new Block.TwoColumns(rows(until(TABLE))));
    } else if (line.startsWith("== ")) {
      end();
      blocks.add(new Block.Heading(line.substring(3)));
    } else if (!line.startsWith("[cols=")) {
      if (line.startsWith("* ")) {
        end();
      }
      paragraph.add(line);
    }
  }

  /** Ends the paragraph or item that lines were gathered for. */
  private void end() {
    if (!paragraph.isEmpty()) {
      String text = String.join(" ", paragraph);
      blocks.add(
          text.startsWith("* ") ? new Block.Bullet(text.substring(2)) : new Block.Paragraph(text));
      paragraph.clear();
    }
  }

  private List<String> until(String delimiter) {
    List<String> between = new ArrayList<>();
    for (String line = lines.next(); !line.equals(delimiter); line = lines.next()) {
      between.add(line);
    }
    return between;
  }

  /** Every two cells are a row, and each cell begins a line. */
  private static List<Entry> rows(List<String> lines) {
    List<String> cells = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("|")) {
        cells.add(line.substring(1));
      } else {
        cells.add(cells.remove(cells.size() - 1) + " " + line);
      }
    }
    if (cells.size() % 2 != 0) {
      throw new IllegalArgumentException("a table has two columns: " + cells);
    }
    List<Entry> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i += 2) {
      rows.add(new Entry(cell(cells.get(i)), cell(cells.get(i + 1))));
    }
    return rows;
  }

  private static String cell(String text) {
    return text.strip().replace("\\|", "|");
  }
}
