package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.kind.Plan;
import bg.karta.kind.Provider;
import bg.karta.licence.Permission;
import bg.karta.text.Messages;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code karta licences may}: whether a provider may deliver a kind of service on a day, with the
 * evidence. Ends with 0 for yes, not needed and not applicable, 1 for no and unknown.
 */
final class LicencesMayCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec provider = Options.parameter("EIK", "mayProvider");
  private final OptionSpec kind =
      Options.value(String.class, "KIND", "activity", "-k", "--kind").required(true).build();
  private final OptionSpec municipality =
      Options.text("MUNICIPALITY", "municipality", "-m", "--municipality");

  LicencesMayCommand(Session session) {
    super(session, "may");
    declare(provider, kind, municipality);
    declare(onDay, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    Messages messages = session().messages();
    Permission.Question question =
        new Permission.Question(
            OptionValues.read(session(), Options.required(provider), Provider.class, "eik"),
            OptionValues.read(session(), Options.required(kind), Plan.class, "service"),
            OptionValues.read(session(), municipality, Provider.class, "municipality"),
            onDay.day(session()));
    Permission permission =
        knownOn.read(
            session(),
            question.on(),
            database -> Permission.of(database, question, messages.lang()));
    output.print(session(), permission.table(messages));
    return permission.isGiven() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
