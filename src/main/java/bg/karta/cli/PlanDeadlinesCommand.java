package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.PlanMap;
import bg.karta.cli.option.PlanTermOptions;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta plan deadlines}: which discussions of the National Map are due, held or late. */
final class PlanDeadlinesCommand extends Subcommand {
  private final PlanMap map = new PlanMap();
  private final PlanTermOptions terms = new PlanTermOptions();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec late = Options.flag("late", "--late");

  PlanDeadlinesCommand(Session session) {
    super(session, "deadlines");
    declare(late);
    declare(map, terms, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        session(),
        "plan-deadlines",
        (parameters, database) ->
            parameters
                .and(terms.terms(session()).parameters())
                .and("map", map.version(database))
                .and("late", Options.given(late) ? 1 : 0));
  }
}
