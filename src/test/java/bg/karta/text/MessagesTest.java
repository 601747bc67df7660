package bg.karta.text;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.cli.Karta;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Everything karta says, it can say in both languages. */
final class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/bg/karta");
  private static final Path BUNDLES = Path.of("src/main/resources/bg/karta");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d|[a-z_]+)}");

  /** A key where it is used: the first text of a call that says something. */
  private static final Pattern USED =
      Pattern.compile(
          "(?:\\bget|\\bsay|new Failure|new Note|descriptionKey =)\\s*\\(?"
              + "(?:\\s*(?:Failure\\.)?Kind\\.[A-Z]+,)?\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");

  private static final Pattern TEXT = Pattern.compile("\"([a-zA-Z][\\w.-]*)\"");

  /** Where a topic of the help shows a message. */
  private static final Pattern OF_TOPICS = Pattern.compile("\\{([a-z]+\\.[\\w.-]+)}");

  /** Where the columns of a query are named after keys that begin so. */
  private static final Pattern OF_COLUMNS =
      Pattern.compile("\"([a-z]+)\",\\s*session(?:\\(\\))?\\.messages\\(\\)");

  /** Keys that picocli puts together itself. */
  private static final Pattern OF_PICOCLI =
      Pattern.compile("help|version|usage\\.[a-zA-Z]+Heading|karta(\\.[a-z-]+)*\\.usage\\.[a-z]+");

  private static final Messages BG = Messages.of(Lang.BG);
  private static final Messages EN = Messages.of(Lang.EN);

  @Test
  void both_bundles_hold_the_same_keys() {
    assertThat(BG.bundle().keySet()).isEqualTo(EN.bundle().keySet());
    assertThat(EN.bundle().keySet()).hasSizeGreaterThan(150);
  }

  @Test
  void what_fills_a_place_begins_no_line_of_its_own() {
    assertThat(EN.get("failure", "a\nkarta: done\r\n\tb"))
        .isEqualTo("karta: a\\nkarta: done\\r\\n\\tb");
  }

  @Test
  void no_key_stands_twice() throws IOException {
    for (String bundle : List.of("messages.properties", "messages_bg.properties")) {
      assertThat(Files.readAllLines(BUNDLES.resolve(bundle)))
          .filteredOn(line -> !line.startsWith("#") && !line.isBlank())
          .extracting(line -> line.substring(0, line.indexOf('=')))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void a_sentence_has_the_same_places_in_both() {
    for (String key : EN.bundle().keySet()) {
      assertThat(places(BG.get(key))).as(key).isEqualTo(places(EN.get(key)));
      assertThat(BG.get(key)).as(key).isNotBlank();
      assertThat(EN.get(key)).as(key).isNotBlank().doesNotContainPattern("[\\u0410-\\u044F]{6}");
    }
  }

  @Test
  void every_key_in_use_is_there() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String source : sources()) {
      Matcher matcher = USED.matcher(source);
      while (matcher.find()) {
        used.add(matcher.group(1));
      }
    }
    assertThat(used).hasSizeGreaterThan(60);
    assertThat(EN.bundle().keySet()).containsAll(used);
  }

  @Test
  void every_key_is_in_use() throws IOException {
    Set<String> texts = new TreeSet<>();
    for (String source : sources()) {
      Matcher matcher = TEXT.matcher(source);
      while (matcher.find()) {
        texts.add(matcher.group(1));
      }
      OF_COLUMNS.matcher(source).results().forEach(found -> texts.add(found.group(1) + "."));
    }
    try (Stream<Path> topics = Files.list(Path.of("src/main/resources/bg/karta/help"))) {
      for (Path topic : topics.toList()) {
        OF_TOPICS.matcher(Files.readString(topic)).results().forEach(p -> texts.add(p.group(1)));
      }
    }
    assertThat(EN.bundle().keySet())
        .filteredOn(key -> !OF_PICOCLI.matcher(key).matches())
        .filteredOn(key -> !texts.contains(key) && !isPutTogether(key, texts))
        .isEmpty();
  }

  /** A key such as {@code exit.70} may be put together from {@code "exit."} and something. */
  private static boolean isPutTogether(String key, Set<String> texts) {
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      if (texts.contains(key.substring(0, dot + 1))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void every_command_and_option_is_described() {
    for (Lang lang : Lang.values()) {
      List<CommandLine> all = new ArrayList<>(List.of(Karta.whole(lang)));
      for (int i = 0; i < all.size(); i++) {
        CommandLine command = all.get(i);
        all.addAll(command.getSubcommands().values());
        String name = command.getCommandSpec().qualifiedName();
        CommandLine.Model.UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        assertThat(usage.description().length + usage.header().length).as(name).isPositive();
        command
            .getCommandSpec()
            .args()
            .forEach(arg -> assertThat(arg.description()).as(name + " " + arg).isNotEmpty());
      }
      assertThat(all).hasSizeGreaterThan(15);
    }
  }

  @Test
  void places_are_filled_by_number() {
    assertThat(EN.get("demo.rows", 1_000_000, "{0}"))
        .isEqualTo("--rows 1000000: from 1 to {0} rows");
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }
}
