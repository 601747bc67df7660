package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.kind.Licence;
import bg.karta.kind.LicenceNumber;
import bg.karta.kind.Provider;
import bg.karta.licence.LicenceQueries;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.io.IOException;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta licences show}: what is known of a licence or of a provider's, and since when. */
final class LicencesShowCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec subject = Options.parameter("NUMBER|EIK", "licenceOrProvider");

  LicencesShowCommand(Session session) {
    super(session, "show");
    declare(subject);
    declare(onDay, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    Lang lang = session().messages().lang();
    String asked = LicenceNumber.lettered(Options.required(subject));
    boolean number = LicenceNumber.isMeantBy(asked);
    Parameters parameters =
        Parameters.of("on", onDay.day(session()).toString())
            .and(
                number ? "number" : "provider",
                number
                    ? OptionValues.read(session(), asked, Licence.class, "number")
                    : OptionValues.read(session(), asked, Provider.class, "eik"));
    Table table =
        knownOn.read(
            session(),
            onDay.day(session()),
            database -> Statistic.of(LicenceQueries.show()).table(database, lang, parameters));
    if (!table.rows().iterator().hasNext()) {
      throw new Failure(Failure.Category.USAGE, "failure.licence.unknown", asked);
    }
    output.print(session(), table);
    return ExitCode.OK;
  }
}
