package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CaseworkGroups;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.text.Failure;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta casework outcomes}: who was brought to work, how soon, and who stayed. */
final class CaseworkOutcomesCommand extends Subcommand {
  private static final int MOST_MONTHS = 120;

  private final CaseworkGroups groups = new CaseworkGroups();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec again =
      Options.value(Integer.class, "MONTHS", "caseworkAgain", "--again-within")
          .defaultValue("12")
          .build();

  CaseworkOutcomesCommand(Session session) {
    super(session, "outcomes");
    declare(groups);
    declare(again);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    int months = Options.required(again, Integer.class);
    if (months < 1 || months > MOST_MONTHS) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.again-within", months, MOST_MONTHS);
    }
    return output.print(
        session(),
        "casework-outcomes",
        (parameters, database) -> parameters.and("by", groups.by()).and("again", months));
  }
}
