package bg.karta.cli;

import bg.karta.finding.Findings;
import bg.karta.finding.Severity;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that judge records. */
final class Judging implements Subcommand.Group {
  private final OptionSpec severities =
      Options.pairs(Severity.class, "RULE=LEVEL", "severity", "--severity");
  private final OptionSpec failOn =
      Options.value(Threshold.class, "LEVEL", "failOn", "--fail-on").defaultValue("error").build();

  /** From which severity on findings make the command fail. */
  enum Threshold {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final @Nullable Severity severity;

    Threshold(@Nullable Severity severity) {
      this.severity = severity;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<ArgSpec> arguments() {
    return List.of(severities, failOn);
  }

  /** The severities set by the configuration file, and over them those of the command line. */
  Map<String, Severity> severities(Karta karta) {
    Map<String, Severity> all = new LinkedHashMap<>();
    karta.config().under("severity.").forEach((rule, level) -> all.put(rule, severity(level)));
    Map<String, Severity> given = severities.getValue();
    if (given != null) {
      all.putAll(given);
    }
    for (String rule : all.keySet()) {
      if (RuleList.all().stream().noneMatch(entry -> entry.rule().id().equals(rule))) {
        throw new Failure(Failure.Kind.USAGE, "failure.usage.rule", rule);
      }
    }
    return all;
  }

  private static Severity severity(String level) {
    try {
      return Severity.of(level);
    } catch (IllegalArgumentException e) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.severity", level);
    }
  }

  /** The exit code of what was found. */
  int exitCode(Findings findings) {
    Threshold threshold = Options.required(failOn, Threshold.class);
    return threshold.severity != null && findings.reaches(threshold.severity)
        ? ExitCode.FINDINGS
        : ExitCode.OK;
  }

  /** The kind of a name, or null for none given. */
  static @Nullable RecordKind kind(@Nullable String name) {
    if (name == null) {
      return null;
    }
    RecordKind kind = Kinds.find(name);
    if (kind == null) {
      throw new Failure(
          Failure.Kind.USAGE,
          "failure.usage.kind",
          name,
          Kinds.names().collect(Collectors.joining(", ")));
    }
    return kind;
  }
}
