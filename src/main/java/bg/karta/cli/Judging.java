package bg.karta.cli;

import bg.karta.finding.Severity;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Failure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that judge records. */
final class Judging {
  @Option(names = "--severity", paramLabel = "RULE=LEVEL", descriptionKey = "option.severity")
  private Map<String, Severity> severities = new LinkedHashMap<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      descriptionKey = "option.failOn")
  private Threshold failOn = Threshold.ERROR;

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
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The severities set by the configuration file, and over them those of the command line. */
  Map<String, Severity> severities(Karta karta) {
    Map<String, Severity> all = new LinkedHashMap<>();
    karta.config().under("severity.").forEach((rule, level) -> all.put(rule, Severity.of(level)));
    all.putAll(severities);
    return all;
  }

  /** The exit code of what was found. */
  int exitCode(bg.karta.finding.Findings findings) {
    return failOn.severity != null && findings.reaches(failOn.severity)
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
