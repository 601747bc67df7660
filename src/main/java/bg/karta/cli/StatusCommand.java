package bg.karta.cli;

import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.store.Ledger;
import bg.karta.store.OpenFindings;
import bg.karta.store.Records;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code karta status}: what the register holds. */
final class StatusCommand extends Subcommand {
  private final TableOutput output = new TableOutput();

  StatusCommand(Session session) {
    super(session, "status");
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    output.print(session(), Registers.read(session(), this::table));
    return ExitCode.OK;
  }

  private Table table(Database database) {
    List<Column> columns =
        List.of(
            new Column("kind", session().messages().get("status.kind"), Column.Type.TEXT),
            new Column("title", session().messages().get("status.name"), Column.Type.TEXT),
            new Column("records", session().messages().get("status.records"), Column.Type.INTEGER),
            new Column("doubted", session().messages().get("status.doubted"), Column.Type.INTEGER));
    ResultColumns names = Table.columnsOf(columns);
    List<ResultRow> rows = new ArrayList<>();
    for (RecordKind kind : Kinds.all()) {
      long records = Records.count(database, kind);
      rows.add(
          ResultRow.of(
              names,
              kind.name(),
              kind.title(session().messages().lang()),
              records,
              OpenFindings.records(database, kind)));
    }
    long batches = new Ledger(database).batches();
    return new Table(
        "status",
        session().messages().get("status.title", database.name()),
        null,
        null,
        columns,
        rows,
        List.of(
            session().messages().get("status.batches", batches),
            session().messages().get("status.note.doubted")));
  }
}
