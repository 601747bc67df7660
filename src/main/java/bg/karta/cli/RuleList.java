package bg.karta.cli;

import bg.karta.finding.Rule;
import bg.karta.kind.CellRule;
import bg.karta.kind.Kinds;
import bg.karta.kind.RecordKind;
import bg.karta.rule.RuleBook;
import bg.karta.rule.SqlRule;
import bg.karta.submission.FileRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules, wherever they are declared. */
final class RuleList {
  /**
   * A rule and what it judges.
   *
   * @param rule the rule
   * @param kind the kind of record, or null where it judges any
   * @param legalBasis the provision it rests on, or null
   * @param sql the query of a rule over records, or null
   */
  record Entry(
      Rule rule, @Nullable String kind, @Nullable String legalBasis, @Nullable String sql) {}

  private RuleList() {}

  static List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    for (FileRule rule : FileRule.values()) {
      all.add(new Entry(rule, null, null, null));
    }
    for (CellRule rule : CellRule.values()) {
      all.add(new Entry(rule, null, null, null));
    }
    for (RecordKind kind : Kinds.all()) {
      kind.rules().forEach(rule -> all.add(new Entry(rule, kind.name(), null, null)));
    }
    for (SqlRule rule : RuleBook.load().rules()) {
      all.add(new Entry(rule, rule.kind(), rule.legalBasis(), rule.sql()));
    }
    return all;
  }
}
