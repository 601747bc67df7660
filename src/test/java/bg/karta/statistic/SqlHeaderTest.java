package bg.karta.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.text.SqlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Headers of karta's own queries say nothing that nobody reads. */
final class SqlHeaderTest {
  private static final Path RESOURCES = Path.of("src/main/resources/bg/karta");

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all.filter(file -> file.toString().endsWith(".sql"))
          .filter(file -> !file.toString().contains("migration"))
          .toList();
    }
  }

  @Test
  void no_query_has_a_name_that_means_nothing() throws IOException {
    Set<String> known = new HashSet<>(Statistic.HEADER);
    known.addAll(SqlText.PART);
    assertThat(files()).hasSizeGreaterThan(250);
    for (Path file : files()) {
      if (!file.startsWith(RESOURCES.resolve("rule/rules"))) {
        SqlText text = SqlText.parse(file.toString(), Files.readString(file));
        assertThat(text.unknown(known)).as(file.toString()).isEmpty();
      }
    }
  }
}
