package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.Started;
import bg.karta.Started.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that the shell hands over as standard input is read, and so no output may replace it. */
@EnabledOnOs(OS.LINUX)
final class StandardInputTest {
  private static final String TEXT = "eik,name\n175074751,Зора\n";

  @TempDir private Path folder;

  @BeforeEach
  void put_the_file() throws IOException {
    Files.writeString(folder.resolve("p.csv"), TEXT);
    Files.createLink(folder.resolve("hard.csv"), folder.resolve("p.csv"));
    Files.createSymbolicLink(folder.resolve("soft.csv"), Path.of("p.csv"));
  }

  private Ended run(String input, String line) {
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" " + input, "sh"));
    command.addAll(List.of(java, "-cp", System.getProperty("java.class.path"), "bg.karta.Main"));
    command.addAll(List.of(line.split(" ")));
    return Started.start(folder, Map.of("KARTA_LANG", "en", "KARTA_DB", "karta.db"), command).end();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check - -o p.csv",
        "check - -o ./p.csv --force",
        "check - -o hard.csv",
        "check - -o soft.csv",
        "check /dev/stdin -o p.csv",
        "import - --kind provider --partial --rejects p.csv",
        "import - -o p.csv",
        "keys token -o p.csv",
      })
  void is_not_replaced(String line) {
    Ended ended = run("< p.csv", line);

    assertThat(ended.code()).as(ended.err()).isEqualTo(2);
    assertThat(ended.err()).contains(".csv is read by this command").containsOnlyOnce("\n");
    assertThat(folder.resolve("p.csv")).hasContent(TEXT);
    assertThat(folder.resolve("karta.db")).doesNotExist();
  }

  @Test
  void may_be_replaced_by_a_command_that_does_not_read_it() {
    assertThat(run("< p.csv", "kinds -o p.csv --force").code()).isZero();
    assertThat(folder.resolve("p.csv")).content().isNotEqualTo(TEXT);
  }

  @Test
  void may_be_the_cells_that_a_spreadsheet_puts_on_the_clipboard() throws IOException {
    String cells = "ЕИК\tДоставчик\r\n175074752\t„Зора“, клон 2, гр. Варна\r\n";
    Files.writeString(folder.resolve("p.csv"), cells);
    Ended ended = run("< p.csv", "check - -f json");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out())
        .contains("\"kind\":\"provider\"", "\"delimiter\":\"\\t\",\"rows\":1", "\"errors\":0");
  }

  @Test
  void leaves_other_files_to_be_written() {
    String line = "check - --kind provider --fail-on never -o o.csv";
    assertThat(run("< p.csv", line).code()).isZero();
    assertThat(folder.resolve("o.csv")).isNotEmptyFile();
  }
}
