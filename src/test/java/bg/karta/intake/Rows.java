package bg.karta.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows as texts such as {@code 2: a|b}, so that a test can show the table it expects. */
final class Rows {
  private Rows() {}

  /** The rows of a source, read twice to see that the second pass gives the same. */
  static List<String> of(RowSource source) {
    List<String> first = pass(source);
    assertThat(pass(source)).as("second pass").isEqualTo(first);
    return first;
  }

  /** The rows of the only table in a file. */
  static List<String> of(Path path) {
    List<RowSource> sources = Intake.open(path.toString(), path);
    assertThat(sources).hasSize(1);
    return of(sources.get(0));
  }

  /** The rows of a text in UTF-8. */
  static List<String> of(Path folder, String name, String text) {
    return of(write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
  }

  static Path write(Path path, byte[] bytes) {
    try {
      return Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> pass(RowSource source) {
    List<String> rows = new ArrayList<>();
    source.read(row -> rows.add(row.number() + ": " + String.join("|", row.cells())));
    return rows;
  }
}
