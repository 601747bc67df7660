package bg.karta.intake;

/** What is done with each row of a table. */
@FunctionalInterface
public interface RowConsumer {
  /** Takes a row; false if no more rows are wanted. */
  boolean accept(Row row);
}
