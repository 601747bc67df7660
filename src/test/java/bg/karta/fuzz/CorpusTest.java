package bg.karta.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inputs that were thought of, and those that broke a reader once, break none. */
@DisabledOnOs(OS.WINDOWS)
final class CorpusTest {
  private static final Path STORED = Path.of("src/test/resources/bg/karta/fuzz");

  /** Far more than any of them takes, on the slowest machine. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void no_stored_input_breaks_its_reader(Reader reader) throws IOException {
    List<Path> inputs = inputs(reader);
    assertThat(inputs).as("inputs of %s", reader).isNotEmpty();
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      assertTimeoutPreemptively(LONGEST, () -> reader.read(folder, bytes), input::toString);
    }
  }

  private static List<Path> inputs(Reader reader) throws IOException {
    try (Stream<Path> files = Files.list(STORED.resolve(reader.folder()))) {
      return files.sorted().toList();
    }
  }
}
