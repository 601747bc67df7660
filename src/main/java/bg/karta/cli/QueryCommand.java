package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.statistic.QueryTable;
import java.io.IOException;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta query}: asks the register in SQL; it is opened for reading alone. */
final class QueryCommand extends Subcommand {
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec sql = Options.parameter("SQL", "sql");

  QueryCommand(Session session) {
    super(session, "query");
    declare(sql);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    String text = Options.required(sql);
    output.print(
        session(),
        Registers.read(
            session(), database -> QueryTable.of(database, text, "query", session().messages())));
    return ExitCode.OK;
  }
}
