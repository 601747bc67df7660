package bg.karta.intake;

/** A quote of a CSV text that is not closed where it should be. */
final class UnclosedQuote extends Exception {
  private static final long serialVersionUID = 1L;

  private final int row;
  private final long line;

  UnclosedQuote(int row, long line) {
    super("row " + row);
    this.row = row;
    this.line = line;
  }

  /** The number of the row the quote opened in. */
  int row() {
    return row;
  }

  /** The number of the line of text the quote opened in, as an editor shows it. */
  long line() {
    return line;
  }
}
