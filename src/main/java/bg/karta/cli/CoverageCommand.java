package bg.karta.cli;

import bg.karta.output.Table;
import bg.karta.statistic.StatisticBook;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage}: how far services cover the need. */
final class CoverageCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final CoverageCells cells = new CoverageCells();
  private final TableOutput output = new TableOutput();

  private final OptionSpec gaps = Options.flag("gaps", "--gaps");

  CoverageCommand(Karta karta) {
    super(karta, "coverage");
    declare(cells);
    declare(gaps);
    declare(onDay, output);
  }

  @Override
  public Integer call() throws IOException {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("on", onDay.day().toString());
    parameters.put("by", cells.by());
    parameters.put("gaps", Options.given(gaps) ? 1 : 0);
    Table table =
        Registers.read(
            karta(),
            database -> {
              parameters.put("service", cells.service(database));
              return Objects.requireNonNull(StatisticBook.load().find("coverage"))
                  .table(database, karta().messages().lang(), parameters);
            });
    output.print(karta(), table);
    return ExitCode.OK;
  }
}
