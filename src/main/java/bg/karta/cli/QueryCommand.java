package bg.karta.cli;

import java.io.IOException;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta query}: asks the register in SQL; it is opened for reading alone. */
final class QueryCommand extends Subcommand {
  private final TableOutput output = new TableOutput();

  private final PositionalParamSpec sql = Options.parameter("SQL", "sql");

  QueryCommand(Karta karta) {
    super(karta, "query");
    declare(sql);
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    String text = Options.required(sql);
    output.print(
        karta(),
        Registers.read(
            karta(), database -> Queries.table(database, text, "query", karta().messages())));
    return ExitCode.OK;
  }
}
