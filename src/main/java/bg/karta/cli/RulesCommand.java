package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.OnDay;
import bg.karta.cli.option.RuleOptions;
import bg.karta.cli.option.TableOutput;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.finding.Rule;
import bg.karta.output.Column;
import bg.karta.output.Table;
import bg.karta.result.ResultColumns;
import bg.karta.result.ResultRow;
import bg.karta.rule.RuleBook;
import bg.karta.text.Messages;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** {@code karta rules}: every rule that karta judges by, or what changed between two days. */
final class RulesCommand extends Subcommand {
  private final OptionSpec on = Options.text("DATE", "rulesOn", "--on");
  private final OptionSpec diff =
      OptionSpec.builder("--diff")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .arity("2")
          .paramLabel("DATE")
          .hideParamSyntax(false)
          .descriptionKey("option.diff")
          .build();
  private final RuleOptions rules = new RuleOptions();
  private final TableOutput output = new TableOutput();

  RulesCommand(Session session) {
    super(session, "rules");
    declare(on, diff);
    declare(rules, output);
  }

  @Override
  boolean takesRegister() {
    return false;
  }

  @Override
  public Integer call() throws IOException {
    RuleBook book = rules.book(session());
    List<String> days = Options.all(diff);
    output.print(session(), days.isEmpty() ? all(book) : diff(book, days));
    return ExitCode.OK;
  }

  private Table all(RuleBook book) {
    @Nullable String day = Options.optional(on);
    RuleBook shown = day == null ? book : book.on(OnDay.parse(day));
    List<ResultRow> rows = new ArrayList<>();
    shown.rules().forEach(rule -> rows.add(row(shown, rule, null)));
    return table(messages().get("rules"), day == null ? null : OnDay.parse(day).toString(), rows);
  }

  /** The rules that came into force or went out of it between two days. */
  private Table diff(RuleBook book, List<String> days) {
    LocalDate first = OnDay.parse(days.get(0));
    LocalDate second = OnDay.parse(days.get(1));
    RuleBook earlier = book.on(first);
    RuleBook later = book.on(second);
    List<ResultRow> rows = new ArrayList<>();
    for (Rule rule : book.rules()) {
      if (earlier.applies(rule) != later.applies(rule)) {
        rows.add(row(book, rule, earlier.applies(rule) ? "removed" : "added"));
      }
    }
    return table(messages().get("rules.diff", first, second), second.toString(), rows);
  }

  private ResultRow row(RuleBook book, Rule rule, @Nullable String change) {
    List<@Nullable Object> cells = new ArrayList<>();
    if (isDiff()) {
      cells.add(change);
    }
    cells.add(rule.id());
    cells.add(book.severity(rule).toString());
    cells.add(book.kind(rule));
    cells.add(rule.title(messages().lang()));
    cells.add(rule.legalBasis());
    cells.add(rule.group().toString());
    cells.add(Objects.toString(rule.period().from(), null));
    cells.add(Objects.toString(rule.period().to(), null));
    return ResultRow.of(names(), cells.toArray());
  }

  private boolean isDiff() {
    return !Options.all(diff).isEmpty();
  }

  private ResultColumns names() {
    List<String> names = new ArrayList<>();
    if (isDiff()) {
      names.add("change");
    }
    names.addAll(List.of("id", "severity", "kind", "title", "legal_basis", "group", "from", "to"));
    return ResultColumns.of(names);
  }

  private Table table(String title, @Nullable String day, List<ResultRow> rows) {
    List<Column> columns = new ArrayList<>();
    for (String name : names().names()) {
      Column.Type type =
          name.equals("from") || name.equals("to") ? Column.Type.DATE : Column.Type.TEXT;
      columns.add(new Column(name, messages().get("rules." + name), type));
    }
    return new Table("rules", title, day, null, columns, rows, List.of());
  }

  private Messages messages() {
    return session().messages();
  }
}
