package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.output.Table;
import bg.karta.plan.PlanDiff;
import bg.karta.plan.PlanVersion;
import bg.karta.store.Database;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta plan diff}: what differs between two versions of the National Map. */
final class PlanDiffCommand extends Subcommand {
  private final CoverageOptions cells = new CoverageOptions();
  private final KnownOn knownOn = new KnownOn();
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec first = Options.parameter("VERSION1", "firstVersion");
  private final PositionalParamSpec second =
      Options.parameter(String.class, "VERSION2", "secondVersion").index("1").build();
  private final OptionSpec unchanged = Options.flag("unchanged", "--all");

  PlanDiffCommand(Session session) {
    super(session, "diff");
    declare(first, second);
    declare(unchanged);
    declare(cells, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    Table table = knownOn.read(session(), database -> table(database));
    output.print(session(), table);
    return ExitCode.OK;
  }

  private Table table(Database database) {
    return new PlanDiff(
            PlanVersion.of(database, Options.required(first)),
            PlanVersion.of(database, Options.required(second)),
            cells.by(),
            cells.service(database),
            Options.given(unchanged))
        .table(database, session().messages().lang());
  }
}
