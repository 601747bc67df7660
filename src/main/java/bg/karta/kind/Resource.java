package bg.karta.kind;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files that come with karta beside this class: CSV tables mostly. */
final class Resource {
  private Resource() {}

  /** The rows of a table by heading. */
  static List<Map<String, String>> csv(String name) {
    try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
        CSVReaderHeaderAware reader =
            new CSVReaderHeaderAware(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        rows.add(row);
      }
      return rows;
    } catch (IOException | CsvValidationException e) {
      throw new UncheckedIOException(name, e instanceof IOException io ? io : new IOException(e));
    }
  }

  /** The bytes of a file beside this class. */
  static byte[] bytes(String name) {
    try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static String cell(Map<String, String> row, String heading) {
    return Objects.requireNonNull(row.get(heading), heading);
  }

  /** A cell's parts between semicolons. */
  static List<String> list(Map<String, String> row, String heading) {
    String cell = cell(row, heading);
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
  }
}
