package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.Started.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The README's tour, the officer's path and the nightly import, as a reader would try them. */
@DisabledOnOs(OS.WINDOWS)
class ExamplesIT {
  private static final Path BINARY = Path.of("target/karta").toAbsolutePath();
  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void the_tour_of_the_readme_prints_what_the_readme_says() throws IOException {
    follow(1, "en");
  }

  @Test
  void the_officers_path_of_the_readme_ends_with_a_table_for_the_director() throws IOException {
    Files.createSymbolicLink(folder.resolve("examples"), EXAMPLES);

    follow(2, "bg");

    assertThat(folder.resolve("доклад.html")).content().contains("услуги.csv", "J4");
    assertThat(folder.resolve("за-директора.xlsx")).isNotEmptyFile();
  }

  /** Types what one of the README's consoles shows, and compares what is said. */
  private void follow(int console, String language) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String shown = readme.split("```console\n")[console].split("```")[0];
    for (String step : shown.substring(2).split("\n\\$ ")) {
      String command = step.lines().findFirst().orElseThrow();
      String expected = step.substring(command.length()).strip();

      String said = bash(command + " 2>&1", language).out().strip();
      assertThat("\n" + said).as(command).matches(pattern("\n" + expected));
    }
  }

  /** A line of three points stands for any number of lines. */
  private static Pattern pattern(String expected) {
    return Pattern.compile(
        Pattern.quote(expected).replace("\n…\n", "\\E\\n.*\\n\\Q"), Pattern.DOTALL);
  }

  @Test
  void the_nightly_import_takes_in_what_is_right_and_sets_aside_what_is_not() throws IOException {
    assertThat(nightly().code()).as("an empty inbox").isZero();

    int good = copy("good");
    Ended first = nightly();
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(found("inbox/done/*/*.csv")).hasLineCount(good);

    int bad = copy("bad");
    Ended second = nightly();
    assertThat(second.err()).contains("rejected");
    assertThat(second.code()).isEqualTo(1);
    assertThat(found("inbox/rejected/*/*.csv")).hasLineCount(bad);
    assertThat(found("inbox/backups/*.db")).hasLineCount(1);
    assertThat(found("inbox/reports/*.json")).hasLineCount(2);

    Files.writeString(folder.resolve("inbox/broken.json"), "{");
    assertThat(nightly().code()).isEqualTo(3);
    assertThat(folder.resolve("inbox/broken.json")).exists();
  }

  private Ended nightly() throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    // Backups are named by the second, and no two nights fall into one.
    return bash("sleep 1; KARTA='" + BINARY + "' '" + EXAMPLES + "/cron.sh' karta.db inbox");
  }

  /** Puts the files of a set into the inbox, and counts them. */
  private int copy(String set) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("submissions").resolve(set))) {
      List<Path> all = files.toList();
      for (Path file : all) {
        Files.copy(file, folder.resolve("inbox").resolve(file.getFileName()));
      }
      return all.size();
    }
  }

  private String found(String glob) {
    return bash("ls -d " + glob).out();
  }

  private Ended bash(String command) {
    return bash(command, "en");
  }

  private Ended bash(String command, String language) {
    Map<String, String> environment =
        Map.of(
            "PATH",
            BINARY.getParent() + ":" + System.getenv("PATH"),
            "KARTA_CACHE",
            folder.resolve("cache").toString(),
            "XDG_CONFIG_HOME",
            folder.resolve("config").toString(),
            "KARTA_LANG",
            language,
            "LC_ALL",
            "C.UTF-8");
    return Started.start(folder, environment, List.of("bash", "-c", command)).end();
  }
}
