package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.option.TopRows;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.Parameters;
import bg.karta.result.ResultRow;
import bg.karta.store.Changes;
import bg.karta.store.Database;
import bg.karta.store.Ledger;
import bg.karta.store.OpenFindings;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta log show}: an entry of the ledger, and what it changed field by field. */
final class LogShowCommand extends Subcommand {
  /** More fill no screen; who wants them all says so. */
  private static final int ROWS = 1_000;

  private final TableOutput output = new TableOutput();
  private final TopRows top = new TopRows();

  private final PositionalParamSpec number =
      Options.parameter(Long.class, "ENTRY", "entry").build();

  LogShowCommand(Session session) {
    super(session, "show");
    declare(number);
    declare(top, output);
  }

  @Override
  public Integer call() throws IOException {
    long entry = Options.required(number, Long.class);
    List<ResultRow> said = new ArrayList<>();
    LogCommand.entries(session(), Parameters.of("number", entry)).rows().forEach(said::add);
    if (said.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.log.unknown", entry, last());
    }
    output.print(session(), changes(entry, said));
    return ExitCode.OK;
  }

  private long last() {
    return Registers.read(session(), database -> new Ledger(database).next() - 1);
  }

  private Table changes(long entry, List<ResultRow> said) {
    @Nullable Integer asked = top.rows();
    int most = asked == null ? ROWS : asked;
    try (Database database = Registers.open(session(), Database.Mode.READ)) {
      Changes changes = new Changes(database);
      List<String> notes = notes(said);
      findings(database, entry, notes);
      List<ResultRow> rows = changes.of(entry, most);
      if (rows.size() == most && changes.count(entry) > most) {
        notes.add(session().messages().get("log.more", most, changes.count(entry)));
      }
      return new Table("log-show", title(said.get(0)), null, null, columns(), rows, notes);
    }
  }

  private String title(ResultRow entry) {
    Messages words = session().messages();
    return words.get(
        "log.title",
        entry.whole("entry"),
        words.getOr("log.action." + entry.text("action"), entry.text("action")),
        entry.text("at"),
        Objects.requireNonNullElse(entry.textOrNull("by"), "–"));
  }

  /** What is known of the entry besides, a sentence for each of its files. */
  private List<String> notes(List<ResultRow> said) {
    Messages words = session().messages();
    ResultRow entry = said.get(0);
    List<String> notes = new ArrayList<>();
    if (entry.cell("version") != null) {
      notes.add(
          words.get(
              "log.made",
              text(entry, "system_user"),
              text(entry, "host"),
              text(entry, "version"),
              text(entry, "milliseconds"),
              text(entry, "options")));
    }
    if (entry.cell("subject") != null) {
      notes.add(words.get("log.subject", entry.whole("subject")));
    }
    if (entry.cell("reason") != null) {
      notes.add(words.get("log.reason", entry.text("reason")));
    }
    String counted = counted(entry.text("counts"));
    if (!counted.isEmpty()) {
      notes.add(words.get("log.counts", counted));
    }
    if (entry.cell("undone_by") != null) {
      notes.add(words.get("log.undone", entry.whole("undone_by")));
    }
    said.stream()
        .filter(row -> row.cell("file") != null)
        .map(
            row ->
                words.get("log.file", text(row, "file"), text(row, "bytes"), text(row, "sha256")))
        .distinct()
        .forEach(notes::add);
    notes.add(words.get("log.hash", entry.text("hash")));
    return notes;
  }

  /** What is open of the rows that the entry took in, a sentence for each rule. */
  private void findings(Database database, long entry, List<String> notes) {
    for (ResultRow rule : OpenFindings.ofBatch(database, entry)) {
      notes.add(
          session()
              .messages()
              .get("log.finding", rule.text("rule"), rule.text("severity"), rule.whole("found")));
    }
  }

  /** What the entry counted, kinds of record by their names. */
  private String counted(String counts) {
    return Ledger.counts(counts).entrySet().stream()
        .map(count -> name(count.getKey()) + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }

  private String name(String counted) {
    @Nullable RecordKind kind = Kinds.find(counted);
    return kind == null
        ? session().messages().getOr("log.count." + counted, counted)
        : kind.title(session().messages().lang());
  }

  private static String text(ResultRow row, String column) {
    Object cell = row.cell(column);
    return cell == null || cell.equals("") ? "–" : cell.toString();
  }

  private List<Column> columns() {
    return List.of(
        column("kind"),
        column("key"),
        column("change"),
        column("field"),
        column("before"),
        column("after"));
  }

  private Column column(String name) {
    return new Column(name, session().messages().get("log." + name), Column.Type.TEXT);
  }
}
