package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import bg.karta.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a file's name, and what is said of arguments that mean nothing. */
final class ArgumentsTest {
  private static final String PROVIDERS =
      """
      eik,name,form,municipality
      204878243,Нов живот,private,Дулово
      """;

  @TempDir private Path folder;

  @BeforeEach
  void put_an_input() throws IOException {
    Files.writeString(folder.resolve("provider.csv"), PROVIDERS);
  }

  private String path(String name) {
    return folder + "/" + name;
  }

  private static KartaRun run(String... args) {
    return KartaRun.of(Map.of("KARTA_LANG", "en"), args);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a?b.db",
        "a?b&c",
        "a?",
        "a?foreign_keys=on",
        "a?mode=memory",
        "a#b.db",
        "c%20d.db",
        "x;y.db",
        "$x ${user.home} $$.db",
        "пътна карта.db",
        ":memory:",
        ":resource:x",
        "file:q.db",
        "file:q?mode=memory&cache=shared",
        "a\nb.db",
        "it's \"it\".db",
        "-",
        "@karta.db"
      })
  void a_register_is_the_file_of_its_name(String name) throws IOException {
    String db = path(name);
    run("init", "--db", db).ends(0);
    run("import", path("provider.csv"), "--db", db, "--on", "2026-01-31").ends(0);
    run("status", "--db", db).ends(0);
    KartaRun.of(Map.of("KARTA_DB", db), "verify").ends(0);
    String count = "SELECT COUNT(*) AS n FROM provider";
    assertThat(run("--db", db, "query", count, "-f", "csv").ends(0).out()).contains("n\n1\n");
    run("check", path("provider.csv"), "--against", db, "--on", "2026-01-31").ends(0);
    String copy = path("copy " + name);
    run("backup", copy, "--db", db).ends(0);
    run("undo", "1", "--db", db).ends(0);
    run("restore", copy, "--db", db, "--force").ends(0);
    assertThat(run("--db", db, "query", count, "-f", "csv").ends(0).out()).contains("n\n1\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("provider.csv", name, "copy " + name, name + ".backups");
    }
  }

  @Test
  void a_register_is_no_folder_no_device_and_not_nothing() {
    String[][] lines = {
      {"status", "--db", ""},
      {"init", "--db", ""},
      {"import", path("provider.csv"), "--db", ""},
      {"check", path("provider.csv"), "--against", ""},
      {"restore", ""},
      {"backup", ""},
      {"kinds", "-o", ""},
      {"status", "--config", ""},
      {"status", "--db", folder.toString()},
      {"import", path("provider.csv"), "--db", folder.toString()},
      {"check", path("provider.csv"), "--against", folder.toString()},
      {"restore", folder.toString(), "--db", path("new.db")},
      {"status", "--db", "/dev/null"},
    };
    for (String[] line : lines) {
      KartaRun run = run(line).ends(2);
      assertThat(run.err()).as(Arrays.toString(line)).containsOnlyOnce("\n");
      assertThat(run.err()).containsAnyOf("is empty", "is a directory", "no ordinary file");
    }
  }

  @Test
  void one_file_is_not_named_for_two_purposes() throws IOException {
    run("init", "--db", path("karta.db")).ends(0);
    Files.createLink(folder.resolve("hard.db"), folder.resolve("karta.db"));
    String[][] lines = {
      {"import", path("provider.csv"), "--db", path("provider.csv")},
      {"import", path("new.csv"), "--db", path("new.csv")},
      {"import", path("provider.csv"), "--db", path("new.db"), "--key", path("provider.csv")},
      {"import", path("provider.csv"), "--db", path("new.db"), "--key", path("new.db")},
      {"restore", path("karta.db"), "--db", path("karta.db"), "--force"},
      {"restore", path("hard.db"), "--db", path("karta.db"), "--force"},
    };
    for (String[] line : lines) {
      assertThat(run(line).ends(2).err()).contains("of its own for each").containsOnlyOnce("\n");
    }
    assertThat(folder.resolve("provider.csv")).hasContent(PROVIDERS);
    assertThat(folder.resolve("new.db")).doesNotExist();
  }

  @Test
  void a_link_to_a_register_stays_one() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.db"), Path.of("karta.db"));
    Files.writeString(folder.resolve("bad.csv"), PROVIDERS.replace("204878243", "204878244"));
    run("import", path("bad.csv"), "--db", link.toString()).ends(1);
    assertThat(folder.resolve("karta.db")).doesNotExist();
    run("import", path("provider.csv"), "--db", link.toString()).ends(0);
    run("backup", path("copy.db"), "--db", link.toString()).ends(0);
    run("restore", path("copy.db"), "--db", link.toString(), "--force").ends(0);
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("karta.db")).isRegularFile();
    assertThat(folder.resolve("copy.db")).isRegularFile();
  }

  @Test
  void a_journal_left_behind_is_not_played_into_what_is_restored() throws IOException {
    run("import", path("provider.csv"), "--db", path("karta.db")).ends(0);
    run("backup", path("copy.db"), "--db", path("karta.db")).ends(0);
    Files.delete(folder.resolve("karta.db"));
    Files.writeString(folder.resolve("karta.db-journal"), "left behind");
    run("restore", path("copy.db"), "--db", path("karta.db")).ends(0);
    assertThat(folder.resolve("karta.db-journal")).doesNotExist();
    assertThat(records("karta.db")).isEqualTo(records("copy.db"));
  }

  private Map<String, List<String>> records(String register) {
    return new Register(folder.resolve(register)).records();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-journal", "-wal", "-shm"})
  void a_journal_left_behind_is_not_taken_for_a_copys(String ending) throws IOException {
    run("import", path("provider.csv"), "--db", path("karta.db")).ends(0);
    Path leftover = Files.writeString(folder.resolve("copy.db" + ending), "left behind");
    KartaRun refused = run("backup", path("copy.db"), "--db", path("karta.db")).ends(2);
    assertThat(refused.err()).contains("copy.db" + ending).containsOnlyOnce("\n");
    assertThat(folder.resolve("copy.db")).doesNotExist();
    assertThat(leftover).hasContent("left behind");

    run("backup", path("other.db"), "--db", path("karta.db")).ends(0);
    run("restore", path("other.db"), "--db", path("copy.db")).ends(0);
    assertThat(leftover).doesNotExist();
    assertThat(records("copy.db")).isEqualTo(records("other.db"));
    run("status", "--db", path("copy.db")).ends(0);
  }

  @Test
  void a_register_with_a_journal_of_its_own_is_not_restored_without_it() throws IOException {
    run("import", path("provider.csv"), "--db", path("karta.db")).ends(0);
    run("backup", path("copy.db"), "--db", path("karta.db")).ends(0);
    Path journal = Files.writeString(folder.resolve("copy.db-wal"), "changes");
    KartaRun refused = run("restore", path("copy.db"), "--db", path("new.db")).ends(2);
    assertThat(refused.err()).contains("copy.db-wal", "move").containsOnlyOnce("\n");
    assertThat(folder.resolve("new.db")).doesNotExist();
    assertThat(journal).hasContent("changes");
  }

  @Test
  void a_file_whose_name_begins_with_an_at_sign_is_a_file() throws IOException {
    Path at = Path.of("target", "@arguments-test.csv");
    try {
      Files.writeString(at, PROVIDERS);
      KartaRun run = run("check", "target/../" + at, "--on", "2026-01-31").ends(0);
      assertThat(run.out()).contains("@arguments-test.csv: provider");
    } finally {
      Files.deleteIfExists(at);
    }
    Files.writeString(folder.resolve("secret"), "6101057509 --help\n");
    KartaRun run = run("check", "@" + folder.resolve("secret")).ends(3);
    assertThat(run.err()).contains("no such file").doesNotContain("6101057509", "509;", "Usage");
  }

  @Test
  void a_value_stands_for_itself() {
    String name = path("${sys:user.name}$$.db");
    KartaRun.of(Map.of("KARTA_DB", name), "init").ends(0);
    assertThat(Path.of(name)).exists();
  }

  @Test
  void a_value_may_be_the_name_of_a_command() {
    KartaRun run = run("--db", "check", "status").ends(4);
    assertThat(run.err()).contains("check: no such register");
  }

  static Stream<String> without_register() {
    return OutputGuardTest.leaves(Karta.whole(Lang.EN))
        .filter(leaf -> !((Subcommand) leaf.userObject()).takesRegister())
        .map(leaf -> leaf.qualifiedName().substring("karta ".length()));
  }

  @ParameterizedTest
  @MethodSource("without_register")
  void a_command_without_a_register_takes_none(String command) {
    boolean names =
        !Karta.whole(Lang.EN)
            .getSubcommands()
            .get(command)
            .getCommandSpec()
            .positionalParameters()
            .isEmpty();
    List<String> words = names ? List.of(command, path("x")) : List.of(command);
    for (List<String> option :
        List.of(List.of("--db", path("missing.db")), List.of("--wait", "3"))) {
      Stream<String> before = Stream.concat(option.stream(), words.stream());
      Stream<String> behind = Stream.concat(words.stream(), option.stream());
      KartaRun run = run(before.toArray(String[]::new)).ends(2);
      assertThat(run(behind.toArray(String[]::new))).isEqualTo(run);
      assertThat(run.err()).contains("without", option.get(0));
      assertThat(run.err()).containsOnlyOnce("\n");
      assertThat(run.err().contains("--against")).isEqualTo(command.equals("check"));
      assertThat(folder.resolve("missing.db")).doesNotExist();
      assertThat(folder.resolve("x")).doesNotExist();
    }
  }

  @Test
  void the_commands_without_a_register_are_known() {
    assertThat(without_register())
        .containsExactlyInAnyOrder(
            "check", "kinds", "rules", "explain", "demo", "completion", "complete", "help");
  }

  @Test
  void an_option_is_given_once() {
    String[][] lines = {
      {"--db", path("a.db"), "init", "--db", path("b.db")},
      {"init", "--db", path("a.db"), "--db", path("b.db")},
      {"-q", "init", "--quiet", "--db", path("a.db")},
    };
    for (String[] line : lines) {
      assertThat(run(line).ends(2).err()).contains("is given twice");
      KartaRun inBulgarian = KartaRun.of(Map.of("KARTA_LANG", "bg"), line).ends(2);
      assertThat(inBulgarian.err()).contains("е зададено два пъти");
    }
    assertThat(List.of(folder.resolve("a.db"), folder.resolve("b.db"))).noneMatch(Files::exists);
  }

  @Test
  void what_is_not_known_is_told_in_one_sentence() {
    assertThat(run("status", "--nonsuch").ends(2).err()).startsWith("Not known here: --nonsuch\n");
  }
}
