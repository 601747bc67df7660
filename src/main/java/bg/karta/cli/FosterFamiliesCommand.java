package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta foster families}: foster families, the children with them, and what changed. */
final class FosterFamiliesCommand extends Subcommand {
  private static final int MOST_MONTHS = 1_200;

  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec by =
      Options.value(By.class, "WHAT", "fosterFamiliesBy", "--by").defaultValue("oblast").build();

  private final OptionSpec movements =
      Options.value(Movements.class, "PERIOD", "movements", "--movements")
          .defaultValue("month")
          .build();
  private final OptionSpec trainedWithin =
      Options.value(Integer.class, "MONTHS", "trainedWithin", "--trained-within")
          .defaultValue("24")
          .build();

  /** Of which time the new, the removed, the placed and the ended are. */
  enum Movements {
    MONTH,
    YEAR;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a row tells of. */
  enum By {
    COUNTRY,
    OBLAST,
    MUNICIPALITY,
    KIND;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  FosterFamiliesCommand(Session session) {
    super(session, "families");
    declare(by, movements, trainedWithin);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        session(),
        "foster-families",
        (parameters, database) ->
            parameters
                .and("by", Options.required(by))
                .and("movements", Options.required(movements))
                .and("trained_within", months()));
  }

  private int months() {
    int months = Options.required(trainedWithin, Integer.class);
    if (months < 1 || months > MOST_MONTHS) {
      throw new Failure(
          Failure.Category.USAGE, "failure.usage.trained-within", months, MOST_MONTHS);
    }
    return months;
  }
}
