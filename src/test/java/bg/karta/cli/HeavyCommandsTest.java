package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The launcher's list of commands that work long is of commands that there are. */
final class HeavyCommandsTest {

  @Test
  void the_launcher_names_nothing_that_is_no_command() throws IOException {
    String launcher = Files.readString(Path.of("src/main/launcher/karta.sh"));
    String list = launcher.split("for word; do\n")[1].split("\ndone")[0];
    List<String> heavy =
        list.lines()
            .map(String::strip)
            .filter(line -> line.endsWith(")"))
            .flatMap(line -> Arrays.stream(line.substring(0, line.length() - 1).split(" \\| ")))
            .toList();

    assertThat(heavy).contains("import", "check").doesNotHaveDuplicates();
    assertThat(names(Karta.whole(Lang.EN)).toList()).containsAll(heavy);
  }

  private static Stream<String> names(CommandLine line) {
    Map<String, CommandLine> inner = line.getSubcommands();
    return Stream.concat(
        inner.keySet().stream(), inner.values().stream().flatMap(HeavyCommandsTest::names));
  }
}
