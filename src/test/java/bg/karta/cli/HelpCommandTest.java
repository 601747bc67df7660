package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.cli.session.ExitCode;
import bg.karta.help.Topic;
import bg.karta.text.Lang;
import bg.karta.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code karta help} tells, of commands and of topics. */
final class HelpCommandTest {

  private static KartaRun help(Map<String, String> environment, String... words) {
    List<String> args = new ArrayList<>(List.of("help"));
    args.addAll(List.of(words));
    return KartaRun.of(environment, args.toArray(String[]::new));
  }

  private static KartaRun help(Lang lang, String... words) {
    return help(Map.of("KARTA_LANG", lang.toString()), words);
  }

  @ParameterizedTest
  @EnumSource
  void help_alone_lists_the_commands_and_each_topic_in_one_line(Lang lang) {
    String out = help(lang).ends(0).out();
    assertThat(out).contains("\n  import  ").doesNotContain("\n  complete  ");
    for (Topic topic : Topic.values()) {
      String title = topic.page(Messages.of(lang)).title();
      assertThat(out.lines().filter(line -> line.startsWith("  " + topic.id() + " ")))
          .anyMatch(line -> line.endsWith("  " + title));
    }
    assertThat(out.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void a_topic_named_like_a_command_says_where_the_options_are() {
    assertThat(help(Lang.EN, "coverage").ends(0).out())
        .startsWith("How far services cover the need")
        .endsWith("\n\n  The options of the command: karta coverage --help.\n");
    assertThat(help(Lang.BG, "coverage").ends(0).out())
        .endsWith("\n\n  Опциите на командата: karta coverage --help.\n");
    assertThat(help(Lang.EN, "people").ends(0).out()).doesNotContain("--help");
  }

  @Test
  void a_command_below_another_shows_its_usage() {
    assertThat(help(Lang.EN, "coverage", "map").ends(0).out())
        .contains("Usage: karta coverage map");
    assertThat(help(Lang.EN, "import").ends(0).out()).contains("Usage: karta import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "files coverage", "coverage nonsense", "Coverage", "exit"})
  void what_is_neither_names_the_topics(String words) {
    for (Lang lang : Lang.values()) {
      KartaRun run = help(lang, words.split(" ")).ends(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines().findFirst().orElseThrow())
          .contains(words)
          .contains(String.join(", ", Topic.ids()));
    }
  }

  @Test
  void exit_codes_are_those_that_karta_has_each_with_its_message() {
    for (Lang lang : Lang.values()) {
      String out = help(lang, "exit-codes").ends(0).out().replaceAll("\\s+", " ");
      int at = 0;
      for (int code : ExitCode.all()) {
        String said = " " + code + " " + Messages.of(lang).get("exit." + code) + " ";
        assertThat(out.indexOf(said, at)).as(said).isNotNegative();
        at = out.indexOf(said, at);
      }
    }
  }

  @Test
  void the_width_is_that_of_the_terminal_and_bold_only_where_it_shows() {
    Map<String, String> narrow =
        Map.of("KARTA_LANG", "bg", "KARTA_TERMINAL", "1", "COLUMNS", "60", "TERM", "xterm");
    String coloured = help(narrow, "people").ends(0).out();
    assertThat(coloured).startsWith("\u001b[1mКак номерата");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "").lines())
        .allMatch(line -> line.length() <= 60)
        .anyMatch(line -> line.length() > 50);
    assertThat(help(Lang.BG, "people").out()).doesNotContain("\u001b");
  }

  @Test
  void the_shell_is_offered_the_topics() {
    assertThat(
            KartaRun.of(Map.of("KARTA_LANG", "en"), "complete", "--", "help", "exi").ends(0).out())
        .isEqualTo("exit-codes\tWhat the exit code of karta says\n");
  }
}
