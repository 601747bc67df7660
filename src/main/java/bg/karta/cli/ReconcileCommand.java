package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.JudgingOptions;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Session;
import bg.karta.finding.Severity;
import bg.karta.intake.SettingsFile;
import bg.karta.kind.PublishedFigure;
import bg.karta.reconcile.Line;
import bg.karta.reconcile.ReconcileTable;
import bg.karta.reconcile.Reconciliation;
import bg.karta.reconcile.RelationRow;
import bg.karta.reconcile.Relations;
import bg.karta.reconcile.Tolerance;
import bg.karta.reconcile.Verdict;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code karta reconcile}: published figures against each other and against the register. What does
 * not hold is an error, a break or an equal number a warning; what cannot be said never fails.
 */
final class ReconcileCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final TableOutput output = new TableOutput();

  private final OptionSpec indicator =
      Options.text("INDICATOR", "reconcileIndicator", "--indicator");
  private final OptionSpec scope = Options.text("SCOPE", "reconcileScope", "--scope");
  private final OptionSpec relations =
      Options.several(Path.class, "FILE", "relations", "--relations");
  private final OptionSpec only =
      Options.value(Verdict.class, "VERDICT", "reconcileOnly", "--only").build();
  private final OptionSpec tolerance = Options.text("NUMBER", "tolerance", "--tolerance");
  private final OptionSpec failOn =
      Options.value(JudgingOptions.Threshold.class, "LEVEL", "reconcileFailOn", "--fail-on")
          .defaultValue("error")
          .build();

  ReconcileCommand(Session session) {
    super(session, "reconcile");
    declare(indicator, scope, only, relations, tolerance, failOn);
    declare(onDay, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    Tolerance allowed = Tolerance.of(Options.optional(tolerance));
    @Nullable String place = OptionValues.read(session(), scope, PublishedFigure.class, "scope");
    Reconciliation reconciliation = new Reconciliation(relations(), allowed, session().messages());
    LocalDate on = onDay.day(session());
    List<Line> all =
        knownOn.read(
            session(),
            on,
            database -> {
              verifyIndicator(reconciliation.indicators(database, on));
              return reconciliation.of(database, on);
            });
    List<Line> asked = all.stream().filter(line -> isAsked(line, place)).toList();
    @Nullable Verdict shown = only.getValue();
    output.print(
        session(),
        new ReconcileTable(session().messages())
            .of(
                asked.stream().filter(line -> shown == null || line.verdict() == shown).toList(),
                on));
    return exitCode(asked);
  }

  private Relations relations() {
    Relations all = new Relations();
    for (String name : Options.all(relations)) {
      Path file = Globals.path(name);
      SettingsFile.read(file, RelationRow.class, session().limits())
          .forEach(line -> all.add(file, line.row(), line.record()));
    }
    return all;
  }

  private void verifyIndicator(Set<String> known) {
    String given = Options.optional(indicator);
    if (given != null && !known.contains(given)) {
      throw new Failure(
          Failure.Category.USAGE, "failure.usage.indicator", given, String.join(", ", known));
    }
  }

  private boolean isAsked(Line line, @Nullable String place) {
    String given = Options.optional(indicator);
    return (given == null || line.concerns(given)) && (place == null || line.isOf(place));
  }

  private int exitCode(List<Line> lines) {
    JudgingOptions.Threshold threshold = Options.required(failOn, JudgingOptions.Threshold.class);
    boolean reached =
        lines.stream()
            .anyMatch(
                line ->
                    (line.verdict() == Verdict.DOES_NOT_HOLD
                            && threshold.isReachedBy(Severity.ERROR))
                        || (line.warned() && threshold.isReachedBy(Severity.WARNING)));
    return reached ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
