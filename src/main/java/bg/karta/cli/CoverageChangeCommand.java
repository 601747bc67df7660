package bg.karta.cli;

import bg.karta.coverage.Change;
import bg.karta.output.Table;
import bg.karta.statistic.Statistic;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta coverage change}: coverage against an earlier day, with breaks in the series. */
final class CoverageChangeCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final CoverageCells cells = new CoverageCells();
  private final TopRows top = new TopRows();
  private final TableOutput output = new TableOutput();

  private final OptionSpec since =
      Options.value(String.class, "DATE", "since", "--since").required(true).build();

  CoverageChangeCommand(Karta karta) {
    super(karta, "change");
    declare(since);
    declare(cells, top, onDay, knownOn, output);
  }

  @Override
  public Integer call() throws IOException {
    LocalDate before = OnDay.parse(Options.required(since));
    LocalDate after = onDay.day(karta());
    if (before.isAfter(after)) {
      throw new Failure(Failure.Kind.USAGE, "failure.usage.since", before, after);
    }
    output.print(karta(), knownOn.read(karta(), database -> table(database, before, after)));
    return ExitCode.OK;
  }

  private Table table(Database database, LocalDate before, LocalDate after) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("by", cells.by());
    parameters.put("service", cells.service(database));
    parameters.put("top", top.rows());
    parameters.put("lang", karta().messages().lang().toString());
    parameters.put("on", after.toString());
    Change kept = new Change(database, before, after, parameters);
    try {
      return Statistic.of(Change.query()).table(database, karta().messages().lang(), parameters);
    } finally {
      kept.close();
    }
  }
}
