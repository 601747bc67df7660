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
import bg.karta.kind.Indicators;
import bg.karta.kind.PublishedFigure;
import bg.karta.reconcile.IndicatorTable;
import bg.karta.reconcile.Line;
import bg.karta.reconcile.PublishedNumber;
import bg.karta.reconcile.ReconcileTable;
import bg.karta.reconcile.Reconciled;
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
  private final OptionSpec changes = Options.flag("reconcileChanges", "--changes");
  private final OptionSpec indicators = Options.flag("reconcileIndicators", "--indicators");
  private final OptionSpec failOn =
      Options.value(JudgingOptions.Threshold.class, "LEVEL", "reconcileFailOn", "--fail-on")
          .defaultValue("error")
          .build();

  ReconcileCommand(Session session) {
    super(session, "reconcile");
    declare(indicator, scope, only, changes, relations, tolerance, failOn, indicators);
    declare(onDay, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    if (Options.given(indicators)) {
      output.print(session(), new IndicatorTable(relations(), session().messages()).table());
      return ExitCode.OK;
    }
    Tolerance allowed = Tolerance.of(Options.optional(tolerance));
    @Nullable String place = OptionValues.read(session(), scope, PublishedFigure.class, "scope");
    Reconciliation reconciliation =
        new Reconciliation(relations(), allowed, Options.given(changes), session().messages());
    LocalDate on = onDay.day(session());
    Reconciled all =
        knownOn.read(
            session(),
            on,
            database -> {
              verifyIndicator(reconciliation.indicators(database, on));
              return reconciliation.of(database, on);
            });
    Reconciled asked = all.of(line -> isAsked(line, place), figure -> isAsked(figure, place));
    @Nullable Verdict shown = only.getValue();
    output.print(session(), new ReconcileTable(session().messages()).of(asked, shown, on));
    return exitCode(asked.lines());
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
    String given = asked();
    if (given != null && !known.contains(given)) {
      List<String> like = Indicators.like(given, session().messages().lang());
      throw new Failure(
          Failure.Category.USAGE,
          like.isEmpty() ? "failure.usage.indicator" : "failure.usage.indicator-like",
          given,
          String.join(", ", like.isEmpty() ? known : like));
    }
  }

  /** The indicator asked for by its code, though it was given by a name; null for all. */
  private @Nullable String asked() {
    String given = Options.optional(indicator);
    return given == null ? null : Indicators.code(given);
  }

  private boolean isAsked(PublishedNumber figure, @Nullable String place) {
    String given = asked();
    return (given == null || figure.indicator().equals(given))
        && (place == null || figure.isOf(place));
  }

  private boolean isAsked(Line line, @Nullable String place) {
    String given = asked();
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
