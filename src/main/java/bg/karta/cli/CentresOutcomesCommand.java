package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.kind.Centre;
import bg.karta.kind.CentreReport;
import bg.karta.kind.Kinds;
import bg.karta.kind.StaffTraining;
import bg.karta.result.Parameters;
import bg.karta.store.Database;
import bg.karta.store.Records;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code karta centres outcomes}: who started work through the centres, by month, by year or
 * cumulatively, and never two of them in one answer.
 */
final class CentresOutcomesCommand extends Subcommand {
  private final DoubtOptions doubt = DoubtOptions.ofRecords();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec by =
      Options.value(By.class, "PERIOD", "centresBy", "--by").defaultValue("year").build();
  private final OptionSpec from = Options.text("MONTH", "centresFrom", "--from");
  private final OptionSpec to = Options.text("MONTH", "centresTo", "--to");
  private final OptionSpec oblast = Options.text("OBLAST", "centresOblast", "--oblast");
  private final OptionSpec municipality =
      Options.text("MUNICIPALITY", "municipality", "-m", "--municipality");
  private final OptionSpec centre = Options.text("CENTRE", "centresCentre", "--centre");

  /** What a line of the answer is of. */
  enum By {
    MONTH,
    YEAR,
    CUMULATIVE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  CentresOutcomesCommand(Session session) {
    super(session, "outcomes");
    declare(by, from, to, oblast, municipality, centre);
    declare(doubt, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(session(), "centre-outcomes", this::ask);
  }

  private Parameters ask(Parameters parameters, Database database) {
    String first = OptionValues.read(session(), from, CentreReport.class, "month");
    String last = OptionValues.read(session(), to, CentreReport.class, "month");
    if (first != null && last != null && first.compareTo(last) > 0) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.months", first, last);
    }
    return parameters
        .and(doubt.parameters())
        .and("by", Options.required(by))
        .and("from", first)
        .and("to", last)
        .and("oblast", OptionValues.read(session(), oblast, StaffTraining.class, "oblast"))
        .and(
            "municipality",
            OptionValues.read(session(), municipality, Centre.class, "municipality"))
        .and("centre", centre(database));
  }

  /** The centre asked for, which must be on record; null for all. */
  private @Nullable String centre(Database database) {
    String asked = OptionValues.read(session(), centre, Centre.class, "id");
    if (asked != null && !Records.holds(database, Kinds.of(Centre.class), asked)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.centre", asked);
    }
    return asked;
  }
}
