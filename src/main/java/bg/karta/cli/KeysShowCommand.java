package bg.karta.cli;

import bg.karta.cli.option.KeyRing;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.store.PersonTokens;
import bg.karta.submission.RegisterKeys;
import java.io.IOException;
import java.util.List;

/** {@code karta keys show}: which key a register's tokens were made by, and where it lies. */
final class KeysShowCommand extends Subcommand {
  private final KeyRing keys = new KeyRing();
  private final TableOutput output = new TableOutput();

  KeysShowCommand(Session session) {
    super(session, "show");
    declare(keys, output);
  }

  @Override
  public Integer call() throws IOException {
    output.print(session(), Registers.read(session(), this::table));
    return ExitCode.OK;
  }

  private Table table(Database database) {
    PersonTokens tokens = new PersonTokens(database);
    RegisterKeys held = keys.of(session(), database);
    List<Column> columns =
        List.of(
            column("key", Column.Type.TEXT),
            column("since", Column.Type.DATE),
            column("persons", Column.Type.INTEGER),
            column("file", Column.Type.TEXT));
    List<ResultRow> rows = List.of();
    if (tokens.keyId() != null) {
      String id = held.key().id();
      rows =
          List.of(
              ResultRow.of(
                  Table.columnsOf(columns),
                  id,
                  tokens.since(),
                  tokens.count(),
                  String.valueOf(held.found())));
    }
    return new Table(
        "keys",
        session().messages().get("keys.title", database.name()),
        null,
        null,
        columns,
        rows,
        rows.isEmpty() ? List.of(session().messages().get("keys.none")) : List.of());
  }

  private Column column(String name, Column.Type type) {
    return new Column(name, session().messages().get("keys." + name), type);
  }
}
