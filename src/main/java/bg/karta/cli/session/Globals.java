package bg.karta.cli.session;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before its name or after it. */
public final class Globals implements OptionGroup {
  /** Those that are followed by a value. */
  public static final Set<String> VALUED =
      Set.of("--db", "--wait", "--lang", "--color", "--config");

  private final OptionSpec database = inherited(Path.class, "FILE", "db", "--db").build();
  private final OptionSpec wait =
      inherited(int.class, "SECONDS", "wait", "--wait").defaultValue("30").build();
  private final OptionSpec quiet = flag("quiet", "-q", "--quiet");

  /** When output is coloured. */
  enum ColourUse {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static OptionSpec.Builder inherited(
      Class<?> type, String label, String key, String... names) {
    return Options.value(type, label, key, names).scopeType(ScopeType.INHERIT);
  }

  private static OptionSpec flag(String key, String... names) {
    return OptionSpec.builder(Options.flag(key, names)).scopeType(ScopeType.INHERIT).build();
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(
        database,
        wait,
        quiet,
        flag("verbose", "-v", "--verbose"),
        // These three are read before the command line is parsed.
        inherited(Lang.class, "bg|en", "lang", "--lang").build(),
        inherited(ColourUse.class, "WHEN", "color", "--color").build(),
        inherited(Path.class, "FILE", "config", "--config").build(),
        OptionSpec.builder(Options.flag("help", "-h", "--help"))
            .usageHelp(true)
            .scopeType(ScopeType.INHERIT)
            .build(),
        OptionSpec.builder(Options.flag("version", "-V", "--version"))
            .versionHelp(true)
            .scopeType(ScopeType.INHERIT)
            .build());
  }

  /** The register named, else that of the folder one is in. */
  public Path database() {
    String file = Options.optional(database);
    if (file == null) {
      return Path.of("karta.db");
    }
    Options.requireName("--db", file);
    return path(file);
  }

  /**
   * A file the user names.
   *
   * @throws Failure if no file can have that name
   */
  public static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.path", file);
    }
  }

  boolean quiet() {
    return Options.given(quiet);
  }

  Duration waiting() {
    int seconds = Options.required(wait, Integer.class);
    if (seconds < 0) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.wait", seconds);
    }
    return Duration.ofSeconds(seconds);
  }
}
