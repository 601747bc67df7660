package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.coverage.Network;
import bg.karta.coverage.NetworkRule;
import bg.karta.intake.SettingsFile;
import bg.karta.output.Table;
import bg.karta.result.ResultRow;
import bg.karta.statistic.Statistic;
import bg.karta.store.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code karta coverage network}: where the minimum network of services is missing. Ends with 1
 * where something is missing and {@code --fail-on missing} asks for it.
 */
final class CoverageNetworkCommand extends Subcommand {
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final DoubtOptions doubt = DoubtOptions.ofRecords();
  private final TableOutput output = new TableOutput();

  private final OptionSpec missing = Options.flag("missing", "--missing");
  private final OptionSpec network = Options.file("FILE", "network", "--network");
  private final OptionSpec failOn =
      Options.value(FailOn.class, "WHEN", "networkFailOn", "--fail-on")
          .defaultValue("never")
          .build();

  /** What makes the command fail. */
  enum FailOn {
    MISSING,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  CoverageNetworkCommand(Session session) {
    super(session, "network");
    declare(missing, network, failOn);
    declare(onDay, knownOn, doubt, output);
  }

  @Override
  public Integer call() throws IOException {
    Table table = knownOn.read(session(), onDay.day(session()), this::table);
    List<ResultRow> all = new ArrayList<>();
    table.rows().forEach(all::add);
    List<ResultRow> lacking = all.stream().filter(row -> row.isTrue("missing")).toList();
    Table shown = Options.given(missing) ? table.withRows(lacking) : table;
    for (String summary : Network.summaries(all, session().messages())) {
      shown = shown.withNote(summary);
    }
    output.print(session(), shown);
    boolean fails = Options.required(failOn, FailOn.class) == FailOn.MISSING;
    return fails && !lacking.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private Table table(Database database) {
    rules().keep(database);
    return Statistic.of(Network.query())
        .table(
            database,
            session().messages().lang(),
            doubt.parameters().and("on", onDay.day(session()).toString()));
  }

  private Network rules() {
    Network rules = new Network();
    Path own = network.getValue();
    if (own != null) {
      SettingsFile.read(own, NetworkRule.class, session().limits())
          .forEach(line -> rules.add(own, line.row(), line.record()));
    }
    return rules;
  }
}
