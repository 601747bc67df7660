package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.PersonArgument;
import bg.karta.cli.option.ReasonOption;
import bg.karta.cli.option.Signing;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Globals;
import bg.karta.cli.session.Registers;
import bg.karta.cli.session.Session;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.person.PersonKey;
import bg.karta.person.PersonalNumbers;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.store.BackupSearch;
import bg.karta.store.BackupSearch.Holding;
import bg.karta.store.Database;
import bg.karta.store.Erasure;
import bg.karta.store.PersonRecords;
import bg.karta.store.PersonRecords.Extent;
import bg.karta.submission.RegisterKeys;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/**
 * {@code karta erase}: removes a person from the register, and tells which backups hold the person
 * still.
 */
final class EraseCommand extends Subcommand {
  private final PersonArgument person = new PersonArgument();
  private final ReasonOption reason = new ReasonOption("eraseReason");
  private final OptionSpec backups = Options.several(Path.class, "PATH", "backups", "--backups");
  private final OptionSpec dryRun = Options.flag("eraseDryRun", "--dry-run");
  private final Signing signing = new Signing();
  private final TableOutput output = new TableOutput();

  EraseCommand(Session session) {
    super(session, "erase");
    declare(person);
    declare(reason);
    declare(dryRun, backups);
    declare(signing, output);
  }

  @Override
  boolean readsStandardInput() {
    return person.isRead();
  }

  /** What there is of a person before it is removed. */
  private record Found(String token, @Nullable PersonKey chain, List<Extent> extents) {}

  @Override
  public Integer call() throws IOException {
    person.require();
    @Nullable String file = output.output();
    session().outputs().requirePlace(file == null ? "-" : file);
    Erasure erasure = Registers.erasure(session(), signing.of(session(), spec()), reason.text());
    erasure.requireNamesNobody();
    Found found = find();
    Path register = session().globals().database();
    BackupSearch search = new BackupSearch(register, found.token(), found.chain());
    List<BackupSearch.Looked> looked = search.look(named());
    List<String> sentences = sentences(looked);
    if (found.extents().isEmpty()) {
      sentences.forEach(session()::tell);
      throw new Failure(Failure.Category.USAGE, "failure.person.unknown", register);
    }
    if (Options.given(dryRun)) {
      session().say("erase.dry-run");
    } else {
      long entry = erasure.run(found.token()).entry();
      session().stands("erase.stands", entry);
      session().say("erase.done", entry);
      sentences.addAll(0, remnants(search));
    }
    output.print(session(), table(found.extents(), sentences));
    return ExitCode.OK;
  }

  private Found find() throws IOException {
    try (Database database = Registers.open(session(), Database.Mode.READ)) {
      RegisterKeys held = person.keys(session(), database);
      String token = person.token(held);
      return new Found(token, held.whole(), new PersonRecords(database, token).extents());
    }
  }

  private List<Path> named() {
    return Options.all(backups).stream().map(Globals::path).toList();
  }

  private List<String> remnants(BackupSearch search) throws IOException {
    List<String> places = search.remnants();
    return places.isEmpty()
        ? List.of()
        : List.of(session().messages().get("erase.remnants", String.join(", ", places)));
  }

  private Table table(List<Extent> extents, List<String> sentences) {
    List<Column> columns =
        List.of(
            column("kind", Column.Type.TEXT),
            column("name", Column.Type.TEXT),
            column("records", Column.Type.INTEGER),
            column("earlier", Column.Type.INTEGER),
            column("mentions", Column.Type.INTEGER));
    ResultColumns names = Table.columnsOf(columns);
    List<ResultRow> rows =
        extents.stream()
            .map(
                extent ->
                    ResultRow.of(
                        names,
                        extent.kind().name(),
                        extent.kind().title(session().messages().lang()),
                        extent.records(),
                        extent.earlier(),
                        extent.mentions()))
            .toList();
    String title =
        session().messages().get(Options.given(dryRun) ? "erase.title.dry-run" : "erase.title");
    return new Table("erase", title, null, null, columns, rows, sentences);
  }

  private Column column(String name, Column.Type type) {
    return new Column(name, session().messages().get("erase." + name), type);
  }

  /** What is to be known of backups: each that holds the person or may, and how many do not. */
  private List<String> sentences(List<BackupSearch.Looked> looked) {
    List<String> sentences = new ArrayList<>();
    for (BackupSearch.Looked one : looked) {
      switch (one.holding()) {
        case HOLDS -> sentences.add(sentence("erase.backup.holds", one.file()));
        case OTHER_KEY -> sentences.add(sentence("erase.backup.other-key", one.file()));
        case UNREADABLE -> sentences.add(sentence("erase.backup.unreadable", one.file()));
        case LACKS, OTHER -> {}
      }
    }
    sentences.add(
        session()
            .messages()
            .get(
                "erase.backups",
                looked.size() - count(looked, Holding.OTHER),
                count(looked, Holding.HOLDS),
                count(looked, Holding.OTHER),
                count(looked, Holding.OTHER_KEY) + count(looked, Holding.UNREADABLE)));
    return sentences;
  }

  private String sentence(String key, Path file) {
    return session().messages().get(key, PersonalNumbers.maskName(file.toString()));
  }

  private static long count(List<BackupSearch.Looked> looked, Holding holding) {
    return looked.stream().filter(one -> one.holding() == holding).count();
  }
}
