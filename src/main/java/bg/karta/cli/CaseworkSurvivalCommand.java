package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CaseworkGroups;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code karta casework survival}: after how many days people start work, or leave it, those
 * included of whom it is not known yet.
 */
final class CaseworkSurvivalCommand extends Subcommand {
  private final CaseworkGroups groups = new CaseworkGroups();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec event =
      Options.value(Event.class, "EVENT", "caseworkEvent", "--event")
          .defaultValue("placement")
          .build();
  private final OptionSpec every =
      Options.value(Integer.class, "DAYS", "caseworkEvery", "--every").build();

  /** What is waited for. */
  enum Event {
    /** The first placement, from the opening. */
    PLACEMENT,
    /** The end of that job, from the placement. */
    EXIT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  CaseworkSurvivalCommand(Session session) {
    super(session, "survival");
    declare(event);
    declare(groups);
    declare(every);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    Integer days = every.getValue();
    if (days != null && days < 1) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.every", days);
    }
    return output.print(
        session(),
        "casework-survival",
        (parameters, database) ->
            parameters
                .and("by", groups.by())
                .and("event", Options.required(event))
                .and("every", days == null ? 0 : days));
  }
}
