package bg.karta.cli;

import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.statistic.QueryTable;
import bg.karta.store.Ledger;
import java.io.IOException;

/** {@code karta log}: the batches that were imported, and the files they came from. */
final class LogCommand extends Subcommand {
  private final TableOutput output = new TableOutput();

  LogCommand(Session session) {
    super(session, "log");
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    output.print(
        session(),
        Registers.read(
            session(),
            database -> QueryTable.of(database, Ledger.log(), "log", session().messages())));
    return ExitCode.OK;
  }
}
