package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.cli.argument.FileUse;
import bg.karta.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What no output of any command may replace, tried with every command there is. */
@Tag("heavy")
final class OutputGuardTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0};
  private static final List<String> REFUSALS =
      List.of("name another", "elsewhere", "is there already", "of its own");

  @TempDir private Path folder;

  /** An argument of a command by which the user names what is written. */
  record Output(CommandSpec command, ArgSpec argument) {
    boolean forces() {
      return command.findOption("--force") != null;
    }

    @Override
    public String toString() {
      return command.qualifiedName() + " " + name(argument);
    }
  }

  static Stream<Output> outputs() {
    return leaves(Karta.whole(Lang.EN))
        .flatMap(
            leaf ->
                leaf.args().stream()
                    .filter(
                        argument ->
                            FileUse.of(argument) == FileUse.WRITTEN
                                || FileUse.of(argument) == FileUse.MADE)
                    .map(argument -> new Output(leaf, argument)));
  }

  static Stream<CommandSpec> leaves(CommandLine line) {
    return line.getSubcommands().isEmpty()
        ? Stream.of(line.getCommandSpec())
        : line.getSubcommands().values().stream().flatMap(OutputGuardTest::leaves);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  @TempDir private static Path made;

  @BeforeAll
  static void make_a_register() {
    KartaRun.in(made, "init").ends(0);
  }

  @BeforeEach
  void put_a_copy_of_it_and_some_files() throws IOException {
    put("input.csv", "eik,name\n");
    put("read.csv", "eik,name\n");
    put("karta.conf", "lang = en\n");
    Files.copy(made.resolve("karta.db"), folder.resolve("karta.db"));
  }

  private KartaRun run(String... args) {
    return KartaRun.of(
        Map.of(
            "KARTA_DB",
            path("karta.db"),
            "KARTA_CONFIG",
            path("karta.conf"),
            "XDG_CONFIG_HOME",
            path("config")),
        args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private Path put(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** The command with this output, whatever else it requires, and some arguments more. */
  private String[] line(Output output, Path target, String... more) {
    List<String> line = new ArrayList<>();
    String words = output.command().qualifiedName();
    line.addAll(List.of(words.substring(words.indexOf(' ') + 1).split(" ")));
    line.addAll(List.of(more));
    for (ArgSpec argument : output.command().args()) {
      boolean isOutput = argument.equals(output.argument());
      if (isOutput || (argument.required() && Stream.of(more).noneMatch(name(argument)::equals))) {
        if (argument instanceof OptionSpec option) {
          line.add(option.longestName());
        }
        line.add(isOutput ? target.toString() : value(argument));
      }
    }
    return line.toArray(String[]::new);
  }

  private String value(ArgSpec argument) {
    Class<?>[] several = argument.auxiliaryTypes();
    Class<?> type = several.length == 0 ? argument.type() : several[several.length - 1];
    if (type.isEnum()) {
      return type.getEnumConstants()[0].toString();
    }
    return type == Path.class ? path("input.csv") : "1";
  }

  private void refuses(Output output, Path target, String... more) throws IOException {
    byte[] before = Files.exists(target) ? Files.readAllBytes(target) : new byte[0];
    KartaRun run = run(line(output, target, more)).ends(2);
    assertThat(run.err())
        .startsWith("karta: ")
        .containsOnlyOnce("\n")
        .contains(String.valueOf(target.getFileName()))
        .containsAnyOf(REFUSALS.toArray(String[]::new));
    assertThat(run.out()).isEmpty();
    if (before.length > 0) {
      assertThat(target).hasBinaryContent(before);
    } else {
      assertThat(Files.exists(target)).as("%s is there", target).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void spares_the_register_by_whatever_name(Output output) throws IOException {
    Path register = folder.resolve("karta.db");
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), folder);
    refuses(output, register);
    Files.createSymbolicLink(
        folder.resolve("deeper"), Files.createDirectory(folder.resolve("inner")));
    refuses(output, folder.resolve("./deeper/../karta.db"));
    refuses(output, linked.resolve("karta.db"));
    refuses(output, Files.createSymbolicLink(folder.resolve("soft.csv"), register));
    refuses(output, Files.createLink(folder.resolve("hard.csv"), register));
    for (String ending : List.of("-journal", "-wal", "-shm")) {
      refuses(output, folder.resolve("karta.db" + ending));
      refuses(output, linked.resolve("karta.db" + ending));
    }
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void spares_a_register_that_is_not_there_yet(Output output) throws IOException {
    Files.delete(folder.resolve("karta.db"));
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), folder);
    refuses(output, linked.resolve("karta.db"));
    Path dangling = Files.createSymbolicLink(folder.resolve("soft.csv"), Path.of("karta.db"));
    refuses(output, dangling);
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void spares_databases_and_keys_even_where_forced(Output output) throws IOException {
    Path other = folder.resolve("other.csv");
    Files.copy(folder.resolve("karta.db"), other);
    Path key = put("people.txt", "# of the office\nkarta-key 1\n00\n");
    String[] forced = output.forces() ? new String[] {"--force"} : new String[0];
    refuses(output, other, forced);
    refuses(output, folder.resolve("other.csv-wal"), forced);
    refuses(output, key, forced);
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void spares_every_file_that_the_command_reads(Output output) throws IOException {
    Path read = folder.resolve("read.csv");
    Path link = Files.createLink(folder.resolve("link.csv"), read);
    refuses(output, folder.resolve("karta.conf"));
    for (ArgSpec argument : output.command().args()) {
      FileUse use = FileUse.of(argument);
      boolean isRead = use == FileUse.READ || use == FileUse.REGISTER || use == FileUse.KEY;
      boolean inherited = argument instanceof OptionSpec option && option.inherited();
      if (isRead && !inherited && argument instanceof OptionSpec option) {
        refuses(output, read, option.longestName(), read.toString());
        refuses(output, link, option.longestName(), read.toString());
      } else if (isRead && !inherited) {
        refuses(output, folder.resolve("input.csv"));
        put("members/inner/a.csv", "a\n", output);
      }
    }
  }

  /** A folder in the place of the input: none of its members may be the output. */
  private void put(String name, String text, Output output) throws IOException {
    Path member = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(member.getParent()));
    Files.writeString(member, text);
    Path outside = put("outside.csv", "a\n");
    Files.deleteIfExists(member.resolveSibling("soft.csv"));
    Files.createSymbolicLink(member.resolveSibling("soft.csv"), outside);
    String[] line = line(output, member);
    for (Path target : List.of(member, outside)) {
      for (int i = 0; i < line.length; i++) {
        line[i] = line[i].equals(path("input.csv")) ? path("members") : line[i];
        line[i] = line[i].equals(member.toString()) ? target.toString() : line[i];
      }
      assertThat(run(line).ends(2).err()).contains("members").contains("elsewhere");
      assertThat(target).hasContent("a");
    }
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void spares_what_karta_would_not_have_written(Output output) throws IOException {
    for (String name : List.of("a.csv", "a.xlsx", "a.json", "a.html", "a.ics", "a.svg", "a.dat")) {
      Files.write(folder.resolve(name), PNG);
      refuses(output, folder.resolve(name));
    }
    refuses(output, put("page.csv", "<!DOCTYPE html><p>x"));
    refuses(output, put("notes.json", "remember the milk"));
    refuses(output, put("notes", "remember the milk"));
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void can_be_forced_where_an_output_replaces_a_file(Output output) {
    assertThat(output.forces())
        .as("%s has --force", output)
        .isEqualTo(FileUse.of(output.argument()) == FileUse.WRITTEN);
  }

  @Test
  void every_argument_that_looks_like_an_output_is_declared_as_one() {
    assertThat(outputs().map(Output::toString))
        .contains("karta backup FILE", "karta demo DIR", "karta import --rejects")
        .hasSizeGreaterThan(30);
    leaves(Karta.whole(Lang.EN))
        .flatMap(leaf -> leaf.options().stream())
        .filter(option -> List.of(option.names()).contains("-o"))
        .forEach(
            option ->
                assertThat(FileUse.of(option))
                    .as("%s of %s", option, option.command().qualifiedName())
                    .isEqualTo(FileUse.WRITTEN));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void devices_and_pipes_take_output() {
    String input = path("input.csv");
    run("check", input, "--fail-on", "never", "-o", "/dev/null", "-f", "json").ends(0);
    KartaRun shown = run("kinds", "-f", "csv").ends(0);
    assertThat(run("kinds", "-f", "csv", "-o", "/dev/stdout")).isEqualTo(shown);
    assertThat(run("kinds", "-f", "csv", "-o", "-")).isEqualTo(shown);
  }

  @Test
  void two_outputs_are_two_files() throws IOException {
    Files.createSymbolicLink(folder.resolve("linked"), folder);
    String[][] lines = {
      {"check", path("input.csv"), "-o", path("a.csv"), "-o", path("a.csv")},
      {"check", path("input.csv"), "-o", path("a.csv"), "-o", path("linked/a.csv")},
    };
    for (String[] line : lines) {
      assertThat(run(line).ends(2).err()).contains("two outputs").containsOnlyOnce("\n");
      assertThat(folder.resolve("a.csv")).doesNotExist();
    }
  }

  @Test
  void a_table_of_figures_replaces_one_of_its_kind_and_others_by_force() throws IOException {
    for (String name : List.of("a.csv", "a.xlsx", "a.json", "a.html", "a.md", "a.txt", "a.tsv")) {
      run("coverage", "-o", path(name)).ends(0);
      run("kinds", "-o", path(name)).ends(0);
      Files.write(folder.resolve(name), PNG);
      run("kinds", "-o", path(name)).ends(2);
      run("kinds", "-o", path(name), "--force").ends(0);
      assertThat(Files.readAllBytes(folder.resolve(name))).isNotEqualTo(PNG);
    }
  }
}
