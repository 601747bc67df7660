package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.DoubtOptions;
import bg.karta.cli.option.KnownOn;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.PlanTermOptions;
import bg.karta.cli.option.ReferralTermOptions;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.option.TermOptions;
import bg.karta.cli.option.WeightOptions;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.licence.LicenceFindings;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.output.TableFormat;
import bg.karta.result.Parameters;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.statistic.Statistic;
import bg.karta.statistic.StatisticBook;
import bg.karta.store.Database;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta export}: named statistics, to the screen or to files. */
final class ExportCommand extends Subcommand {
  private static final int EXPIRING_WITHIN = 90;

  private final DoubtOptions doubt = DoubtOptions.ofNeed();
  private final OnDay onDay = new OnDay();
  private final KnownOn knownOn = new KnownOn();
  private final TermOptions terms = new TermOptions();
  private final TableOutput output = new TableOutput();

  private final OptionSpec all = Options.flag("all", "--all");
  private final OptionSpec list = Options.flag("list", "--list");
  private final PositionalParamSpec names =
      Options.parameters(String.class, "0..*", "STATISTIC", "statistics")
          .completionCandidates(
              () -> StatisticBook.load().all().stream().map(Statistic::id).iterator())
          .build();

  ExportCommand(Session session) {
    super(session, "export");
    declare(names, all, list);
    declare(doubt, onDay, knownOn, terms, output);
  }

  @Override
  public Integer call() throws IOException {
    StatisticBook book = StatisticBook.load();
    if (Options.given(list)) {
      output.print(session(), contents(book));
      return ExitCode.OK;
    }
    List<Statistic> chosen = chosen(book);
    boolean folder = chosen.size() > 1 && output.output() != null;
    if (chosen.size() > 1 && (folder ? isNamedAsFile() : output.format().isBinary())) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.folder");
    }
    boolean several = folder || isFolder();
    if (several) {
      chosen.forEach(statistic -> session().outputs().plan("--output", file(statistic.id())));
    }
    return knownOn.read(
        session(), onDay.day(session()), database -> print(database, chosen, several));
  }

  private int print(Database database, List<Statistic> chosen, boolean folder) throws IOException {
    for (Statistic statistic : chosen) {
      Table table = table(database, statistic);
      if (folder) {
        toFolder(table);
      } else {
        output.print(session(), table);
      }
    }
    return ExitCode.OK;
  }

  /** The statistics asked for; a wrong weight stops the command before any of them is written. */
  private List<Statistic> chosen(StatisticBook book) {
    List<Statistic> chosen =
        Options.given(all)
            ? book.all()
            : Options.all(names).stream().map(n -> find(book, n)).toList();
    if (chosen.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.statistics", known(book));
    }
    chosen.forEach(statistic -> WeightOptions.configured(session(), statistic));
    return chosen;
  }

  /** Whether the name given is that of a file: several statistics need a folder. */
  private boolean isNamedAsFile() {
    return !isFolder() && TableFormat.ofFileName(String.valueOf(output.output())).isPresent();
  }

  private boolean isFolder() {
    return output.output() != null && Files.isDirectory(Path.of(output.output()));
  }

  private void toFolder(Table table) throws IOException {
    Path file = file(table.id());
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    TableOutput.write(session(), table, file.toString(), fileFormat());
  }

  private TableFormat fileFormat() {
    return output.isFormatGiven() ? output.format() : TableFormat.CSV;
  }

  /** The file of a statistic in the folder asked for. */
  private Path file(String id) {
    return Path.of(Objects.requireNonNull(output.output()), id + "." + fileFormat().extension());
  }

  private static Statistic find(StatisticBook book, String name) {
    Statistic found = book.find(name);
    if (found == null) {
      throw new Failure(Failure.Category.USAGE, "failure.usage.statistic", name, known(book));
    }
    return found;
  }

  private static String known(StatisticBook book) {
    return book.all().stream().map(Statistic::id).collect(Collectors.joining(", "));
  }

  private Table contents(StatisticBook book) {
    Lang lang = session().messages().lang();
    List<Column> columns =
        List.of(
            new Column("id", session().messages().get("export.list.id"), Column.Type.TEXT),
            new Column("title", session().messages().get("export.list.title"), Column.Type.TEXT));
    ResultColumns names = Table.columnsOf(columns);
    List<ResultRow> rows = new ArrayList<>();
    book.all().forEach(s -> rows.add(ResultRow.of(names, s.id(), s.title(lang))));
    return new Table(
        "statistics",
        session().messages().get("export.list"),
        null,
        null,
        columns,
        rows,
        List.of());
  }

  private Table table(Database database, Statistic statistic) {
    LocalDate on = onDay.day(session());
    Lang lang = session().messages().lang();
    if (statistic.needs().contains("licence-findings")) {
      LicenceFindings.provide(database, on, EXPIRING_WITHIN, terms.terms(session()), lang);
    }
    Parameters parameters =
        terms
            .terms(session())
            .parameters()
            .and(PlanTermOptions.configured(session()).parameters())
            .and(ReferralTermOptions.configured(session()))
            .and(doubt.parameters())
            .and("on", on.toString());
    return statistic.table(
        database, lang, parameters, WeightOptions.configured(session(), statistic));
  }
}
