package bg.karta.rule;

import bg.karta.finding.Advice;
import bg.karta.finding.Rule;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.text.Messages;
import bg.karta.text.Visible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one rule, in the order in which an officer asks: what it says, how bad that is,
 * why it matters and what to do, what it rests on, examples. The query is for those who ask for it.
 */
public final class RulePage {
  private final RuleBook book;
  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  /** The pages of the rules of a run. */
  public RulePage(RuleBook book, Messages messages) {
    this.book = book;
    this.messages = messages;
  }

  /**
   * The lines of a rule's page.
   *
   * @param broken what it says of its first example, or null where it has none
   * @param query whether the query is asked for
   */
  public List<String> lines(Rule rule, @Nullable String broken, boolean query) {
    lines.clear();
    add(Visible.line(rule.id()));
    add("");
    add(
        broken == null
            ? Visible.paragraph(rule.title(messages.lang()))
            : messages.get("explain.for-example", broken));
    add("");
    facts(rule);
    advice(rule.advice(messages.lang()));
    bases(rule);
    examples(rule);
    if (query && rule instanceof SqlRule sql) {
      block(messages.get("explain.sql"), sql.sql());
    }
    return List.copyOf(lines);
  }

  private void facts(Rule rule) {
    String severity = messages.get("findings.severity." + book.severity(rule));
    add(messages.get("explain.severity", severity));
    add(messages.get("explain.group", messages.get("rules.group." + rule.group())));
    @Nullable String kind = book.kind(rule);
    @Nullable RecordKind judged = kind == null ? null : Kinds.find(kind);
    if (judged != null) {
      add(messages.get("explain.kind", judged.title(messages.lang()), judged.name()));
    }
  }

  private void advice(Advice advice) {
    if (advice.why() != null) {
      block(messages.get("explain.why"), advice.why());
    }
    if (advice.remedy() != null) {
      block(messages.get("explain.do"), advice.remedy());
    }
  }

  private void bases(Rule rule) {
    List<String> bases = new ArrayList<>();
    if (rule.legalBasis() != null) {
      bases.add(messages.get("explain.legal", rule.legalBasis()));
    }
    if (rule.period().from() != null || rule.period().to() != null) {
      String from = Objects.toString(rule.period().from(), "…");
      bases.add(messages.get("explain.period", from, Objects.toString(rule.period().to(), "…")));
    }
    if (rule instanceof SqlRule sql) {
      book.thresholds(sql)
          .forEach(
              (name, value) ->
                  bases.add(
                      messages.get("explain.threshold", sql.id() + "." + name, shown(value))));
    }
    if (!bases.isEmpty()) {
      add("");
      bases.forEach(this::add);
    }
  }

  private static String shown(Double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** All that break it under one heading and all that keep it under another. */
  private void examples(Rule rule) {
    if (rule instanceof SqlRule sql) {
      blocks(messages.get("explain.fires"), sql.fires());
      blocks(messages.get("explain.passes"), sql.passes());
      return;
    }
    List<RowExample> own =
        RowExample.all().stream().filter(example -> example.rule().equals(rule.id())).toList();
    blocks(messages.get("explain.fires"), tables(own, RowExample::breaks));
    blocks(messages.get("explain.passes"), tables(own, RowExample::keeps));
  }

  private static List<String> tables(
      List<RowExample> examples, Function<RowExample, List<String>> rows) {
    return examples.stream()
        .filter(example -> !rows.apply(example).isEmpty())
        .map(example -> example.headings() + "\n" + String.join("\n", rows.apply(example)))
        .toList();
  }

  private void blocks(String heading, List<String> texts) {
    if (!texts.isEmpty()) {
      block(heading, String.join("\n\n", texts));
    }
  }

  private void block(String heading, String text) {
    add("");
    add(heading);
    text.lines().forEach(line -> add(line.isEmpty() ? "" : "  " + Visible.paragraph(line)));
  }

  private void add(String line) {
    lines.add(line);
  }
}
