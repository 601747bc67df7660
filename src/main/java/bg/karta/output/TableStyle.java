package bg.karta.output;

import bg.karta.text.Messages;

/**
 * How a table is to look to whoever asked for it.
 *
 * @param color whether the terminal is to be sent colours and bold type
 * @param width the terminal's columns, 0 where nothing limits the width
 * @param messages the texts around the figures, in the language chosen
 */
public record TableStyle(boolean color, int width, Messages messages) {

  /** The style for files and pipes: no colours, no limit to the width. */
  public static TableStyle plain(Messages messages) {
    return new TableStyle(false, 0, messages);
  }
}
