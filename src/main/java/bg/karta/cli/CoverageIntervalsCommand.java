package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.RowsPer;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.coverage.Crowding;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage intervals}: how certain shares and rates of coverage are. */
final class CoverageIntervalsCommand extends Subcommand {
  /** The levels of confidence that the query knows the quantiles of. */
  private static final List<String> LEVELS = List.of("90", "95", "98", "99", "99.8");

  private final CoverageOptions cells = new CoverageOptions();
  private final RowsPer per = new RowsPer();
  private final DoubtOptions doubt = DoubtOptions.ofNeed();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec confidence =
      Options.value(String.class, "PERCENT", "confidence", "--confidence")
          .defaultValue("95")
          .completionCandidates(LEVELS)
          .build();
  private final OptionSpec small =
      Options.value(Integer.class, "NUMBER", "small", "--small").defaultValue("20").build();

  CoverageIntervalsCommand(Session session) {
    super(session, "intervals");
    declare(cells, per, doubt);
    declare(confidence, small);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    String level = Options.required(confidence).replace(',', '.').replaceFirst("\\s*%$", "");
    if (!LEVELS.contains(level)) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.usage.confidence",
          Options.required(confidence),
          String.join(", ", LEVELS));
    }
    return output.print(
        session(),
        "coverage-intervals",
        (parameters, database) ->
            parameters
                .and(doubt.parameters())
                .and("per", per.rows())
                .and("by", cells.by())
                .and("service", cells.service(database))
                .and("confidence", level)
                .and("small", CoverageOptions.small(small)),
        table -> Crowding.noted(table, session().messages()));
  }
}
