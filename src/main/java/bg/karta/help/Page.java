package bg.karta.help;

import java.util.List;

/**
 * The text of a topic.
 *
 * @param title what it is about, in half a line
 * @param blocks its parts, in their order
 */
public record Page(String title, List<Block> blocks) {
  /** A page; its parts cannot change later. */
  public Page {
    blocks = List.copyOf(blocks);
  }
}
