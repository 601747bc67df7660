package bg.karta.cli;

import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Utf8Text;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The configuration file: {@code name = value} lines in UTF-8, the names those of options without
 * their dashes, {@code severity.RULE} for a rule's severity, {@code threshold.RULE.NAME} for a
 * value it compares with, {@code heading.KIND.FIELD} for headings of the office's own, {@code
 * term.NAME} for a term of the law on licences, {@code plan-term.NAME} for one of planning, {@code
 * risk.FACTOR} for the weight of a factor of risk, {@code referral.FACTOR} for one of the order in
 * which people wait, {@code referral-term.NAME} for a term of their referral. It is {@code --config
 * FILE}, else {@code $KARTA_CONFIG}; a file that is named and cannot be read stops the command.
 */
final class Config {
  private final Properties values = new Properties();
  private final @Nullable String named;
  private final @Nullable Failure broken;

  private Config(@Nullable String named) {
    this.named = named;
    this.broken = named == null ? null : load(named);
  }

  /** Reads the file; what is wrong with it as a text, or null. */
  private @Nullable Failure load(String file) {
    try {
      values.load(new StringReader(Utf8Text.of(Path.of(file))));
      return null;
    } catch (Failure e) {
      return e;
    } catch (IOException | IllegalArgumentException e) {
      return new Failure(Failure.Kind.INPUT, "failure.config", file);
    }
  }

  /** The file, or null where none is named. */
  @Nullable Path file() {
    return named == null ? null : Path.of(named);
  }

  static Config of(String[] args, Map<String, String> environment) {
    String named = Words.option(args, "--config");
    return new Config(named == null ? environment.get("KARTA_CONFIG") : named);
  }

  /** Whether there is nothing wrong with the file: it can be read, and its names are known. */
  boolean isReadable() {
    return broken == null && unknown().isEmpty();
  }

  /** What is wrong with the file. */
  Failure failure() {
    if (named != null && named.isEmpty()) {
      return new Failure(Failure.Kind.USAGE, "failure.usage.empty", "--config");
    }
    return broken != null
        ? broken
        : new Failure(Failure.Kind.USAGE, "failure.config.unknown", String.join(", ", unknown()));
  }

  /** The names of every command's options, for which all commands have to be made. */
  private static final class Options {
    private static final Set<String> NAMES = names();

    private static Set<String> names() {
      Set<String> names = new HashSet<>();
      List<CommandLine> commands = new ArrayList<>(List.of(Karta.whole(Lang.EN)));
      for (int i = 0; i < commands.size(); i++) {
        commands.addAll(commands.get(i).getSubcommands().values());
        commands
            .get(i)
            .getCommandSpec()
            .options()
            .forEach(option -> names.add(option.longestName().replaceFirst("^-+", "")));
      }
      return names;
    }
  }

  /** Names that belong to no option of any command. */
  private List<String> unknown() {
    if (values.isEmpty()) {
      return List.of();
    }
    return values.stringPropertyNames().stream()
        .filter(name -> !Options.NAMES.contains(name))
        .filter(name -> !name.startsWith("severity.") && !name.startsWith("threshold."))
        .filter(name -> !name.startsWith("heading.") && !name.startsWith("term."))
        .filter(name -> !name.startsWith("risk.") && !name.startsWith("plan-term."))
        .filter(name -> !name.startsWith("referral.") && !name.startsWith("referral-term."))
        .sorted()
        .toList();
  }

  /** The value under a name, or null. */
  @Nullable String get(String name) {
    return values.getProperty(name);
  }

  /** The values whose names begin so, by the rest of the name. */
  Map<String, String> under(String prefix) {
    Map<String, String> found = new TreeMap<>();
    values.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(name -> found.put(name.substring(prefix.length()), values.getProperty(name)));
    return found;
  }

  /** The language: as asked for, else by the environment, the file, the locale. */
  Lang lang(String[] args, Map<String, String> environment) {
    String asked = Words.option(args, "--lang");
    if (asked == null) {
      asked = environment.get("KARTA_LANG");
    }
    if (asked == null) {
      asked = get("lang");
    }
    return Lang.ofLocaleName(asked == null ? locale(environment) : asked);
  }

  /** The user's locale; the launcher, which has to change it for Java, hands it on. */
  private static String locale(Map<String, String> environment) {
    for (String name : new String[] {"KARTA_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.get(name);
      if (value != null && (!value.isEmpty() || name.equals("KARTA_LOCALE"))) {
        return value;
      }
    }
    return "";
  }
}
