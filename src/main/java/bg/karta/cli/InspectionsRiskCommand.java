package bg.karta.cli;

import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.option.TopRows;
import bg.karta.cli.option.WeightOptions;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.statistic.StatisticBook;
import bg.karta.statistic.Weights;
import java.io.IOException;
import java.util.Objects;

/** {@code karta inspections risk}: where to inspect next, and what of each factor speaks for it. */
final class InspectionsRiskCommand extends Subcommand {
  private final DoubtOptions doubt = DoubtOptions.ofReports();
  private final OnDay onDay = new OnDay();
  private final WeightOptions weights = new WeightOptions("weight");
  private final TableOutput output = new TableOutput();
  private final TopRows top = new TopRows();

  InspectionsRiskCommand(Session session) {
    super(session, "risk");
    declare(top, weights, doubt, onDay, output);
  }

  @Override
  public Integer call() throws IOException {
    Statistic risk = Objects.requireNonNull(StatisticBook.load().find("inspection-risk"));
    Weights chosen = weights.of(session(), risk);
    Parameters parameters =
        doubt.parameters().and("on", onDay.day(session()).toString()).and("top", top.rows());
    Table table =
        Registers.read(
            session(),
            onDay.day(session()),
            database -> risk.table(database, session().messages().lang(), parameters, chosen));
    output.print(session(), table);
    return ExitCode.OK;
  }
}
