package bg.karta.intake;

/**
 * Cells whose quotes are part of the text but were not doubled, as in {@code "Надежда" ЕООД} or
 * {@code ЕТ "Надежда"}: no program that follows RFC 4180 writes such a cell, so it is taken as it
 * stands and written anew the way the RFC wants it.
 */
final class StrayQuotes {
  private StrayQuotes() {}

  /** The record with each such cell quoted and the quotes within doubled. */
  static String doubled(String record, char delimiter) {
    StringBuilder out = new StringBuilder(record.length() + 16);
    int from = 0;
    while (true) {
      int quoted = closingQuote(record, from) + 1;
      int delimiterAt = record.indexOf(delimiter, quoted);
      int to = delimiterAt < 0 ? record.length() : delimiterAt;
      String cell = record.substring(from, to);
      boolean wellFormed = quoted == to || cell.indexOf('"') < 0;
      out.append(wellFormed ? cell : '"' + cell.replace("\"", "\"\"") + '"');
      if (delimiterAt < 0) {
        return out.toString();
      }
      out.append(delimiter);
      from = to + 1;
    }
  }

  /** Where the quotes of the cell at {@code from} close; before its start if none open. */
  private static int closingQuote(String record, int from) {
    if (!record.startsWith("\"", from)) {
      return from - 1;
    }
    int at = record.indexOf('"', from + 1);
    while (record.startsWith("\"", at + 1)) {
      at = record.indexOf('"', at + 2);
    }
    return at;
  }
}
