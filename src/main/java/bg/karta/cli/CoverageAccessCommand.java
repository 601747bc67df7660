package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.CoverageOptions;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.RowsPer;
import bg.karta.cli.option.StatisticOutput;
import bg.karta.cli.session.Session;
import bg.karta.coverage.Amounts;
import bg.karta.coverage.Road;
import bg.karta.intake.SettingsFile;
import bg.karta.text.Failure;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage access}: the nearest place of a service and those in reach. */
final class CoverageAccessCommand extends Subcommand {
  private final CoverageOptions cells = new CoverageOptions();
  private final RowsPer per = new RowsPer();
  private final DoubtOptions doubt = DoubtOptions.ofNeed();
  private final StatisticOutput output = new StatisticOutput();

  private final OptionSpec within =
      Options.value(String.class, "KM", "withinKm", "--within").defaultValue("30").build();
  private final OptionSpec decay =
      Options.value(Decay.class, "DECAY", "decay", "--decay").defaultValue("none").build();
  private final OptionSpec roads = Options.file("FILE", "roads", "--roads");

  /** How much less a place counts the farther it is. */
  private enum Decay {
    NONE,
    GAUSSIAN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  CoverageAccessCommand(Session session) {
    super(session, "access");
    declare(cells, per, doubt);
    declare(within, decay, roads);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    BigDecimal read = Amounts.number(Options.required(within));
    if (read == null || read.signum() <= 0) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.km", Options.required(within));
    }
    double km = read.doubleValue();
    String roadTable = roadTable();
    return output.print(
        session(),
        "coverage-access",
        (parameters, database) ->
            parameters
                .and(doubt.parameters())
                .and("per", per.rows())
                .and("by", cells.by())
                .and("service", cells.service(database))
                .and("within", km)
                .and("decay", Options.required(decay, Decay.class).toString())
                .and("roads", roadTable));
  }

  private @Nullable String roadTable() {
    Path file = roads.getValue();
    return file == null
        ? null
        : Road.json(
            SettingsFile.read(file, Road.class, session().limits()).stream()
                .map(SettingsFile.SettingsRow::record)
                .toList());
  }
}
