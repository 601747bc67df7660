package bg.karta.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process holds while it works is not swept by another. */
final class TemporaryFolderIT {
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin/java") + "";
  private static final String CLASSES = System.getProperty("java.class.path");

  @TempDir Path folder;

  private void sweepElsewhere() {
    List<String> command =
        List.of(JAVA, "-cp", CLASSES, Sweeper.class.getName(), folder.toString());
    assertThat(Started.start(folder, Map.of(), command).end().code()).isZero();
  }

  @Test
  void neither_the_first_nor_the_second_file_of_a_living_process_goes() throws IOException {
    try (TemporaryFile first = TemporaryFile.beside(folder.resolve("a"));
        TemporaryFile second = TemporaryFile.beside(folder.resolve("b"))) {
      // This process sweeps as well, and must not give up what it holds.
      TemporaryFolder.sweep(folder);
      sweepElsewhere();
      assertThat(first.path()).exists();
      assertThat(second.path()).exists();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void what_nobody_holds_goes() throws IOException {
    Path left = Files.createDirectory(folder.resolve(".karta-0"));
    Files.createFile(left.resolve("lock"));
    sweepElsewhere();
    assertThat(folder).isEmptyDirectory();
  }
}
