package bg.karta.cli.option;

import bg.karta.cli.argument.OptionGroup;
import bg.karta.cli.argument.Options;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Session;
import bg.karta.finding.Findings;
import bg.karta.finding.Severity;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.rule.RuleBook;
import bg.karta.text.Failure;
import bg.karta.triage.Baseline;
import bg.karta.triage.RuleRun;
import bg.karta.triage.Waivers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of commands that judge records. */
public final class JudgingOptions implements OptionGroup {
  private final RuleOptions rules = new RuleOptions();
  private final OptionSpec waivers = Options.file("FILE", "waivers", "--waivers");
  private final OptionSpec baseline = Options.file("REPORT", "baseline", "--baseline");
  private final OptionSpec newOnly = Options.flag("newOnly", "--new-only");
  private final OptionSpec maxFindings =
      Options.value(Integer.class, "NUMBER", "maxFindings", "--max-findings").build();
  private final OptionSpec failOn =
      Options.value(Threshold.class, "LEVEL", "failOn", "--fail-on").defaultValue("error").build();

  /** From which severity on findings make the command fail. */
  public enum Threshold {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    NEVER(null);

    private final @Nullable Severity severity;

    Threshold(@Nullable Severity severity) {
      this.severity = severity;
    }

    /** Whether something of a severity makes the command fail. */
    public boolean isReachedBy(Severity found) {
      return severity != null && found.compareTo(severity) >= 0;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<ArgSpec> arguments() {
    List<ArgSpec> all = new ArrayList<>(rules.arguments());
    all.addAll(List.of(waivers, baseline, newOnly, failOn, maxFindings));
    return all;
  }

  /** The run that the options ask for. */
  public RuleRun open(Session session, LocalDate on) {
    RuleBook book = rules.book(session).on(on);
    @Nullable String accepted = Options.optional(waivers);
    @Nullable String earlier = Options.optional(baseline);
    if (earlier == null && Options.given(newOnly)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.new-only");
    }
    @Nullable Integer shown = maxFindings.getValue();
    if (shown != null && shown < 0) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.max-findings", shown);
    }
    return new RuleRun(
        session.messages().lang(),
        on,
        book,
        accepted == null
            ? Waivers.none()
            : Waivers.of(Globals.path(accepted), on, book::require, session.limits()),
        earlier == null ? null : Baseline.of(Globals.path(earlier), session.limits()),
        shown);
  }

  /** The exit code of what was found. */
  public int exitCode(Findings findings) {
    Threshold threshold = Options.required(failOn, Threshold.class);
    if (threshold.severity == null) {
      return ExitCode.OK;
    }
    boolean reached =
        Options.given(newOnly)
            ? findings.reachesAnew(threshold.severity)
            : findings.reaches(threshold.severity);
    return reached ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** The kind of a name, or null for none given. */
  public static @Nullable RecordKind kind(@Nullable String name) {
    if (name == null) {
      return null;
    }
    RecordKind kind = Kinds.find(name);
    if (kind == null) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.usage.kind",
          name,
          Kinds.names().collect(Collectors.joining(", ")));
    }
    return kind;
  }
}
