package bg.karta.intake;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV text into records at the line breaks outside quotes.
 *
 * <p>OpenCSV's own reader joins the lines of a cell one by one, each time from the start, and has
 * no bound for a quote that is never closed; so the records are found here, and OpenCSV cuts them
 * into cells. A quote opens at the start of a cell only and anywhere else is an ordinary character.
 */
final class CsvRecords implements Closeable {
  private static final char QUOTE = '"';

  private final String file;
  private final Reader reader;
  private final char delimiter;
  private final Limits limits;
  private final int longestRow;

  /** A quote that stands open for longer is taken for one that was forgotten. */
  private final int longestQuoted;

  /** The current record from {@code start} on, read up to {@code position}. */
  private char[] buffer = new char[1 << 16];

  private int start;
  private int position;
  private int end;

  private int row;
  private long line = 1;
  private long breaks;
  private int cells;
  private int width;
  private boolean stray;
  private boolean broken;

  CsvRecords(String file, Reader reader, char delimiter, Limits limits) {
    this.file = file;
    this.reader = reader;
    this.delimiter = delimiter;
    this.limits = limits;
    this.longestRow = limits.number(Limit.ROW_CHARACTERS);
    this.longestQuoted =
        Math.max(
            limits.number(Limit.CELL_CHARACTERS), Limits.STANDARD.number(Limit.CELL_CHARACTERS));
  }

  /** The next record without its line end; null after the last. */
  @Nullable String next() throws IOException, UnclosedQuote {
    start = position;
    line += breaks;
    if (!available()) {
      return null;
    }
    row++;
    breaks = 1;
    cells = 1;
    stray = false;
    toLineEnd();
    checkLength(position - start);
    String record = new String(buffer, start, position - start);
    broken = available();
    passLineEnd();
    width = stray ? width : Math.max(width, cells);
    return record;
  }

  /** How many lines of text the record last read has. */
  int lines() {
    return (int) breaks;
  }

  /** Whether the record last read has quotes that RFC 4180 does not allow. */
  boolean stray() {
    return stray;
  }

  /** The number of cells of the longest record so far that is well-formed. */
  int width() {
    return width;
  }

  /** The number of the record last read, the first being 1. */
  int row() {
    return row;
  }

  /** The number of cells of the record last read. */
  int cells() {
    return cells;
  }

  /** What the record last read ends with. */
  Row.End end() {
    return broken ? Row.End.LINE : Row.End.FILE;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private void toLineEnd() throws IOException, UnclosedQuote {
    boolean cellStart = true;
    while (available()) {
      char c = buffer[position];
      if (c == '\n' || c == '\r') {
        return;
      }
      position++;
      if (c == QUOTE) {
        if (cellStart) {
          toClosingQuote();
        } else {
          stray = true;
        }
      }
      cellStart = c == delimiter;
      if (cellStart) {
        cells++;
      }
    }
  }

  private void toClosingQuote() throws IOException, UnclosedQuote {
    long openedIn = line + breaks - 1;
    int before = position - start;
    while (available() && position - start - before <= longestQuoted) {
      char c = buffer[position++];
      if (c == QUOTE) {
        if (!available() || buffer[position] != QUOTE) {
          afterClosingQuote(openedIn);
          return;
        }
        position++;
      } else if (c == '\n' || (c == '\r' && !(available() && buffer[position] == '\n'))) {
        breaks++;
      }
    }
    throw new UnclosedQuote(row, openedIn);
  }

  /**
   * A cell such as {@code "Надежда" ЕООД} was written by hand and is taken as it stands. If its
   * quotes reach over several lines, the first was left open and the second opened another cell.
   */
  private void afterClosingQuote(long openedIn) throws UnclosedQuote, IOException {
    if (!available()) {
      return;
    }
    char c = buffer[position];
    if (c != delimiter && c != '\n' && c != '\r') {
      if (line + breaks - 1 > openedIn) {
        throw new UnclosedQuote(row, openedIn);
      }
      stray = true;
    }
  }

  private void passLineEnd() throws IOException {
    start = position;
    if (available() && buffer[position++] == '\r' && available() && buffer[position] == '\n') {
      position++;
    }
  }

  private void checkLength(int length) {
    if (length > longestRow) {
      throw limits.over(Limit.ROW_CHARACTERS, "intake.row-too-long", file, row);
    }
  }

  private boolean available() throws IOException {
    return position < end || fill();
  }

  /** Moves the current record to the start of the buffer and reads on behind it. */
  private boolean fill() throws IOException {
    end -= start;
    position -= start;
    System.arraycopy(buffer, start, buffer, 0, end);
    start = 0;
    if (end == buffer.length) {
      checkLength(end);
      buffer = Arrays.copyOf(buffer, end * 2);
    }
    int n = reader.read(buffer, end, buffer.length - end);
    if (n < 0) {
      return false;
    }
    end += n;
    return n > 0;
  }
}
