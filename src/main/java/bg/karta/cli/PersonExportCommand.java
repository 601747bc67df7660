package bg.karta.cli;

import bg.karta.cli.option.PersonArgument;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.FieldType;
import bg.karta.kind.ValueWords;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.store.Changes;
import bg.karta.store.Database;
import bg.karta.store.PersonRecords;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code karta person export}: all that the register holds on a person, a row for each field of
 * each record as it is and as it was, with the file it came from.
 */
final class PersonExportCommand extends Subcommand {
  private final PersonArgument person = new PersonArgument();
  private final TableOutput output = new TableOutput();

  PersonExportCommand(Session session) {
    super(session, "export");
    declare(person, output);
  }

  @Override
  boolean readsStandardInput() {
    return person.isRead();
  }

  @Override
  public Integer call() throws IOException {
    person.require();
    Table table;
    try (Database database = Registers.open(session(), Database.Mode.READ)) {
      String token = person.token(person.keys(session(), database));
      List<ResultRow> rows = rows(new PersonRecords(database, token), token);
      if (rows.isEmpty()) {
        throw new Failure(Failure.Category.USAGE, "failure.person.unknown", database.name());
      }
      String title = session().messages().get("person.title", token, database.name());
      String note = session().messages().get("person.note");
      table = new Table("person", title, null, null, columns(), rows, List.of(note));
    }
    output.printToOwner(session(), table);
    return ExitCode.OK;
  }

  private List<Column> columns() {
    return List.of(
        column("record", Column.Type.INTEGER, false),
        column("name", Column.Type.TEXT, false),
        column("label", Column.Type.TEXT, false),
        column("meaning", Column.Type.TEXT, false),
        column("earlier", Column.Type.BOOLEAN, false),
        column("file", Column.Type.TEXT, false),
        column("row", Column.Type.INTEGER, false),
        column("known_on", Column.Type.DATE, true),
        column("batch", Column.Type.INTEGER, true),
        column("until_batch", Column.Type.INTEGER, true),
        column("mention", Column.Type.BOOLEAN, true),
        column("kind", Column.Type.TEXT, true),
        column("field", Column.Type.TEXT, true),
        column("value", Column.Type.TEXT, true),
        column("sheet", Column.Type.TEXT, true),
        column("taken_in", Column.Type.TEXT, true));
  }

  private Column column(String name, Column.Type type, boolean detail) {
    return new Column(name, session().messages().get("person." + name), type, detail);
  }

  /** The rows; those of one record and of what it was have one number. */
  private List<ResultRow> rows(PersonRecords records, String token) {
    List<ResultRow> rows = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    ResultColumns names = Table.columnsOf(columns());
    records.read(
        state -> {
          String key = key(state);
          if (keys.isEmpty() || !keys.get(keys.size() - 1).equals(key)) {
            keys.add(key);
          }
          for (FieldSpec field : state.kind().fields()) {
            if (isShown(field, state)) {
              rows.add(row(names, keys.size(), field, state, token));
            }
          }
        });
    return rows;
  }

  private static String key(PersonRecords.State state) {
    return state.kind().name()
        + state.kind().key().stream().map(field -> state.row().textOrNull(field.name())).toList();
  }

  /** Of the record of somebody else no more is told than that it names the person. */
  private static boolean isShown(FieldSpec field, PersonRecords.State state) {
    return state.row().has(field.name())
        && (!state.mention() || field.key() || field.type() == FieldType.PERSON);
  }

  /** Who else a record names is told by no more than the log shows of people. */
  private static Object shown(FieldSpec field, Object value, String token) {
    return field.type() == FieldType.PERSON && !value.equals(token)
        ? Changes.shown(value.toString())
        : value;
  }

  private ResultRow row(
      ResultColumns names, int record, FieldSpec field, PersonRecords.State state, String token) {
    Lang lang = session().messages().lang();
    ResultRow said = state.row();
    Object value = shown(field, Objects.requireNonNull(said.cell(field.name())), token);
    @Nullable Object until = said.cell("until_batch");
    return ResultRow.of(
        names,
        record,
        state.kind().title(lang),
        ValueWords.label(field, lang),
        ValueWords.of(field, value, lang),
        state.earlier(),
        said.cell("from_file"),
        said.cell("from_row"),
        said.cell("from_day"),
        said.cell("from_batch"),
        until,
        state.mention(),
        state.kind().name(),
        field.name(),
        value.toString(),
        said.cell("from_sheet"),
        said.cell("from_moment"));
  }
}
