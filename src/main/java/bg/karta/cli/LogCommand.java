package bg.karta.cli;

import java.io.IOException;

/** {@code karta log}: the batches that were imported, and the files they came from. */
final class LogCommand extends Subcommand {
  private static final String SQL =
      """
      SELECT b.id AS batch, b.imported_at, b.status, s.file, s.sheet, s.kind, s.known_on, s.row_count,
        s.inserted, s.updated, s.unchanged, s.earlier, s.rejected
      FROM batch b LEFT JOIN source s ON s.batch = b.id
      ORDER BY b.id DESC, s.id
      """;

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
            session(), database -> Queries.table(database, SQL, "log", session().messages())));
    return ExitCode.OK;
  }
}
