package bg.karta.intake;

import java.util.List;

/**
 * Rows that somebody typed on a command line: read as those of a file are, so that nothing is taken
 * otherwise than there.
 *
 * @param file what stands in the place of a file's name, the command
 * @param headings the fields that were named
 * @param rows their values
 */
public record TypedRows(String file, List<String> headings, List<List<String>> rows)
    implements RowSource {
  /** Copies the rows. */
  public TypedRows {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  @Override
  public boolean hasColumns() {
    return false;
  }

  @Override
  public void read(RowConsumer consumer) {
    boolean wanted = consumer.accept(new Row(0, headings.toArray(String[]::new)));
    for (int i = 0; wanted && i < rows.size(); i++) {
      wanted = consumer.accept(new Row(i + 1, rows.get(i).toArray(String[]::new)));
    }
  }
}
