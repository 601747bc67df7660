package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.OptionValues;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.kind.Budget;
import bg.karta.result.Parameters;
import bg.karta.text.Failure;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta plan annual}: the annual plan of a municipality's social services. */
final class PlanAnnualCommand extends Subcommand {
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private final DoubtOptions doubt = DoubtOptions.ofReports();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec municipality =
      Options.text("MUNICIPALITY", "municipality", "-m", "--municipality");
  private final OptionSpec year =
      Options.value(Integer.class, "YEAR", "planYear", "--year").build();

  PlanAnnualCommand(Session session) {
    super(session, "annual");
    declare(municipality, year);
    declare(doubt, output);
  }

  @Override
  public Integer call() throws IOException {
    @Nullable Integer asked = year();
    @Nullable String code =
        OptionValues.read(session(), municipality, Budget.class, "municipality");
    return output.print(
        session(),
        "annual-plan",
        (parameters, database) -> {
          Parameters plan =
              parameters.and(doubt.parameters()).and("municipality", code).and("year", asked);
          LocalDate day = LocalDate.parse(String.valueOf(parameters.value("on")));
          // The plan of a past year tells how that year ended.
          return asked != null && asked < day.getYear()
              ? plan.and("on", LocalDate.of(asked, 12, 31))
              : plan;
        });
  }

  private @Nullable Integer year() {
    @Nullable Integer asked = year.getValue();
    if (asked != null && (asked < FIRST_YEAR || asked > LAST_YEAR)) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.plan-year", asked);
    }
    return asked;
  }
}
