package bg.karta.help;

import java.util.List;

/** A part of a page. Its texts may hold {@code `code`} and {@code *bold*}. */
public sealed interface Block {
  /** What a section is about. */
  record Heading(String text) implements Block {}

  /** Sentences that belong together. */
  record Paragraph(String text) implements Block {}

  /** An item of a list. */
  record Bullet(String text) implements Block {}

  /** A table of two columns. */
  record TwoColumns(List<Entry> rows) implements Block {}

  /** Lines that stay as they are. */
  record Code(List<String> lines) implements Block {}

  /**
   * A row of a table.
   *
   * @param left what is explained
   * @param right the explanation
   */
  record Entry(String left, String right) {}
}
