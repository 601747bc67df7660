package bg.karta.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code karta log}: the batches that were imported, and the files they came from. */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {
  private static final String SQL =
      """
      SELECT b.id AS batch, b.imported_at, b.status, s.file, s.sheet, s.kind, s.row_count,
        s.inserted, s.updated, s.unchanged, s.rejected
      FROM batch b LEFT JOIN source s ON s.batch = b.id
      ORDER BY b.id DESC, s.id
      """;

  @ParentCommand private Karta karta;
  @Mixin private TableOutput output = new TableOutput();

  @Override
  public Integer call() throws IOException {
    output.print(
        karta,
        Registers.read(karta, database -> Queries.table(database, SQL, "log", karta.messages())));
    return ExitCode.OK;
  }
}
