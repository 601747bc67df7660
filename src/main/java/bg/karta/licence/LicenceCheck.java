package bg.karta.licence;

import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.query.AsSubmitted;
import bg.karta.rule.Judge;
import bg.karta.rule.RuleBook;
import bg.karta.rule.SqlRule;
import bg.karta.store.Database;
import bg.karta.store.Sources;
import bg.karta.text.Lang;
import bg.karta.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose licence is not in order on a day: the rules over what the register holds. */
public final class LicenceCheck {
  private final Database database;
  private final RuleBook rules;

  /** A check of an open register by some rules. */
  public LicenceCheck(Database database, RuleBook rules) {
    this.database = database;
    this.rules = rules;
  }

  /**
   * Runs the rules.
   *
   * @param on the day
   * @param expiringWithin how many days ahead an end is announced
   * @param terms the terms of the law
   * @param findings takes what is found
   */
  public void run(LocalDate on, int expiringWithin, Terms terms, Lang lang, Findings findings) {
    Map<Integer, Sources.Origin> origins = new Sources(database).origins();
    Judge judge =
        new Judge(database, rules, on, lang)
            .with(terms.parameters().and("expiring_within", expiringWithin));
    List<SqlRule> asked = rules.ofRegister();
    standForSubmissions(asked);
    judge.run(
        asked,
        (rule, offender) ->
            findings.add(finding(rule, offender, origins.get(offender.source()), lang)));
  }

  /** For rules that judge submissions too, the register stands for what is submitted. */
  private void standForSubmissions(List<SqlRule> asked) {
    if (asked.stream().anyMatch(SqlRule::submission)) {
      AsSubmitted.of(database);
    }
  }

  private Finding finding(
      SqlRule rule, Judge.Offender offender, Sources.@Nullable Origin origin, Lang lang) {
    return Finding.of(
        rule,
        rules.severity(rule),
        place(offender, origin),
        rule.kind(),
        offender.field(),
        offender.value(),
        offender.key(),
        Sentence.fill(rule.text(lang), offender.arguments()));
  }

  private static Finding.Place place(Judge.Offender offender, Sources.@Nullable Origin origin) {
    if (origin == null) {
      return new Finding.Place(null, null, null, null);
    }
    String letter = offender.field() == null ? null : origin.columns().get(offender.field());
    String cell = letter == null ? null : letter + offender.row();
    return new Finding.Place(origin.file(), origin.sheet(), offender.row(), cell);
  }
}
