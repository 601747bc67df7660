package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.help.Block;
import bg.karta.help.Page;
import bg.karta.help.TerminalPage;
import bg.karta.help.Topic;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The committed completions and man pages are those of the command line as it is now. */
@Tag("heavy")
class GeneratedFilesTest {
  private static final Path MAN = Path.of("man");

  @TestFactory
  Stream<DynamicTest> completions_are_up_to_date() {
    return GeneratedFiles.completions().entrySet().stream()
        .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> isCommitted(file)));
  }

  private static void isCommitted(Map.Entry<String, String> file) throws IOException {
    assertThat(Files.readString(Path.of("completions", file.getKey())))
        .as("completions/%s is outdated; refresh it with %s", file.getKey(), GeneratedFiles.REFRESH)
        .isEqualTo(file.getValue());
  }

  @ParameterizedTest
  @EnumSource
  void each_topic_has_a_page_of_section_7_in_both_languages(Topic topic) throws IOException {
    for (Lang lang : Lang.values()) {
      Path file = MAN.resolve(ManualPage.folder(lang)).resolve(ManualPage.name(topic));
      Page page = topic.page(Messages.of(lang));
      String manual = plain(Files.readString(file));
      assertThat(manual)
          .as("%s is outdated; refresh it with %s", file, GeneratedFiles.REFRESH)
          .contains("karta-" + topic.id() + " - " + page.title())
          .contains(page.blocks().stream().flatMap(GeneratedFilesTest::said).toList());
    }
  }

  /** The words of a part; a heading is in capitals there. */
  private static Stream<String> said(Block block) {
    Stream<String> texts;
    if (block instanceof Block.Heading heading) {
      texts = Stream.of(heading.text().toUpperCase(Locale.ROOT));
    } else if (block instanceof Block.Paragraph paragraph) {
      texts = Stream.of(paragraph.text());
    } else if (block instanceof Block.Bullet bullet) {
      texts = Stream.of(bullet.text());
    } else if (block instanceof Block.Code code) {
      return code.lines().stream().map(GeneratedFilesTest::words);
    } else {
      texts =
          ((Block.TwoColumns) block)
              .rows().stream().flatMap(row -> Stream.of(row.left(), row.right()));
    }
    return texts.map(GeneratedFilesTest::withoutMarks);
  }

  /** A text as a terminal without colours and without end would show it. */
  private static String withoutMarks(String text) {
    return words(TerminalPage.of(List.of(new Block.Paragraph(text)), Integer.MAX_VALUE, false));
  }

  @TestFactory
  Stream<DynamicTest> man_pages_are_up_to_date() {
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
  void the_picture_of_the_readme_shows_what_karta_answers(@TempDir Path folder) throws IOException {
    assertThat(Files.readString(Path.of("examples/terminal.svg")))
        .as("examples/terminal.svg is outdated; refresh it with %s", GeneratedFiles.REFRESH)
        .isEqualTo(TerminalSession.picture(folder));
  }

  @Test
  void no_man_page_is_left_over() throws IOException {
    Set<String> pages =
        commands(GeneratedFiles.commandLine())
            .map(GeneratedFilesTest::page)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Lang lang : Lang.values()) {
      for (Topic topic : Topic.values()) {
        pages.add(ManualPage.folder(lang) + "/" + ManualPage.name(topic));
      }
    }
    try (Stream<Path> files = Files.walk(MAN)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> MAN.relativize(file).toString()))
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
    return "man1/" + spec.qualifiedName("-") + ".1";
  }

  /** A man page's words, without the marks of its typesetting. */
  private static String plain(String roff) {
    return words(
        roff.replaceAll("\\\\f(?:[BIRP]|\\([A-Z]{2})", "")
            .replace("\\-", "-")
            .replace("\\*(Aq", "'")
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
