package bg.karta.output;

import bg.karta.text.Messages;
import java.util.StringJoiner;

/** The words that go with a table's title: the day it holds for and its unit. */
final class Caption {
  private Caption() {}

  /** The day and the unit as one line, empty if the table has neither. */
  static String of(Table table, Messages messages) {
    StringJoiner line = new StringJoiner("; ");
    if (table.on() != null) {
      line.add(messages.get("output.on", table.on()));
    }
    if (table.unit() != null) {
      line.add(messages.get("output.unit", table.unit()));
    }
    return line.toString();
  }
}
