package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The committed completions and man pages are those of the command line as it is now. */
class GeneratedFilesTest {
  private static final Path MAN = Path.of("man");

  @TestFactory
  Stream<DynamicTest> completionsAreUpToDate() {
    return GeneratedFiles.completions().entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> isCommitted(file)));
  }

  private static void isCommitted(Map.Entry<String, String> file) throws IOException {
    assertThat(Files.readString(Path.of("completions", file.getKey())))
        .as("completions/%s is outdated; refresh it with %s", file.getKey(), GeneratedFiles.REFRESH)
        .isEqualTo(file.getValue());
  }

  @TestFactory
  Stream<DynamicTest> manPagesAreUpToDate() {
    return commands(GeneratedFiles.commandLine())
        .map(spec -> DynamicTest.dynamicTest(page(spec), () -> isDescribed(spec)));
  }

  private static void isDescribed(CommandSpec spec) throws IOException {
    String page = plain(Files.readString(MAN.resolve(page(spec))));
    assertThat(page)
        .as("man/%s is outdated; refresh it with %s", page(spec), GeneratedFiles.REFRESH)
        .contains(words(spec.usageMessage().description()))
        .contains(spec.options().stream().flatMap(GeneratedFilesTest::said).toList());
    spec.subcommands()
        .forEach(
            (name, command) -> {
              if (!command.getCommandSpec().usageMessage().hidden()) {
                assertThat(page).contains(name);
              }
            });
  }

  private static Stream<String> said(OptionSpec option) {
    return Stream.concat(Stream.of(option.names()), Stream.of(words(option.description())));
  }

  @Test
  void noManPageIsLeftOver() throws IOException {
    Set<String> pages =
        commands(GeneratedFiles.commandLine())
            .map(GeneratedFilesTest::page)
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(MAN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(pages);
    }
  }

  private static Stream<CommandSpec> commands(CommandLine line) {
    if (line.getCommandSpec().usageMessage().hidden()) {
      return Stream.of();
    }
    return Stream.concat(
        Stream.of(line.getCommandSpec()),
        line.getSubcommands().values().stream().flatMap(GeneratedFilesTest::commands));
  }

  private static String page(CommandSpec spec) {
    return spec.qualifiedName("-") + ".1";
  }

  /** A man page's words, without the marks of its typesetting. */
  private static String plain(String roff) {
    return words(
        roff.replaceAll("\\\\f[BIRP]", "")
            .replace("\\-", "-")
            .replace("\\(aq", "'")
            .replace("\\(cq", "'")
            .replace("\\(dq", "\"")
            .replace("\\(bu", "•")
            .replace("\\&", ""));
  }

  private static String words(String... lines) {
    return String.join(" ", lines).replaceAll("\\s+", " ").strip();
  }
}
