package bg.karta.cli;

import bg.karta.output.Table;
import bg.karta.statistic.Statistic;
import bg.karta.statistic.StatisticBook;
import bg.karta.statistic.Weights;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code karta inspections risk}: where to inspect next, and what of each factor speaks for it. */
final class InspectionsRiskCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final WeightOptions weights = new WeightOptions("weight");
  private final TableOutput output = new TableOutput();
  private final TopRows top = new TopRows();

  InspectionsRiskCommand(Karta karta) {
    super(karta, "risk");
    declare(top, weights, onDay, output);
  }

  @Override
  public Integer call() throws IOException {
    Statistic risk = Objects.requireNonNull(StatisticBook.load().find("inspection-risk"));
    Weights chosen = weights.of(karta(), risk);
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("on", onDay.day(karta()).toString());
    parameters.put("top", top.rows());
    Table table =
        Registers.read(
            karta(),
            database -> risk.table(database, karta().messages().lang(), parameters, chosen));
    output.print(karta(), table);
    return ExitCode.OK;
  }
}
