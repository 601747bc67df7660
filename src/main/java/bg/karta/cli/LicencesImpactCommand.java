package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DayCounts;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.option.TopRows;
import bg.karta.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta licences impact}: what the licences that end soon would take from coverage. */
final class LicencesImpactCommand extends Subcommand {
  private final TopRows top = new TopRows();
  private final CoverageOptions cells = new CoverageOptions();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec within =
      Options.value(String.class, "DAYS", "within", "--within").defaultValue("90d").build();

  LicencesImpactCommand(Session session) {
    super(session, "impact");
    declare(within);
    declare(cells, top, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        session(),
        "licence-impact",
        (parameters, database) ->
            parameters
                .and("within", DayCounts.parse(Options.required(within)))
                .and("by", cells.by())
                .and("top", top.rows())
                .and("service", cells.service(database)));
  }
}
