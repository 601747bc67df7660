package bg.karta.cli;

import bg.karta.output.Table;
import bg.karta.statistic.StatisticBook;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta licences impact}: what the licences that end soon would take from coverage. */
final class LicencesImpactCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final CoverageCells cells = new CoverageCells();
  private final TableOutput output = new TableOutput();

  private final OptionSpec within = Days.option("within", "--within");
  private final OptionSpec top = Options.value(Integer.class, "N", "top", "--top").build();

  LicencesImpactCommand(Karta karta) {
    super(karta, "impact");
    declare(within);
    declare(cells);
    declare(top);
    declare(onDay, output);
  }

  @Override
  public Integer call() throws IOException {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("on", onDay.day().toString());
    parameters.put("within", Days.of(within));
    parameters.put("by", cells.by());
    parameters.put("top", top());
    Table table =
        Registers.read(
            karta(),
            database -> {
              parameters.put("service", cells.service(database));
              return Objects.requireNonNull(StatisticBook.load().find("licence-impact"))
                  .table(database, karta().messages().lang(), parameters);
            });
    output.print(karta(), table);
    return ExitCode.OK;
  }

  private @Nullable Integer top() {
    Integer rows = top.getValue();
    if (rows != null && rows < 1) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.top", rows);
    }
    return rows;
  }
}
