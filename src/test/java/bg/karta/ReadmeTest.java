package bg.karta;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.help.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README is a door: short, and what it points at is there. */
final class ReadmeTest {
  private static final int MOST_LINES = 200;

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @Test
  void it_is_short_and_names_every_topic_in_its_list() throws IOException {
    assertThat(readme().lines().count()).isLessThanOrEqualTo(MOST_LINES);
    String list = readme().split("## Where to read on")[1].split("\n## ")[0];
    assertThat(Topic.ids()).allSatisfy(id -> assertThat(list).containsPattern("[ `]" + id + "`"));
  }

  @Test
  void every_file_it_links_to_is_there() throws IOException {
    List<String> links =
        Pattern.compile("]\\(([^)#:]+)\\)")
            .matcher(readme())
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(links).contains("examples/terminal.svg", "LICENSE");
    assertThat(links).allSatisfy(link -> assertThat(Path.of(link)).exists());
  }
}
