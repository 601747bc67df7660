package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.PlanMap;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta plan status}: who has proposed for the National Map, who has not, and how far. */
final class PlanStatusCommand extends Subcommand {
  private final PlanMap map = new PlanMap();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec by =
      Options.value(CoverageOptions.By.class, "LEVEL", "statusBy", "--by")
          .defaultValue("oblast")
          .build();
  private final OptionSpec missing = Options.flag("planMissing", "--missing");

  PlanStatusCommand(Session session) {
    super(session, "status");
    declare(by, missing);
    declare(map, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        session(),
        "plan-status",
        (parameters, database) ->
            parameters
                .and("map", map.version(database))
                .and("by", Options.required(by))
                .and("missing", Options.given(missing) ? 1 : 0));
  }
}
