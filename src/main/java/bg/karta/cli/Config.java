package bg.karta.cli;

import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The configuration file: {@code name = value} lines in UTF-8, the names those of options without
 * their dashes, {@code severity.RULE} for a rule's severity. It is {@code --config FILE}, else
 * {@code $KARTA_CONFIG}; a file that is named and cannot be read stops the command.
 */
final class Config {
  private final Properties values = new Properties();
  private final @Nullable Path unreadable;

  private Config(@Nullable String file) {
    Path broken = null;
    if (file != null) {
      try (Reader reader = Files.newBufferedReader(Path.of(file))) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        broken = Path.of(file);
      }
    }
    this.unreadable = broken;
  }

  static Config of(String[] args, Map<String, String> environment) {
    String named = Words.option(args, "--config");
    return new Config(named == null ? environment.get("KARTA_CONFIG") : named);
  }

  /**
   * Stops where a file was named and cannot be read.
   *
   * @throws Failure naming the file
   */
  void requireReadable() {
    if (unreadable != null) {
      throw new Failure(Failure.Kind.INPUT, "failure.config", unreadable);
    }
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
