package bg.karta.submission;

import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.kind.Service;
import bg.karta.result.Parameters;
import bg.karta.rule.Judge;
import bg.karta.rule.RuleBook;
import bg.karta.rule.SqlRule;
import bg.karta.store.Database;
import bg.karta.store.OpenFindings;
import bg.karta.text.Lang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules by which records of the register are judged anew, before something comes or goes and after:
 * what is found then and was not before is new.
 */
final class Rejudging {
  private static final RecordKind SERVICE = Kinds.of(Service.class);

  private final Database database;
  private final RuleBook rules;
  private final LocalDate on;
  private final Lang lang;
  private final List<SqlRule> asked = new ArrayList<>();
  private final Set<String> before = new HashSet<>();

  Rejudging(Database database, RuleBook rules, LocalDate on, Lang lang) {
    this.database = database;
    this.rules = rules;
    this.on = on;
    this.lang = lang;
  }

  /** Takes what a rule finds. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes one.
     *
     * @param isNew whether it was not found before
     */
    void take(SqlRule rule, Judge.Offender offender, boolean isNew);
  }

  /** Lets a rule be asked. */
  void ask(SqlRule rule) {
    asked.add(rule);
  }

  /** Whether no rule is asked. */
  boolean isEmpty() {
    return asked.isEmpty();
  }

  /** The kinds whose records the rules judge. */
  Set<RecordKind> kinds() {
    return asked.stream().map(Rejudging::kind).collect(Collectors.toSet());
  }

  /** Whether a rule is asked. */
  boolean asks(String rule) {
    return asked.stream().anyMatch(one -> one.id().equals(rule));
  }

  private static RecordKind kind(SqlRule rule) {
    return Objects.requireNonNull(Kinds.find(rule.kind()));
  }

  /** Judges before. */
  void remember() {
    run((rule, offender, isNew) -> before.add(known(rule, offender)));
  }

  /** Judges after. */
  void compare(Taker taker) {
    run(taker);
  }

  private void run(Taker taker) {
    new Judge(database, rules, on, lang)
        .with(Parameters.of("whole", false))
        .run(
            asked.stream().map(SqlRule::ofAll).toList(),
            (rule, offender) -> {
              if (rule.group() == Rule.Group.HISTORY || !isFormer(rule, offender)) {
                taker.take(rule, offender, !before.contains(known(rule, offender)));
              }
            });
  }

  /** Whether a row is what a service was before, of which only changes are told. */
  private boolean isFormer(SqlRule rule, Judge.Offender offender) {
    return kind(rule) == SERVICE
        && offender.source() > 0
        && database.number(
                "SELECT EXISTS (SELECT 1 FROM main.service"
                    + " WHERE origin = :origin AND origin_row = :row)",
                Parameters.of("origin", offender.source()).and("row", offender.row()))
            == 0;
  }

  private static String known(SqlRule rule, Judge.Offender offender) {
    return String.join(
        "\n",
        rule.id(),
        String.valueOf(offender.source()),
        String.valueOf(offender.row()),
        offender.key(),
        String.valueOf(offender.field()));
  }

  /** Whether what a rule finds is kept with its row. */
  boolean isKept(SqlRule rule, Judge.Offender offender) {
    return offender.source() > 0 && rules.severity(rule) != Severity.INFO;
  }

  /** A finding as it is kept. */
  OpenFindings.Found found(String rule, int origin, int row) {
    return new OpenFindings.Found(origin, row, rule, rules.severity(rules.require(rule)));
  }
}
