package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.RowsPer;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.option.TopRows;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.coverage.CoverageChange;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.time.LocalDate;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage change}: coverage against an earlier day, with breaks in the series. */
final class CoverageChangeCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final CoverageOptions cells = new CoverageOptions();
  private final TopRows top = new TopRows();
  private final RowsPer per = new RowsPer();
  private final DoubtOptions doubt = DoubtOptions.ofNeed();
  private final TableOutput output = new TableOutput();

  private final OptionSpec since =
      Options.value(String.class, "DATE", "since", "--since").required(true).build();

  CoverageChangeCommand(Session session) {
    super(session, "change");
    declare(since);
    declare(cells, per, doubt, top, onDay, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    LocalDate before = OnDay.parse(Options.required(since));
    LocalDate after = onDay.day(session());
    if (before.isAfter(after)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.since", before, after);
    }
    output.print(
        session(), knownOn.read(session(), after, database -> table(database, before, after)));
    return ExitCode.OK;
  }

  private Table table(Database database, LocalDate before, LocalDate after) {
    Parameters parameters =
        Parameters.of("by", cells.by())
            .and(doubt.parameters())
            .and("per", per.rows())
            .and("service", cells.service(database))
            .and("top", top.rows())
            .and("lang", session().messages().lang().toString())
            .and("on", after.toString());
    CoverageChange kept = new CoverageChange(database, before, after, parameters);
    try {
      return Statistic.of(CoverageChange.query())
          .table(database, session().messages().lang(), parameters);
    } finally {
      kept.close();
    }
  }
}
