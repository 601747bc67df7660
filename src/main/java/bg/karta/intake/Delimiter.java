package bg.karta.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** What separates the cells of a CSV text. */
record Delimiter(char character, boolean declared) {
  /** A character that no text holds, for a text of one column. */
  private static final char NONE = '\uFFFF';

  private static final int SAMPLE = 1 << 18;
  private static final int SAMPLE_RECORDS = 50;
  private static final double LEAST_SHARE = 0.2;

  /** In the order in which a tie is decided: a comma is also the decimal mark, and prose has it. */
  private static final char[] CANDIDATES = {';', '\t', '|', ','};

  /**
   * The delimiter that Excel's first line {@code sep=;} declares, else the one that gives the most
   * columns in the most rows of the beginning of the text.
   */
  static Delimiter of(TextForm text) throws IOException {
    String sample = wholeLines(text.head(SAMPLE));
    if (declares(sample)) {
      return new Delimiter(sample.charAt(4), true);
    }
    char best = NONE;
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      double score = score(sample, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return new Delimiter(best, false);
  }

  /** Whether the text has one column only. */
  boolean absent() {
    return character == NONE;
  }

  /** The sample without a last line that was cut through. */
  private static String wholeLines(String sample) {
    int end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r')) + 1;
    return sample.length() < SAMPLE || end == 0 ? sample : sample.substring(0, end);
  }

  private static boolean declares(String sample) {
    return sample.regionMatches(true, 0, "sep=", 0, 4)
        && sample.length() > 5
        && "\r\n".indexOf(sample.charAt(5)) >= 0
        && !Character.isLetterOrDigit(sample.charAt(4))
        && "\"\r\n".indexOf(sample.charAt(4)) < 0;
  }

  /**
   * The columns gained, weighed by how constant their number is: the cube keeps a list within a
   * cell, however long, from outweighing the delimiter that every row has.
   */
  private static double score(String sample, char candidate) throws IOException {
    Map<Integer, Integer> rowsByColumns = new HashMap<>();
    int rows = count(sample, candidate, rowsByColumns);
    double best = 0;
    for (Map.Entry<Integer, Integer> entry : rowsByColumns.entrySet()) {
      double share = (double) entry.getValue() / rows;
      if (share >= LEAST_SHARE) {
        best = Math.max(best, (entry.getKey() - 1) * share * share * share);
      }
    }
    return best;
  }

  /** Counts the rows of the sample by their number of cells and returns how many there are. */
  private static int count(String sample, char candidate, Map<Integer, Integer> rowsByColumns)
      throws IOException {
    int rows = 0;
    try (CsvRecords records = new CsvRecords("", new StringReader(sample), candidate)) {
      String record = records.next();
      while (record != null && rows < SAMPLE_RECORDS) {
        if (!record.isBlank()) {
          rows++;
          rowsByColumns.merge(records.cells(), 1, Integer::sum);
        }
        record = records.next();
      }
    } catch (UnclosedQuote e) {
      // The sample may end within a cell; what came before it tells enough.
      return rows;
    }
    return rows;
  }
}
