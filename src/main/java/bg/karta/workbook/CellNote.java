package bg.karta.workbook;

import bg.karta.output.XlsxText;
import bg.karta.text.Messages;

/** The text of a comment on one cell: a paragraph for each finding, as far as a comment goes. */
final class CellNote {
  /** Excel takes 32 767 characters in a cell's text; nobody reads a tenth of that in a box. */
  private static final int LONGEST = 3000;

  private String text = "";
  private int more;

  void add(String paragraph) {
    if (text.length() + paragraph.length() > LONGEST && !text.isEmpty()) {
      more++;
      return;
    }
    text = text.isEmpty() ? XlsxText.head(paragraph, LONGEST) : text + "\n" + paragraph;
  }

  /** The text, with the number of findings that have no place in it. */
  String text(Messages messages) {
    return more == 0 ? text : text + "\n" + messages.get("findings.more", more);
  }

  /** How many lines of so many characters the text takes. */
  int lines(int characters) {
    int lines = more == 0 ? 0 : 1;
    for (String paragraph : text.split("\n", -1)) {
      lines += 1 + paragraph.length() / characters;
    }
    return lines;
  }
}
