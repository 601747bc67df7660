package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta inspections list}: what inspections found, by service or by provider. */
final class InspectionsListCommand extends Subcommand {
  private final DoubtOptions doubt = DoubtOptions.ofRecords();
  private final OnDay onDay = new OnDay();
  private final TableOutput output = new TableOutput();

  private final OptionSpec per =
      Options.value(Per.class, "WHOM", "per", "--per").defaultValue("service").build();

  /** Whom a row tells of. */
  enum Per {
    SERVICE,
    PROVIDER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  InspectionsListCommand(Session session) {
    super(session, "list");
    declare(per);
    declare(doubt, onDay, output);
  }

  @Override
  public Integer call() throws IOException {
    String name = "inspections-by-" + Options.required(per, Per.class);
    output.print(
        session(), Registers.statistic(session(), name, onDay.day(session()), doubt.parameters()));
    return ExitCode.OK;
  }
}
