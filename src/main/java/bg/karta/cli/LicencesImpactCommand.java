package bg.karta.cli;

import bg.karta.output.Table;
import bg.karta.statistic.StatisticBook;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta licences impact}: what the licences that end soon would take from coverage. */
final class LicencesImpactCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final TopRows top = new TopRows();
  private final CoverageCells cells = new CoverageCells();
  private final KnownOn knownOn = new KnownOn();
  private final TableOutput output = new TableOutput();

  private final OptionSpec within =
      Options.value(String.class, "DAYS", "within", "--within").defaultValue("90d").build();

  LicencesImpactCommand(Karta karta) {
    super(karta, "impact");
    declare(within);
    declare(cells, top, onDay, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("on", onDay.day().toString());
    parameters.put("within", Days.parse(Options.required(within)));
    parameters.put("by", cells.by());
    parameters.put("top", top.rows());
    Table table =
        knownOn.read(
            karta(),
            database -> {
              parameters.put("service", cells.service(database));
              return Objects.requireNonNull(StatisticBook.load().find("licence-impact"))
                  .table(database, karta().messages().lang(), parameters);
            });
    output.print(karta(), table);
    return ExitCode.OK;
  }
}
