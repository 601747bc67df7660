package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.Rule;
import bg.karta.finding.Severity;
import bg.karta.rule.Sentence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes findings of broken rules, in the run's language and with the severities that hold. */
final class Reporter {
  private final Settings settings;
  private final Findings findings;

  Reporter(Settings settings, Findings findings) {
    this.settings = settings;
    this.findings = findings;
  }

  /** What a finding is about. */
  record Subject(
      Finding.Place place,
      @Nullable String kind,
      @Nullable String field,
      @Nullable String value,
      @Nullable String key) {}

  /** The severity that holds for a rule in this run. */
  Severity severity(Rule rule) {
    return settings.severities().getOrDefault(rule.id(), rule.severity());
  }

  /** Reports a breach; the places of the sentence are filled by position. */
  Severity report(Rule rule, Subject subject, List<String> arguments) {
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      named.put(String.valueOf(i), arguments.get(i));
    }
    return report(rule, subject, named);
  }

  /** Reports a breach; the places of the sentence are filled by name. */
  Severity report(Rule rule, Subject subject, Map<String, String> arguments) {
    Severity severity = severity(rule);
    findings.add(
        new Finding(
            rule.id(),
            severity,
            subject.place(),
            subject.kind(),
            subject.field(),
            subject.value(),
            subject.key(),
            Sentence.fill(rule.text(settings.lang()), arguments),
            false));
    return severity;
  }
}
