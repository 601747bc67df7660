package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code karta inspections practice}: the most effective services, and what they have in common.
 */
final class InspectionsPracticeCommand extends Subcommand {
  private final DoubtOptions doubt = DoubtOptions.ofReports();
  private final OnDay onDay = new OnDay();
  private final TableOutput output = new TableOutput();
  private final OptionSpec traits = Options.flag("traits", "--traits");

  InspectionsPracticeCommand(Session session) {
    super(session, "practice");
    declare(traits);
    declare(doubt, onDay, output);
  }

  @Override
  public Integer call() throws IOException {
    String name = Options.given(traits) ? "good-practice-traits" : "good-practice";
    output.print(
        session(), Registers.statistic(session(), name, onDay.day(session()), doubt.parameters()));
    return ExitCode.OK;
  }
}
