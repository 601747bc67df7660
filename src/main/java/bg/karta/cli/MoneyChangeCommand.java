package bg.karta.cli;

import java.io.IOException;

/** {@code karta money change}: money, places and users of two years side by side. */
final class MoneyChangeCommand extends Subcommand {
  private final MoneyYears years = new MoneyYears();
  private final CoverageCells cells = new CoverageCells();
  private final MoneyCurrency currency = new MoneyCurrency();
  private final StatisticOutput output = new StatisticOutput();

  MoneyChangeCommand(Karta karta) {
    super(karta, "change");
    declare(years, cells, currency, output);
  }

  @Override
  public Integer call() throws IOException {
    return output.print(
        karta(),
        "money-change",
        (parameters, database) -> {
          int later = years.into(parameters, database);
          parameters.put("by", cells.by());
          parameters.put("service", cells.service(database));
          parameters.put("currency", currency.of(later).name());
        });
  }
}
