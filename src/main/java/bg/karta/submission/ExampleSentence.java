package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.Rule;
import bg.karta.intake.FileSet;
import bg.karta.intake.Headings;
import bg.karta.intake.SetValues;
import bg.karta.kind.Kinds;
import bg.karta.kind.NoValues;
import bg.karta.person.PersonKey;
import bg.karta.result.Parameters;
import bg.karta.rule.RowExample;
import bg.karta.rule.RuleBook;
import bg.karta.rule.SqlRule;
import bg.karta.rule.WordedExample;
import bg.karta.store.Database;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Failure;
import bg.karta.text.Lang;
import bg.karta.text.Sentence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of its first example of a breach: its sentence without a place left open. The
 * example goes the road of any file, beside a register of its own that is gone afterwards.
 */
public final class ExampleSentence {
  /** The secret of a key that hides nothing: what an example prints is the same each time. */
  private static final String KNOWN = "0".repeat(64);

  private final RuleBook rules;
  private final Lang lang;
  private final Parameters terms;

  /**
   * The sentences of some rules.
   *
   * @param terms what the rules on the register ask beside the day, such as the terms of the law
   */
  public ExampleSentence(RuleBook rules, Lang lang, Parameters terms) {
    this.rules = rules.on(RecordExample.ON);
    this.lang = lang;
    this.terms = terms;
  }

  /**
   * The sentence of a rule, or null where it has no example or, being the user's, one that does not
   * break it. Where no rows can show a breach, what the rule would say is worded.
   */
  public @Nullable String of(Rule rule) throws IOException {
    String found = rule instanceof SqlRule sql ? ofRecords(sql) : ofRows(rule);
    return found == null ? WordedExample.sentence(rule, lang) : found;
  }

  private @Nullable String ofRecords(SqlRule rule) {
    if (rule.fires().isEmpty()) {
      return null;
    }
    try {
      return new RecordExample(rules, lang, terms)
          .offenders(rule, rule.fires().get(0)).stream()
              .map(offender -> Sentence.fill(rule.text(lang), offender.arguments()))
              .findFirst()
              .orElse(null);
    } catch (IllegalArgumentException | Failure e) {
      if (rule.file() == null) {
        throw e;
      }
      // Nobody has tried the examples of the user's own rules: the page shows them as they are.
      return null;
    }
  }

  private @Nullable String ofRows(Rule rule) throws IOException {
    for (RowExample example : RowExample.all()) {
      if (example.rule().equals(rule.id()) && !example.breaks().isEmpty()) {
        return found(rule, example);
      }
    }
    return null;
  }

  private @Nullable String found(Rule rule, RowExample example) throws IOException {
    String text = example.headings() + "\n" + String.join("\n", example.breaks()) + "\n";
    try (TemporaryFile file = TemporaryFile.anywhere(".csv");
        Database database = Database.temporary();
        Findings findings = new Findings()) {
      file.fill(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      Submission submission = new Submission(database, rules, settings(), findings);
      submission.open(
          FileSet.of("example.csv", file.path()),
          Kinds.find(example.kind()),
          Headings.NONE,
          SetValues.none());
      submission.judge();
      for (Finding finding : findings) {
        if (finding.rule().equals(rule.id())) {
          return finding.message();
        }
      }
      return null;
    }
  }

  private Settings settings() {
    Clock clock =
        Clock.fixed(RecordExample.ON.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    return new Settings(
        lang,
        RecordExample.ON,
        clock,
        Settings.Strategy.UPSERT,
        true,
        false,
        false,
        Dating.NONE,
        new ExampleKeys(Objects.requireNonNull(PersonKey.of(List.of(KNOWN)))),
        NoValues.USUAL);
  }

  /** A key that other tokens than its own can be told from, as that of a register can. */
  private record ExampleKeys(PersonKey key) implements PersonKeys {
    @Override
    public boolean lasts() {
      return true;
    }
  }
}
