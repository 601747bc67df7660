package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.RowsPer;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.coverage.View;
import java.io.IOException;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage}: how far services cover the need. */
final class CoverageCommand extends Subcommand {
  private final CoverageOptions cells = new CoverageOptions();
  private final RowsPer per = new RowsPer();
  private final DoubtOptions doubt = DoubtOptions.ofNeed();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec view =
      Options.value(View.class, "VIEW", "view", "--view").defaultValue("located").build();
  private final OptionSpec small =
      Options.value(Integer.class, "NUMBER", "small", "--small").defaultValue("20").build();
  private final OptionSpec gaps = Options.flag("gaps", "--gaps");

  CoverageCommand(Session session) {
    super(session, "coverage");
    declare(cells, per, doubt);
    declare(view, small, gaps);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    String statistic = Options.required(view, View.class).statistic();
    return output.print(
        session(),
        statistic,
        (parameters, database) ->
            parameters
                .and(doubt.parameters())
                .and("per", per.rows())
                .and("by", cells.by())
                .and("service", cells.service(database))
                .and("small", CoverageOptions.small(small))
                .and("gaps", Options.given(gaps) ? 1 : 0));
  }
}
