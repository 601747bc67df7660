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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Every argument of every command, the environment and every setting, given a text that would drive
 * the terminal: a new one is among them by being declared.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("heavy")
final class EscapedArgumentsTest {
  private static final List<String> VARIABLES =
      List.of(
          "KARTA_DB",
          "KARTA_CONFIG",
          "KARTA_KEY",
          "KARTA_LANG",
          "KARTA_LOCALE",
          "LC_ALL",
          "LANG",
          "XDG_CONFIG_HOME",
          "HOME",
          "COLUMNS",
          "TERM");

  private static final List<String> FAMILIES =
      List.of("severity", "threshold", "heading", "term", "plan-term", "risk", "referral", "x");

  @TempDir Path folder;
  private Path register;
  private Path hostile;

  @BeforeEach
  void a_register_and_a_file() throws IOException {
    KartaRun.in(folder, "init").ends(0);
    register = folder.resolve("karta.db");
    hostile = folder.resolve("is" + Orders.TEXT + ".csv");
    Files.writeString(hostile, "eik" + Orders.TEXT + ";name\n1" + Orders.WITH_NUL + ";x\n");
    Files.writeString(folder.resolve("good.csv"), "eik,name\n204878243,Име\n");
  }

  private static Stream<CommandSpec> leaves(CommandLine line) {
    return line.getSubcommands().isEmpty()
        ? Stream.of(line.getCommandSpec())
        : line.getSubcommands().values().stream().flatMap(EscapedArgumentsTest::leaves);
  }

  @Test
  void no_argument_drives_the_terminal() {
    int tried = 0;
    for (CommandSpec command : leaves(Karta.whole(Lang.EN)).toList()) {
      for (ArgSpec argument : command.args()) {
        boolean inherited = argument instanceof OptionSpec option && option.inherited();
        if (!inherited || command.name().equals("status")) {
          for (String value : values(argument)) {
            Orders.run(either(tried++), register, Map.of(), line(command, argument, value));
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(500);
  }

  private static Lang either(int count) {
    return Lang.values()[count % 2];
  }

  /** Texts for one argument; a name of a file may lead to one, too. */
  private List<String> values(ArgSpec argument) {
    String text = "no" + Orders.WITH_NUL;
    if (Map.class.isAssignableFrom(argument.type())) {
      return List.of(text, text + "=" + text, "a=" + text);
    }
    return FileUse.of(argument) == null
        ? List.of(text)
        : List.of(text, folder + "/no" + Orders.TEXT + "/a", hostile.toString());
  }

  private String[] line(CommandSpec command, ArgSpec tried, String value) {
    List<String> line = new ArrayList<>();
    String words = command.qualifiedName();
    line.addAll(List.of(words.substring(words.indexOf(' ') + 1).split(" ")));
    for (ArgSpec argument : command.args()) {
      if (argument.equals(tried) || argument.required()) {
        String given = argument.equals(tried) ? value : usual(argument);
        if (argument instanceof OptionSpec option) {
          line.add(option.longestName() + (option.arity().max() == 0 ? "=" : ""));
          if (option.arity().max() == 0) {
            line.set(line.size() - 1, option.longestName() + "=" + given);
            continue;
          }
        }
        line.add(given);
      }
    }
    return line.toArray(String[]::new);
  }

  private String usual(ArgSpec argument) {
    Class<?>[] several = argument.auxiliaryTypes();
    Class<?> type = several.length == 0 ? argument.type() : several[several.length - 1];
    if (type.isEnum()) {
      return Objects.requireNonNull(type.getEnumConstants())[0].toString();
    }
    return type == Path.class ? folder.resolve("good.csv").toString() : "1";
  }

  @Test
  void no_word_in_the_place_of_a_command_drives_the_terminal() {
    String text = "no" + Orders.WITH_NUL;
    Orders.judge(register, text);
    Orders.judge(register, "help", text);
    Orders.judge(register, "status", "--" + text);
    Orders.judge(register, "status", "-" + text);
    Orders.judge(register, "status", text);
    Karta.whole(Lang.EN).getSubcommands().values().stream()
        .filter(line -> !line.getSubcommands().isEmpty())
        .forEach(line -> Orders.judge(register, line.getCommandName(), text));
  }

  @Test
  void no_variable_drives_the_terminal() throws IOException {
    List<String> names = new ArrayList<>(VARIABLES);
    options()
        .map(name -> "KARTA_" + name.toUpperCase(Locale.ROOT).replace('-', '_'))
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    String people = Files.writeString(folder.resolve("people.csv"), PEOPLE).toString();
    for (int i = 0; i < names.size(); i++) {
      String value = (i < VARIABLES.size() ? folder + "/" : "") + "no" + Orders.TEXT;
      Orders.run(either(i), register, Map.of(names.get(i), value), "check", people);
      if (i < VARIABLES.size()) {
        Orders.run(register, Map.of(names.get(i), value), "keys", "show");
      }
    }
  }

  private static final String PEOPLE = "ЕГН;Дата;Община\n6101057509;2026-01-02;Айтос\n";

  private static Stream<String> options() {
    return leaves(Karta.whole(Lang.EN))
        .flatMap(leaf -> leaf.options().stream())
        .map(option -> option.longestName().replaceFirst("^-+", ""))
        .distinct();
  }

  @Test
  void no_setting_drives_the_terminal() throws IOException {
    StringBuilder escaped = new StringBuilder();
    Orders.TEXT.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
    List<String> lines = new ArrayList<>();
    options().forEach(name -> lines.add(name + " = no" + escaped));
    for (String family : FAMILIES) {
      lines.add(family + ".no" + escaped + " = 1");
      lines.add(family + ".provider-eik = no" + escaped);
      lines.add(family + ".provider.eik = no" + escaped);
      lines.add(family + ".provider-eik.no" + escaped + " = no" + escaped);
    }
    lines.add(escaped + " = 1");
    Path file = folder.resolve("config");
    for (int i = 0; i < lines.size(); i++) {
      Files.writeString(file, lines.get(i) + "\n");
      String[] line = {"--config", file.toString(), "check", hostile.toString()};
      Orders.run(either(i), register, Map.of(), line);
    }
  }
}
