package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A check and a dry run of an import go the same road: what passed in CI passes at the ministry.
 */
final class DryRunTest {
  private static final Path EXAMPLES = Path.of("examples", "submissions");

  @TempDir Path folder;

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void finds_in_a_file_what_a_check_finds(Path file) {
    assertThat(run("import", "--dry-run", file)).isEqualTo(run("check", "--no-option", file));
    assertThat(folder.resolve("karta.db")).doesNotExist();
  }

  @Test
  void finds_beside_a_register_what_a_check_against_it_finds() throws IOException {
    List<String> good = new ArrayList<>(List.of("import", "--on", "2026-01-31"));
    files().filter(file -> file.toString().contains("good")).forEach(f -> good.add(f.toString()));
    KartaRun.in(folder, good.toArray(String[]::new)).ends(0);
    String register = folder.resolve("karta.db").toString();
    for (Path file : files().toList()) {
      assertThat(run("import", "--dry-run", file))
          .as(file.toString())
          .isEqualTo(run("check", "--against=" + register, file));
    }
  }

  @Test
  void an_import_whose_report_has_no_format_is_not_begun() {
    String file = EXAMPLES.resolve("good/provider.csv").toString();
    String report = folder.resolve("report.foo").toString();
    KartaRun run = KartaRun.in(folder, "import", file, "-o", report).ends(2);
    assertThat(run.err()).contains("report.foo");
    assertThat(folder.resolve("karta.db")).doesNotExist();
  }

  /** The findings of a run, without what tells the two commands apart. */
  private JsonNode run(String command, String option, Path file) {
    List<String> args = new ArrayList<>(List.of(command));
    if (!option.equals("--no-option")) {
      args.add(option);
    }
    args.addAll(List.of(file.toString(), "--on", "2026-01-31", "-f", "json"));
    KartaRun run = KartaRun.in(folder, args.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isIn(0, 1);
    return run.json().get("findings");
  }
}
