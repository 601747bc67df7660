package bg.karta.triage;

import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.rule.FileRule;
import bg.karta.rule.RuleBook;
import bg.karta.text.Lang;
import bg.karta.text.Sentence;
import java.util.List;
import java.util.Map;

/** What there is to say of the waivers themselves, once everything has been found. */
public final class WaiverFindings {
  private final Waivers waivers;
  private final RuleBook rules;
  private final Lang lang;

  /** Over the waivers of a run. */
  public WaiverFindings(Waivers waivers, RuleBook rules, Lang lang) {
    this.waivers = waivers;
    this.rules = rules;
    this.lang = lang;
  }

  /** Adds a finding for each waiver that expired, and for each that was for nothing. */
  public void addTo(Findings findings) {
    add(findings, FileRule.WAIVER_EXPIRED, waivers.expired());
    add(findings, FileRule.WAIVER_UNUSED, waivers.unused());
  }

  private void add(Findings findings, FileRule rule, List<Waiver> found) {
    if (rules.applies(rule)) {
      found.forEach(waiver -> findings.add(finding(rule, waiver)));
    }
  }

  private Finding finding(FileRule rule, Waiver waiver) {
    Map<String, String> places =
        Map.of("0", waiver.subject(), "1", waiver.person(), "2", waiver.expires().toString());
    return Finding.of(
        rule,
        rules.severity(rule),
        new Finding.Place(waivers.file(), null, waiver.line(), null),
        null,
        null,
        waiver.rule(),
        waiver.key() == null ? waiver.fingerprint() : waiver.key(),
        Sentence.fill(rule.text(lang), places));
  }
}
