package bg.karta.cli;

import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code karta status}: what the register holds. */
final class StatusCommand extends Subcommand {
  private final TableOutput output = new TableOutput();

  StatusCommand(Karta karta) {
    super(karta, "status");
    declare(output);
  }

  @Override
  public Integer call() throws IOException {
    output.print(karta(), Registers.read(karta(), this::table));
    return ExitCode.OK;
  }

  private Table table(Database database) {
    List<Column> columns =
        List.of(
            new Column("kind", karta().messages().get("status.kind"), Column.Type.TEXT),
            new Column("title", karta().messages().get("status.name"), Column.Type.TEXT),
            new Column("records", karta().messages().get("status.records"), Column.Type.INTEGER));
    ResultColumns names = Table.columnsOf(columns);
    List<ResultRow> rows = new ArrayList<>();
    for (RecordKind kind : Kinds.all()) {
      long records = database.number("SELECT COUNT(*) FROM " + kind.table());
      rows.add(ResultRow.of(names, kind.name(), kind.title(karta().messages().lang()), records));
    }
    long batches = database.number("SELECT COUNT(*) FROM batch");
    return new Table(
        "status",
        karta().messages().get("status.title", database.name()),
        null,
        null,
        columns,
        rows,
        List.of(karta().messages().get("status.batches", batches)));
  }
}
