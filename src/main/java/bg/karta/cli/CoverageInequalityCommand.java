package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.RowsPer;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage inequality}: how unequally territories are served. */
final class CoverageInequalityCommand extends Subcommand {
  private final CoverageOptions cells = new CoverageOptions();
  private final RowsPer per = new RowsPer();
  private final DoubtOptions doubt = DoubtOptions.ofNeed();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec measure =
      Options.value(Compared.class, "MEASURE", "inequalityMeasure", "--measure")
          .defaultValue("coverage")
          .build();
  private final OptionSpec weight =
      Options.value(Weight.class, "WEIGHT", "inequalityWeight", "--weight")
          .defaultValue("people")
          .build();
  private final OptionSpec lorenz = Options.flag("lorenz", "--lorenz");

  /** What is compared. */
  private enum Compared {
    COVERAGE,
    EFFECTIVE_COVERAGE,
    UTILISATION,
    PLACES_PER_1000;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a territory counts by. */
  private enum Weight {
    PEOPLE,
    NEED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  CoverageInequalityCommand(Session session) {
    super(session, "inequality");
    declare(cells, per, doubt);
    declare(measure, weight, lorenz);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    if (cells.by().equals("country")) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.inequality.country");
    }
    return output.print(
        session(),
        Options.given(lorenz) ? "coverage-lorenz" : "coverage-inequality",
        (parameters, database) ->
            parameters
                .and(doubt.parameters())
                .and("per", per.rows())
                .and("by", cells.by())
                .and("service", cells.service(database))
                .and("measure", Options.required(measure, Compared.class).toString())
                .and("weight", Options.required(weight, Weight.class).toString()));
  }
}
