package bg.karta.demo;

import bg.karta.text.FormulaGuard;
import com.opencsv.CSVWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file being written: UTF-8 without a mark, commas, quotes where needed, line feeds. An empty
 * last column says that the file is synthetic, wherever it is copied; the intake passes over
 * columns whose headings begin with karta_.
 */
final class CsvFile implements AutoCloseable {
  static final String LABEL = "karta_synthetic";

  private final CSVWriter writer;

  CsvFile(Path path, List<String> headings) throws IOException {
    writer =
        new CSVWriter(
            Files.newBufferedWriter(path, StandardCharsets.UTF_8),
            ',',
            CSVWriter.DEFAULT_QUOTE_CHARACTER,
            CSVWriter.DEFAULT_QUOTE_CHARACTER,
            "\n");
    String[] labelled = headings.toArray(new String[headings.size() + 1]);
    labelled[headings.size()] = LABEL;
    writer.writeNext(labelled, false);
  }

  /** Adds a row; null is an empty cell. */
  void row(@Nullable Object... cells) {
    String[] texts = new String[cells.length + 1];
    for (int i = 0; i < cells.length; i++) {
      Object cell = cells[i];
      texts[i] = cell == null ? "" : text(cell);
    }
    texts[cells.length] = "";
    writer.writeNext(texts, false);
  }

  private static String text(Object cell) {
    return cell instanceof Number ? cell.toString() : FormulaGuard.guarded(cell.toString());
  }

  /** Ends the file. The CSV writer keeps a failure of any row to itself until asked. */
  @Override
  public void close() throws IOException {
    writer.close();
    IOException failure = writer.getException();
    if (failure != null) {
      throw failure;
    }
  }
}
