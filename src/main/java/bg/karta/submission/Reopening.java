package bg.karta.submission;

import bg.karta.kind.RecordKind;
import bg.karta.rule.RuleBook;
import bg.karta.rule.SqlRule;
import bg.karta.store.Anew;
import bg.karta.store.Database;
import bg.karta.store.OpenFindings;
import bg.karta.store.Undo;
import bg.karta.text.Lang;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Judges what stays anew when a batch is taken back: what it had explained is open again, and what
 * was found beside it alone is no more.
 */
public final class Reopening implements Undo.Witness {
  private final Database database;
  private final RuleBook rules;
  private final Rejudging rejudging;

  /** A look at an open register, on a day. */
  public Reopening(Database database, RuleBook rules, LocalDate on, Lang lang) {
    this.database = database;
    this.rules = rules;
    this.rejudging = new Rejudging(database, rules, on, lang);
  }

  @Override
  public void before(Set<String> kinds) {
    rules.overRecords().stream()
        .filter(SqlRule::submission)
        .filter(rule -> rule.again().stream().anyMatch(again -> kinds.contains(again.kind())))
        .forEach(rejudging::ask);
    if (!rejudging.isEmpty()) {
      Anew.everything(database, rejudging.kinds());
      rejudging.remember();
    }
  }

  @Override
  public void after() {
    if (rejudging.isEmpty()) {
      return;
    }
    Set<OpenFindings.Found> found = new HashSet<>();
    Set<OpenFindings.Found> opened = new HashSet<>();
    rejudging.compare(
        (rule, offender, isNew) -> {
          if (rejudging.isKept(rule, offender)) {
            OpenFindings.Found one = rejudging.found(rule.id(), offender.source(), offender.row());
            found.add(one);
            if (isNew) {
              opened.add(one);
            }
          }
        });
    Set<OpenFindings.Found> closed = new HashSet<>();
    for (RecordKind kind : rejudging.kinds()) {
      closed.addAll(OpenFindings.of(database, kind));
    }
    closed.removeIf(one -> found.contains(one) || !rejudging.asks(one.rule()));
    OpenFindings.renew(database, opened, closed);
  }
}
