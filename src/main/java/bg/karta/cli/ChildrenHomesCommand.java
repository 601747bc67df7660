package bg.karta.cli;

import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import java.io.IOException;

/** {@code karta children homes}: the last institutions for children by name. */
final class ChildrenHomesCommand extends Subcommand {
  private final DoubtOptions doubt = DoubtOptions.ofReports();
  private final StatisticOutput output = new StatisticOutput();

  ChildrenHomesCommand(Session session) {
    super(session, "homes");
    declare(doubt, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        session(), "children-homes", (parameters, database) -> parameters.and(doubt.parameters()));
  }
}
