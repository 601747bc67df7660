package bg.karta.intake;

import bg.karta.limit.Limits;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What separates the cells of a CSV text.
 *
 * @param evidence what speaks for it; null for a text of one column
 */
record Delimiter(char character, boolean declared, @Nullable Note evidence) {
  /** A character that no text holds, for a text of one column. */
  private static final char NONE = '\uFFFF';

  /** What RFC 4180 has, and which needs no note. */
  private static final char USUAL = ',';

  private static final int SAMPLE = 1 << 18;
  private static final int SAMPLE_RECORDS = 100;
  private static final double LEAST_SHARE = 0.2;

  /** In the order in which a tie is decided: a comma is also the decimal mark, and prose has it. */
  private static final char[] CANDIDATES = {';', '\t', '|', ','};

  /**
   * The delimiter that Excel's first line {@code sep=;} declares, else the one that gives the most
   * columns in the most rows of the beginning of the text. Where the first row has not those
   * columns, one that gives every row the same columns goes before it: a list in every cell of a
   * column outweighs the delimiter of a table of few columns, but not its headings.
   */
  static Delimiter of(TextForm text) throws IOException {
    String sample = wholeLines(text.head(SAMPLE));
    if (declares(sample)) {
      char declared = sample.charAt(4);
      return new Delimiter(declared, true, new Note("delimiter.declared", List.of(name(declared))));
    }
    Map<Character, Score> scores = new LinkedHashMap<>();
    char best = NONE;
    for (char candidate : CANDIDATES) {
      Score score = score(sample, candidate);
      scores.put(candidate, score);
      if (score.value > (best == NONE ? 0 : scores.getOrDefault(best, score).value)) {
        best = candidate;
      }
    }
    if (best != NONE && !Objects.requireNonNull(scores.get(best)).holdsOfFirst()) {
      best = everywhere(scores, best);
    }
    return new Delimiter(best, false, best == NONE ? null : evidence(best, scores));
  }

  /** The delimiter that gives every row the same columns, else the one that fits best. */
  private static char everywhere(Map<Character, Score> scores, char best) {
    return scores.entrySet().stream()
        .filter(score -> score.getValue().holdsOfAll())
        .max(Comparator.comparingInt(score -> score.getValue().columns))
        .map(Map.Entry::getKey)
        .orElse(best);
  }

  /** The columns that the delimiter gives, and those that its rival would. */
  private static Note evidence(char best, Map<Character, Score> scores) {
    Score score = Objects.requireNonNull(scores.get(best));
    char rival = best == USUAL ? ';' : USUAL;
    Score other = Objects.requireNonNull(scores.get(rival));
    List<Object> arguments =
        List.of(name(best), score.columns, score.share, score.rows, name(rival), other.columns);
    return new Note("delimiter.counted", arguments, best == USUAL);
  }

  private static String name(char delimiter) {
    return delimiter == '\t' ? "TAB" : String.valueOf(delimiter);
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
   * What a delimiter makes of the beginning of a text.
   *
   * @param value how well it fits
   * @param columns the columns it gives
   * @param share in how many rows it gives them
   * @param rows how many rows were looked at
   * @param first the columns of the first row
   */
  private record Score(double value, int columns, int share, int rows, int first) {
    boolean holdsOfFirst() {
      return first == columns;
    }

    boolean holdsOfAll() {
      return columns > 1 && share == rows;
    }
  }

  /**
   * The columns gained, weighed by how constant their number is: the cube keeps a list within a
   * cell, however long, from outweighing the delimiter that every row has.
   */
  private static Score score(String sample, char candidate) throws IOException {
    List<Integer> columns = columns(sample, candidate);
    int rows = columns.size();
    int first = rows == 0 ? 1 : columns.get(0);
    Map<Integer, Integer> rowsByColumns = new HashMap<>();
    columns.forEach(count -> rowsByColumns.merge(count, 1, Integer::sum));
    Score best = new Score(0, 1, rows, rows, first);
    for (Map.Entry<Integer, Integer> entry : rowsByColumns.entrySet()) {
      double share = (double) entry.getValue() / rows;
      double value = (entry.getKey() - 1) * share * share * share;
      if (share >= LEAST_SHARE && value > best.value) {
        best = new Score(value, entry.getKey(), entry.getValue(), rows, first);
      }
    }
    return best;
  }

  /** The number of cells of each of the first rows. */
  private static List<Integer> columns(String sample, char candidate) throws IOException {
    List<Integer> columns = new ArrayList<>();
    try (CsvRecords records =
        new CsvRecords("", new StringReader(sample), candidate, Limits.STANDARD)) {
      String record = records.next();
      while (record != null && columns.size() < SAMPLE_RECORDS) {
        if (!record.isBlank()) {
          columns.add(records.cells());
        }
        record = records.next();
      }
    } catch (UnclosedQuote e) {
      // The sample may end within a cell; what came before it tells enough.
      return columns;
    }
    return columns;
  }
}
