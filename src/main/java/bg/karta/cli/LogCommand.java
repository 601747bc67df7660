package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.JudgingOptions;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.kind.RecordKind;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.statistic.Statistic;
import bg.karta.store.Ledger;
import bg.karta.store.Proof;
import bg.karta.text.Lang;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta log}: what was done to the register, by whom, and with which files. */
final class LogCommand extends Subcommand {
  private final TableOutput output = new TableOutput();

  private final OptionSpec action =
      Options.value(Ledger.Action.class, "ACTION", "action", "--action").build();
  private final OptionSpec from = Options.text("DATE", "logFrom", "--from");
  private final OptionSpec to = Options.text("DATE", "logTo", "--to");
  private final OptionSpec kind = Options.text("KIND", "logKind", "--kind");
  private final OptionSpec who = Options.text("NAME", "logWho", "--who");
  private final OptionSpec file = Options.text("TEXT", "logFile", "--file");

  LogCommand(Session session) {
    super(session, "log");
    declare(action, from, to, kind, who, file);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    Parameters parameters =
        Parameters.of("action", action.<Object>getValue())
            .and("from", day(from))
            .and("to", day(to))
            .and("kind", kind())
            .and("by", Options.optional(who))
            .and("file", Options.optional(file));
    output.print(session(), entries(session(), parameters));
    return ExitCode.OK;
  }

  /** The entries that the parameters ask for. */
  static Table entries(Session session, Parameters parameters) {
    Lang lang = session.messages().lang();
    return Registers.read(
        session,
        database -> {
          // What somebody else wrote there is no entry, and may be no text of one.
          new Proof(database).requireChain();
          return Statistic.of(Ledger.log()).table(database, lang, parameters);
        });
  }

  private static @Nullable String day(OptionSpec option) {
    String given = Options.optional(option);
    return given == null ? null : OnDay.parse(given).toString();
  }

  private @Nullable String kind() {
    RecordKind asked = JudgingOptions.kind(Options.optional(kind));
    return asked == null ? null : asked.name();
  }
}
