package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.kind.Remark;
import bg.karta.rule.RuleBook;
import bg.karta.text.Lang;
import bg.karta.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes findings of broken rules, in the run's language and with the severities that hold. */
final class Reporter {
  private final RuleBook rules;
  private final Lang lang;
  private final Findings findings;

  Reporter(RuleBook rules, Lang lang, Findings findings) {
    this.rules = rules;
    this.lang = lang;
    this.findings = findings;
  }

  /** What a finding is about. */
  record Subject(
      Finding.Place place,
      @Nullable String kind,
      @Nullable String field,
      @Nullable String value,
      @Nullable String key) {}

  /** What a finding means for its record. */
  enum Outcome {
    /** It can be taken in. */
    TAKEN,
    /** It cannot. */
    TURNED_BACK
  }

  /**
   * Reports a breach that the record could be stored with; the places of the sentence are filled by
   * position.
   */
  Outcome report(Rule rule, Subject subject, List<String> arguments) {
    return report(rule, subject, byPosition(arguments));
  }

  /** Reports a breach that the record could be stored with. */
  Outcome report(Remark remark, Subject subject) {
    return report(remark.rule(), subject, remark.arguments(lang));
  }

  /** Reports a breach with which the record cannot be stored. */
  void insist(Remark remark, Subject subject) {
    insist(remark.rule(), subject, remark.arguments(lang));
  }

  /** Reports a breach; the places of the sentence are filled by name. */
  Outcome report(Rule rule, Subject subject, Map<String, String> arguments) {
    if (!rules.applies(rule)) {
      return Outcome.TAKEN;
    }
    Finding finding = findings.add(finding(rule, rules.severity(rule), subject, arguments));
    return finding.severity() == Severity.ERROR && !finding.waived()
        ? Outcome.TURNED_BACK
        : Outcome.TAKEN;
  }

  /**
   * Reports a breach of a record that the register holds, which nothing turns back.
   *
   * @return whether somebody waived it
   */
  boolean mention(Rule rule, Subject subject, Map<String, String> arguments) {
    Severity severity = rules.severity(rule);
    Severity told = severity == Severity.ERROR ? Severity.WARNING : severity;
    return findings.add(finding(rule, told, subject, arguments)).waived();
  }

  /** Reports a breach with which the record cannot be stored, so that nobody can waive it. */
  void insist(Rule rule, Subject subject, List<String> arguments) {
    findings.insist(finding(rule, Severity.ERROR, subject, byPosition(arguments)));
  }

  private static Map<String, String> byPosition(List<String> arguments) {
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      named.put(String.valueOf(i), arguments.get(i));
    }
    return named;
  }

  private Finding finding(
      Rule rule, Severity severity, Subject subject, Map<String, String> arguments) {
    return Finding.of(
        rule,
        severity,
        subject.place(),
        subject.kind(),
        subject.field(),
        subject.value(),
        subject.key(),
        Sentence.fill(rule.text(lang), arguments));
  }
}
