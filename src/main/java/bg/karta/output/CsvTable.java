package bg.karta.output;

import bg.karta.result.ResultRow;
import bg.karta.text.FormulaGuard;
import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Comma- or tab-separated text as RFC 4180 quotes it, in UTF-8 with a line feed at the end of each
 * line; the first line holds the columns' names. What is not defined is empty.
 */
final class CsvTable implements TableWriter {
  private static final Pattern THREE_DECIMALS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

  private final char separator;

  private CsvTable(char separator) {
    this.separator = separator;
  }

  static CsvTable commas() {
    return new CsvTable(',');
  }

  static CsvTable tabs() {
    return new CsvTable('\t');
  }

  @Override
  public void write(Table table, OutputStream out, TableStyle style) throws IOException {
    CSVWriter csv = new CSVWriter(Utf8.writer(out), separator, '"', '"', "\n");
    put(
        csv,
        table.columns().stream()
            .map(c -> FormulaGuard.guarded(c.name()))
            .toList()
            .toArray(String[]::new));
    for (ResultRow row : table.rows()) {
      List<@Nullable Object> values = row.cells();
      String[] cells = new String[values.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = cell(values.get(i), table.columns().get(i).type());
      }
      put(csv, cells);
    }
    csv.flush();
  }

  private static String cell(@Nullable Object value, Column.Type type) {
    Object cell = Cell.of(value, type);
    if (cell == null) {
      return "";
    }
    String text = Cell.written(cell);
    return cell instanceof Number ? unmistakable(text) : FormulaGuard.guarded(text);
  }

  /**
   * Three decimals behind up to three digits would read as thousands where a point parts these, so
   * that nobody, karta included, could tell: they get a fourth, {@code 12.3450}.
   */
  private static String unmistakable(String number) {
    boolean three = number.indexOf('.') >= 0 && THREE_DECIMALS.matcher(number).matches();
    return three ? number + "0" : number;
  }

  private static void put(ICSVWriter csv, String[] cells) throws IOException {
    // Readers skip an empty line, so a row that is one empty cell is written as two quotes.
    csv.writeNext(cells, cells.length == 1 && cells[0].isEmpty());
    // The writer keeps its errors to itself.
    IOException error = csv.getException();
    if (error != null) {
      throw error;
    }
  }
}
