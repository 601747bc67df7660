package bg.karta.cli;

import bg.karta.cli.argument.Options;
import bg.karta.cli.option.RuleOptions;
import bg.karta.cli.session.ExitCode;
import bg.karta.cli.session.Session;
import bg.karta.finding.Rule;
import bg.karta.kind.Indicators;
import bg.karta.kind.Nomenclature;
import bg.karta.reconcile.IndicatorTable;
import bg.karta.reconcile.Relations;
import bg.karta.rule.RowExample;
import bg.karta.rule.RuleBook;
import bg.karta.rule.SqlRule;
import bg.karta.text.Failure;
import bg.karta.text.Messages;
import bg.karta.text.Visible;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code karta explain}: everything about one rule, or about an indicator of figures. */
final class ExplainCommand extends Subcommand {
  private final PositionalParamSpec rule =
      Options.parameter(String.class, "RULE|INDICATOR", "rule")
          .completionCandidates(() -> candidates().iterator())
          .build();
  private final RuleOptions rules = new RuleOptions();

  ExplainCommand(Session session) {
    super(session, "explain");
    declare(rule);
    declare(rules);
  }

  @Override
  boolean takesRegister() {
    return false;
  }

  @Override
  public Integer call() {
    RuleBook book = rules.book(session());
    String asked = Options.required(rule);
    if (!book.has(asked)) {
      indicator(asked);
      return ExitCode.OK;
    }
    Rule found = book.require(asked);
    PrintWriter out = out();
    out.println(Visible.line(found.id()));
    out.println();
    out.println(Visible.paragraph(found.title(messages().lang())));
    out.println();
    facts(book, found, out);
    if (found instanceof SqlRule sql) {
      sql.fires().forEach(example -> example("explain.fires", example, out));
      sql.passes().forEach(example -> example("explain.passes", example, out));
      out.println();
      out.println(messages().get("explain.sql"));
      sql.sql().lines().forEach(line -> out.println("  " + Visible.paragraph(line)));
    } else {
      RowExample.all().stream()
          .filter(example -> example.rule().equals(found.id()))
          .forEach(example -> rows(example, out));
    }
    return ExitCode.OK;
  }

  private static Stream<String> candidates() {
    return Stream.concat(
        RuleBook.load().rules().stream().map(Rule::id),
        Indicators.all().stream().map(Nomenclature.Code::code));
  }

  /** An indicator by its code or name. */
  private void indicator(String asked) {
    String code = Indicators.code(asked);
    if (Indicators.of(code) == null) {
      List<String> like = Indicators.like(asked, messages().lang());
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

  private void facts(RuleBook book, Rule found, PrintWriter out) {
    out.println(messages().get("explain.severity", book.severity(found)));
    out.println(messages().get("explain.group", found.group()));
    @Nullable String kind = book.kind(found);
    if (kind != null) {
      out.println(messages().get("explain.kind", kind));
    }
    if (found.legalBasis() != null) {
      out.println(messages().get("explain.legal", found.legalBasis()));
    }
    if (found.period().from() != null || found.period().to() != null) {
      out.println(
          messages()
              .get(
                  "explain.period",
                  Objects.toString(found.period().from(), "…"),
                  Objects.toString(found.period().to(), "…")));
    }
    if (found instanceof SqlRule sql) {
      book.thresholds(sql)
          .forEach(
              (name, value) ->
                  out.println(
                      messages().get("explain.threshold", sql.id() + "." + name, shown(value))));
    }
  }

  private static String shown(Double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private void rows(RowExample example, PrintWriter out) {
    List<String> breaks = example.breaks();
    if (!breaks.isEmpty()) {
      example("explain.fires", example.headings() + "\n" + String.join("\n", breaks), out);
    }
    if (!example.keeps().isEmpty()) {
      example(
          "explain.passes", example.headings() + "\n" + String.join("\n", example.keeps()), out);
    }
  }

  private void example(String key, String text, PrintWriter out) {
    out.println();
    out.println(messages().get(key));
    text.lines().forEach(line -> out.println("  " + Visible.paragraph(line)));
  }

  private Messages messages() {
    return session().messages();
  }
}
