package bg.karta.demo;

import bg.karta.kind.FieldSpec;
import bg.karta.kind.PersonFact;
import bg.karta.kind.RecordKind;
import bg.karta.kind.RecordValues;
import bg.karta.text.Decimals;
import bg.karta.text.FormulaGuard;
import com.opencsv.CSVWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of one kind being written, under the headings of the kind's declaration: UTF-8 without
 * a mark, commas, quotes where needed, line feeds. Its records are as an office would write them: a
 * person by number alone, without what it tells, and a list with semicolons. An empty last column
 * says that the file is synthetic, wherever it is copied; the intake passes over columns whose
 * headings begin with karta_.
 */
final class CsvFile<R extends Record> implements AutoCloseable {
  static final String LABEL = "karta_synthetic";

  private final RecordKind.Values values;

  /** The fields that have columns. */
  private final List<FieldSpec> columns;

  private final CSVWriter writer;

  CsvFile(Path path, RecordKind kind) throws IOException {
    values = kind.values();
    columns = kind.fields().stream().filter(field -> field.tells() == PersonFact.NONE).toList();
    writer =
        new CSVWriter(
            Files.newBufferedWriter(path, StandardCharsets.UTF_8),
            ',',
            CSVWriter.DEFAULT_QUOTE_CHARACTER,
            CSVWriter.DEFAULT_QUOTE_CHARACTER,
            "\n");
    Stream<String> headings = columns.stream().map(FieldSpec::name);
    writer.writeNext(Stream.concat(headings, Stream.of(LABEL)).toArray(String[]::new), false);
  }

  /** Adds a row; null is an empty cell. */
  void row(R made) {
    RecordValues record = values.of(made);
    Stream<String> texts = columns.stream().map(record::get).map(CsvFile::text);
    writer.writeNext(Stream.concat(texts, Stream.of("")).toArray(String[]::new), false);
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Number number) {
      return Decimals.text(number);
    }
    return cell instanceof Boolean yes
        ? (yes ? "yes" : "no")
        : FormulaGuard.guarded(cell.toString());
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
