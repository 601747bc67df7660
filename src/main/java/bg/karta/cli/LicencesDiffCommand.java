package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.licence.LicenceQueries;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.time.LocalDate;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta licences diff}: what became known of licences between two days. */
final class LicencesDiffCommand extends Subcommand {
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec first = Options.parameter("DATE1", "knownBefore");
  private final PositionalParamSpec second =
      Options.parameter(String.class, "DATE2", "knownAfter").index("1").build();

  LicencesDiffCommand(Session session) {
    super(session, "diff");
    declare(first, second);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    LocalDate before = OnDay.parse(Options.required(first));
    LocalDate after = OnDay.parse(Options.required(second));
    if (before.isAfter(after)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.diff", before, after);
    }
    try (Database database = Registers.open(session(), Database.Mode.READ)) {
      keep(database, before, "licence_before");
      keep(database, after, "licence_after");
      Table table =
          Statistic.of(LicenceQueries.diff())
              .table(database, session().messages().lang(), Parameters.of("on", after.toString()));
      output.print(session(), table);
    }
    return ExitCode.OK;
  }

  private void keep(Database database, LocalDate day, String name) throws IOException {
    KnownOn.read(
        session(),
        database,
        day,
        known -> {
          LicenceQueries.keep(known, name);
          return name;
        });
  }
}
