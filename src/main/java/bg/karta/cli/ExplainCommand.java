package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.RuleOptions;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.cli.session.Terminal;
import bg.karta.finding.Rule;
import bg.karta.kind.Indicators;
import bg.karta.kind.Nomenclature;
import bg.karta.licence.Terms;
import bg.karta.output.WordWrap;
import bg.karta.reconcile.IndicatorTable;
import bg.karta.reconcile.Relations;
import bg.karta.result.Parameters;
import bg.karta.rule.RuleBook;
import bg.karta.rule.RulePage;
import bg.karta.store.NativeLibrary;
import bg.karta.submission.ExampleSentence;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import bg.karta.text.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta explain}: everything about one rule, or about an indicator of figures. */
final class ExplainCommand extends Subcommand {
  private static final int EXPIRING_WITHIN = 90;

  private final PositionalParamSpec rule =
      Options.parameter(String.class, "RULE|INDICATOR", "rule")
          .completionCandidates(() -> candidates().iterator())
          .build();
  private final OptionSpec sql = Options.flag("explainSql", "--sql");
  private final RuleOptions rules = new RuleOptions();

  ExplainCommand(Session session) {
    super(session, "explain");
    declare(rule);
    declare(sql);
    declare(rules);
  }

  @Override
  boolean takesRegister() {
    return false;
  }

  @Override
  public Integer call() throws IOException {
    RuleBook book = rules.book(session());
    String asked = Options.required(rule);
    if (!book.has(asked)) {
      indicator(book, asked);
      return ExitCode.OK;
    }
    Rule found = book.require(asked);
    String broken = sentence(book, found);
    int width = Terminal.width(session().environment());
    new RulePage(book, messages())
        .lines(found, broken, Options.given(sql)).stream()
            .flatMap(line -> WordWrap.lines(line, width).stream())
            .forEach(out()::println);
    return ExitCode.OK;
  }

  /** What the rule says of its first example. */
  private @Nullable String sentence(RuleBook book, Rule found) throws IOException {
    NativeLibrary.prepare(session().environment());
    Parameters terms = Terms.OF_LAW.parameters().and("expiring_within", EXPIRING_WITHIN);
    return new ExampleSentence(book, messages().lang(), terms).of(found);
  }

  private static Stream<String> candidates() {
    return Stream.concat(
        RuleBook.load().rules().stream().map(Rule::id),
        Indicators.all().stream().map(Nomenclature.Code::code));
  }

  /** An indicator by its code or name. */
  private void indicator(RuleBook book, String asked) {
    String code = Indicators.code(asked);
    if (Indicators.of(code) == null) {
      List<String> like =
          Stream.concat(
                  book.like(asked).stream(), Indicators.like(asked, messages().lang()).stream())
              .toList();
      throw like.isEmpty()
          ? new Failure(Failure.Category.USAGE, "failure.usage.rule-or-indicator", asked)
          : new Failure(
              Failure.Category.USAGE,
              "failure.usage.rule-or-indicator-like",
              asked,
              String.join(", ", like));
    }
    PrintWriter out = out();
    new IndicatorTable(new Relations(), messages())
        .told(code)
        .forEach(line -> out.println(Visible.paragraph(line)));
  }

  private Messages messages() {
    return session().messages();
  }
}
