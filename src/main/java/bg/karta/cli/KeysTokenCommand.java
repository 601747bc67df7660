package bg.karta.cli;

import bg.karta.cli.option.KeyRing;
import bg.karta.cli.option.PersonArgument;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.person.PersonalNumber;
import bg.karta.result.ResultRow;
import bg.karta.store.Database;
import bg.karta.store.PersonTokens;
import bg.karta.submission.RegisterKeys;
import bg.karta.text.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code karta keys token}: the tokens of people whose numbers are read from the standard input,
 * one a line: on a command line others could see them.
 */
final class KeysTokenCommand extends Subcommand {
  private final KeyRing keys = new KeyRing();
  private final TableOutput output = new TableOutput();

  KeysTokenCommand(Session session) {
    super(session, "token");
    declare(keys, output);
  }

  @Override
  boolean readsStandardInput() {
    return true;
  }

  @Override
  public Integer call() throws IOException {
    try (Database database = Registers.open(session(), Database.Mode.READ)) {
      if (new PersonTokens(database).keyId() == null) {
        throw new Failure(Failure.Category.USAGE, "failure.key.none", database.name());
      }
      RegisterKeys held = keys.of(session(), database);
      List<ResultRow> rows = new ArrayList<>();
      for (PersonalNumber number : PersonArgument.read()) {
        rows.add(
            ResultRow.of(Table.columnsOf(columns()), number.toString(), held.key().token(number)));
      }
      output.print(session(), table(rows));
    }
    return ExitCode.OK;
  }

  private Table table(List<ResultRow> rows) {
    return new Table(
        "tokens", session().messages().get("keys.tokens"), null, null, columns(), rows, List.of());
  }

  private List<Column> columns() {
    return List.of(
        new Column("number", session().messages().get("keys.number"), Column.Type.TEXT),
        new Column("token", session().messages().get("keys.token"), Column.Type.TEXT));
  }
}
