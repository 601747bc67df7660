package bg.karta.coverage;

import bg.karta.output.Table;
import bg.karta.text.Messages;
import java.util.stream.StreamSupport;

/** Says in how many rows there are more users than places. */
public final class Crowding {
  private Crowding() {}

  /** A table with a note of its rows whose users are more than the places. */
  public static Table noted(Table table, Messages messages) {
    long over =
        StreamSupport.stream(table.rows().spliterator(), false)
            .filter(row -> row.has("utilisation") && row.decimal("utilisation") > 1)
            .count();
    return over == 0 ? table : table.withNote(messages.get("coverage.intervals.over", over));
  }
}
