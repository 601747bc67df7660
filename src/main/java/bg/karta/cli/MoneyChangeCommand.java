package bg.karta.cli;

import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.MoneyCurrency;
import bg.karta.cli.option.MoneyYears;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.money.YearsOnRecord;
import java.io.IOException;

/** {@code karta money change}: money, places and users of two years side by side. */
final class MoneyChangeCommand extends Subcommand {
  private final MoneyYears years = new MoneyYears();
  private final CoverageOptions cells = new CoverageOptions();
  private final MoneyCurrency currency = new MoneyCurrency();
  private final DoubtOptions doubt = DoubtOptions.ofRecords();
  private final StatisticOutput output = new StatisticOutput();

  MoneyChangeCommand(Session session) {
    super(session, "change");
    declare(years, cells, currency, doubt, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        session(),
        "money-change",
        (parameters, database) -> {
          YearsOnRecord.Pair asked = years.years(parameters, database);
          return parameters
              .and(doubt.parameters())
              .and("from", asked.before())
              .and("to", asked.after())
              .and("by", cells.by())
              .and("service", cells.service(database))
              .and("currency", currency.of(asked.after()).name());
        });
  }
}
