package bg.karta.help;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sources of the topics: both languages say the same, and each fits a terminal. */
final class TopicTest {
  private static final Path SOURCES = Path.of("src/main/resources/bg/karta/help");
  private static final Messages BG = Messages.of(Lang.BG);
  private static final Messages EN = Messages.of(Lang.EN);

  static Stream<Page> pages() {
    return Stream.of(Topic.values()).flatMap(topic -> Stream.of(topic.page(BG), topic.page(EN)));
  }

  @Test
  void every_file_is_of_a_topic_and_every_topic_has_two() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (String id : Topic.ids()) {
      expected.addAll(List.of(id + ".bg.adoc", id + ".en.adoc"));
    }
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @EnumSource
  void both_languages_have_the_same_parts_and_the_same_code(Topic topic) {
    Page bg = topic.page(BG);
    Page en = topic.page(EN);
    assertThat(shape(bg)).isEqualTo(shape(en));
    assertThat(code(bg)).isEqualTo(code(en));
    assertThat(bg.title()).isNotEqualTo(en.title()).containsPattern("[а-я]");
  }

  /** Each part's sort; of code what it says, of a table how many rows it has. */
  private static List<String> shape(Page page) {
    return page.blocks().stream()
        .map(
            block -> {
              String sort = block.getClass().getSimpleName();
              return block instanceof Block.Code code
                  ? sort + code.lines()
                  : block instanceof Block.TwoColumns table ? sort + table.rows().size() : sort;
            })
        .toList();
  }

  /** The options, commands and names that a page has in code, without those of an example. */
  private static Set<String> code(Page page) {
    Pattern named = Pattern.compile("`([^`]+)`");
    return texts(page)
        .flatMap(text -> named.matcher(text).results().map(found -> found.group(1)))
        // The base of a figure may be named in either language, and each page begins with its own.
        .map(text -> text.replaceFirst("^(база|base):( I.*)?$", "base:"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> texts(Page page) {
    List<String> texts = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (block instanceof Block.Heading heading) {
        texts.add(heading.text());
      } else if (block instanceof Block.Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Block.Bullet bullet) {
        texts.add(bullet.text());
      } else if (block instanceof Block.TwoColumns table) {
        table.rows().forEach(row -> texts.addAll(List.of(row.left(), row.right())));
      }
    }
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_mark_is_closed_in_its_text(Page page) {
    assertThat(texts(page)).allSatisfy(text -> assertThat(text.split("`", -1).length % 2).isOne());
    assertThat(texts(page)).noneMatch(text -> text.contains("|==="));
    // A heading is in bold type whole, and in capitals in the manual.
    assertThat(page.blocks().stream().filter(Block.Heading.class::isInstance))
        .noneMatch(heading -> ((Block.Heading) heading).text().matches(".*[`*].*"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void no_line_is_wider_than_the_terminal_except_code(Page page) {
    Set<String> code =
        page.blocks().stream()
            .filter(Block.Code.class::isInstance)
            .flatMap(block -> ((Block.Code) block).lines().stream())
            .collect(Collectors.toSet());
    for (int width : new int[] {60, 80, 132}) {
      String set = TerminalPage.of(page, width, false);
      assertThat(set).doesNotContain("|===", "----", "[cols", "`", "{exit");
      assertThat(set.lines().filter(line -> !code.contains(line.strip())))
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_title_fits_into_the_line_of_the_list(Topic topic) {
    int longest = Topic.ids().stream().mapToInt(String::length).max().orElseThrow();
    for (Messages messages : List.of(BG, EN)) {
      assertThat(topic.page(messages).title().length()).isLessThanOrEqualTo(80 - 4 - longest);
    }
  }
}
