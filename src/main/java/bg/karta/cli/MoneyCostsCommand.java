package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.MoneyCurrency;
import bg.karta.cli.option.MoneyYears;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.money.YearsOnRecord;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta money costs}: what was planned and spent in a year, per place and per user. */
final class MoneyCostsCommand extends Subcommand {
  private final CoverageOptions cells = new CoverageOptions();
  private final MoneyCurrency currency = new MoneyCurrency();
  private final DoubtOptions doubt = DoubtOptions.ofRecords();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec year = Options.value(Integer.class, "YEAR", "year", "--year").build();

  MoneyCostsCommand(Session session) {
    super(session, "costs");
    declare(year);
    declare(cells, currency, doubt, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        session(),
        "money-costs",
        (parameters, database) -> {
          int asked = YearsOnRecord.of(database).one(year.getValue(), MoneyYears.day(parameters));
          return parameters
              .and(doubt.parameters())
              .and("year", asked)
              .and("by", cells.by())
              .and("service", cells.service(database))
              .and("currency", currency.of(asked).name());
        });
  }
}
