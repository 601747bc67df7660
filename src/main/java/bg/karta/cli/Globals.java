package bg.karta.cli;

import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes. */
final class Globals {
  @Option(
      names = "--db",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.db")
  private @Nullable Path database;

  @Option(
      names = "--lang",
      paramLabel = "bg|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.lang")
  @SuppressWarnings("UnusedVariable") // the language is found before the line is parsed
  private @Nullable Lang lang;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.color")
  private Colour color = Colour.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      descriptionKey = "option.verbose")
  private boolean verbose;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.config")
  @SuppressWarnings("UnusedVariable") // the file is read before the line is parsed
  private @Nullable Path config;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "30",
      scope = ScopeType.INHERIT,
      descriptionKey = "option.wait")
  private int wait = 30;

  /** When output is coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  Path database() {
    return database == null ? Path.of("karta.db") : database;
  }

  Colour color() {
    return color;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  Duration waiting() {
    if (wait < 0) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.wait", wait);
    }
    return Duration.ofSeconds(wait);
  }
}
