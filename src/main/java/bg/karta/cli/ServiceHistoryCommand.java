package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.kind.Service;
import bg.karta.output.Table;
import bg.karta.query.AsHeld;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.io.IOException;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta service history}: what a service was from which day on, and how that is known. */
final class ServiceHistoryCommand extends Subcommand {
  private final KnownOn knownOn = new KnownOn();
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec subject = Options.parameter("SERVICE-ID", "historyOf");

  ServiceHistoryCommand(Session session) {
    super(session, "history");
    declare(subject);
    declare(knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    Lang lang = session().messages().lang();
    String asked = Options.required(subject).strip();
    Parameters parameters =
        Parameters.of("service", OptionValues.read(session(), asked, Service.class, "id"));
    Table table =
        knownOn.read(
            session(),
            database -> Statistic.of(AsHeld.history()).table(database, lang, parameters));
    if (!table.rows().iterator().hasNext()) {
      throw new Failure(Failure.Category.USAGE, "failure.service.unknown", asked);
    }
    output.print(session(), table);
    return ExitCode.OK;
  }
}
