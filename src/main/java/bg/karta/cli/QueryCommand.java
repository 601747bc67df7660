package bg.karta.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code karta query}: asks the register in SQL; it is opened for reading alone. */
@Command(name = "query")
final class QueryCommand implements Callable<Integer> {
  @ParentCommand private Karta karta;
  @Mixin private TableOutput output = new TableOutput();

  @Parameters(paramLabel = "SQL", descriptionKey = "option.sql")
  private String sql = "";

  @Override
  public Integer call() throws IOException {
    output.print(
        karta,
        Registers.read(karta, database -> Queries.table(database, sql, "query", karta.messages())));
    return ExitCode.OK;
  }
}
