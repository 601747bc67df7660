package bg.karta.cli.session;

import bg.karta.limit.Limit;
import bg.karta.limit.Limits;
import bg.karta.limit.Utf8Text;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The configuration file: {@code name = value} lines in UTF-8, the names those of options without
 * their dashes, {@code severity.RULE} for a rule's severity, {@code threshold.RULE.NAME} for a
 * value it compares with, {@code heading.KIND.FIELD} for headings of the office's own, {@code
 * term.NAME} for a term of the law on licences, {@code plan-term.NAME} for one of planning, {@code
 * risk.FACTOR} for the weight of a factor of risk, {@code referral.FACTOR} for one of the order in
 * which people wait, {@code referral-term.NAME} for a term of their referral, {@code limit.NAME}
 * for how much is taken in. It is {@code --config FILE}, else {@code $KARTA_CONFIG}; a file that is
 * named and cannot be read stops the command.
 */
public final class Config {
  /** How names begin that belong to no option. */
  private static final List<String> FAMILIES =
      List.of(
          "severity.",
          "threshold.",
          "heading.",
          "term.",
          "plan-term.",
          "risk.",
          "referral.",
          "referral-term.",
          Limit.FAMILY);

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
      values.load(new StringReader(Utf8Text.ofConfiguration(Path.of(file))));
      return null;
    } catch (Failure e) {
      return e;
    } catch (IOException | IllegalArgumentException e) {
      return new Failure(Failure.Category.INPUT, "failure.config", file);
    }
  }

  /** The file, or null where none is named. */
  public @Nullable Path file() {
    return named == null ? null : Path.of(named);
  }

  public static Config of(String[] args, Map<String, String> environment) {
    String named = Words.option(args, "--config");
    return new Config(named == null ? environment.get("KARTA_CONFIG") : named);
  }

  /**
   * Makes sure that the file can be read and that every name in it belongs to something.
   *
   * @param options gives the names of all options, which take long to gather
   * @throws Failure if one of it is not so
   */
  public void require(Supplier<Set<String>> options) {
    if (broken != null) {
      throw named != null && named.isEmpty()
          ? new Failure(Failure.Category.USAGE, "failure.usage.empty", "--config")
          : broken;
    }
    if (values.isEmpty()) {
      return;
    }
    Set<String> known = options.get();
    List<String> unknown =
        values.stringPropertyNames().stream()
            .filter(name -> !known.contains(name))
            .filter(name -> FAMILIES.stream().noneMatch(name::startsWith))
            .sorted()
            .toList();
    if (!unknown.isEmpty()) {
      throw new Failure(
          Failure.Category.USAGE, "failure.config.unknown", String.join(", ", unknown));
    }
    limits();
  }

  /**
   * How much is taken in.
   *
   * @throws Failure if the file sets a limit that there is not, or to no amount
   */
  public Limits limits() {
    return Limits.of(under(Limit.FAMILY), String.valueOf(named));
  }

  /** The value under a name, or null. */
  public @Nullable String get(String name) {
    return values.getProperty(name);
  }

  /** The values whose names begin so, by the rest of the name. */
  public Map<String, String> under(String prefix) {
    Map<String, String> found = new TreeMap<>();
    values.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .forEach(name -> found.put(name.substring(prefix.length()), values.getProperty(name)));
    return found;
  }

  /** The language: as asked for, else by the environment, the file, the locale. */
  public Lang lang(String[] args, Map<String, String> environment) {
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
