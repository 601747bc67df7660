package bg.karta.intake;

import bg.karta.letter.CharsetGuess;
import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.text.Failure;
import bg.karta.text.FormulaGuard;
import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text file with a record on each line, its cells between delimiters. */
record CsvSource(String file, TextForm text, Delimiter separator, Limits limits)
    implements RowSource {
  static CsvSource open(String file, TextForm text, Limits limits) throws IOException {
    return new CsvSource(file, text, Delimiter.of(text), limits);
  }

  @Override
  public String charset() {
    return text.charset().name();
  }

  @Override
  public CharsetGuess.@Nullable Doubt doubt() {
    return text.doubt();
  }

  @Override
  public @Nullable String delimiter() {
    return separator.absent() ? null : String.valueOf(separator.character());
  }

  @Override
  public List<Note> notes() {
    Note separated = separator.evidence();
    return separated == null ? List.of(text.evidence()) : List.of(text.evidence(), separated);
  }

  @Override
  public void read(RowConsumer consumer) {
    char delimiter = separator.character();
    // The RFC's parser: to it a backslash is a character like any other.
    ICSVParser parser = new RFC4180ParserBuilder().withSeparator(delimiter).build();
    int row = 0;
    try (CsvRecords records = new CsvRecords(file, text.open(), delimiter, limits)) {
      String record = separator.declared() ? passDeclaration(records) : records.next();
      while (record != null) {
        row = records.row();
        if (holdsText(record, delimiter) && !consumer.accept(row(record, records, parser))) {
          return;
        }
        record = records.next();
      }
    } catch (UnclosedQuote e) {
      throw new Failure(Failure.Category.INPUT, "intake.quote-unclosed", file, e.row(), e.line());
    } catch (CharacterCodingException e) {
      throw new Failure(Failure.Category.INPUT, "intake.text-broken", file, row);
    } catch (IOException e) {
      throw Intake.failure("intake.unreadable", file);
    }
  }

  private Row row(String record, CsvRecords records, ICSVParser parser) throws IOException {
    int number = records.row();
    char delimiter = separator.character();
    if (records.stray()) {
      Row row = StrayQuotes.row(number, record, delimiter, records.width(), records.end());
      return within(record, row);
    }
    String[] cells = parser.parseLine(record);
    boolean open = records.lines() > 1 && OpenQuote.takesRows(cells, delimiter, records.width());
    @Nullable Quotes quotes = open ? Quotes.open(records.lines() - 1) : null;
    return within(record, new Row(number, cells, records.end(), quotes));
  }

  /** The row as it is handed on, with no more in it than there may be. */
  private Row within(String record, Row row) {
    limits.checkColumns(row.cells().length, file, row.number());
    if (record.length() > limits.number(Limit.CELL_CHARACTERS)) {
      for (String cell : row.cells()) {
        limits.checkCell(cell, file, row.number());
      }
    }
    unguard(row.cells());
    return row;
  }

  /** Takes off the apostrophes that texts which look like formulas are written behind. */
  private static void unguard(String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = FormulaGuard.unguarded(cells[i]);
    }
  }

  private static @Nullable String passDeclaration(CsvRecords records)
      throws IOException, UnclosedQuote {
    records.next();
    return records.next();
  }

  private static boolean holdsText(String record, char delimiter) {
    for (int i = 0; i < record.length(); i++) {
      char c = record.charAt(i);
      if (c != delimiter && c != '"') {
        return true;
      }
    }
    return false;
  }
}
