package bg.karta.triage;

import bg.karta.finding.Findings;
import bg.karta.finding.ReadTable;
import bg.karta.finding.Report;
import bg.karta.rule.RuleBook;
import bg.karta.text.Lang;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of rules: by which it judges, what people said before, and what it finds. */
public final class RuleRun implements AutoCloseable {
  private final Lang lang;
  private final LocalDate on;
  private final RuleBook rules;
  private final Waivers waivers;
  private final @Nullable Baseline baseline;
  private final @Nullable Integer shown;
  private final Findings findings;

  /**
   * A run that has found nothing yet.
   *
   * @param lang the language of what is found
   * @param on the day judged for
   * @param baseline an earlier report, or null
   * @param shown how many findings of each rule are to be shown, or null for the format's number
   */
  public RuleRun(
      Lang lang,
      LocalDate on,
      RuleBook rules,
      Waivers waivers,
      @Nullable Baseline baseline,
      @Nullable Integer shown) {
    this.lang = lang;
    this.on = on;
    this.rules = rules;
    this.waivers = waivers;
    this.baseline = baseline;
    this.shown = shown;
    this.findings = new Findings(new Triage(waivers, baseline));
  }

  /** The day judged for. */
  public LocalDate on() {
    return on;
  }

  /** The rules judged by. */
  public RuleBook rules() {
    return rules;
  }

  /** What was found so far. */
  public Findings findings() {
    return findings;
  }

  /** Says what there is to say of the waivers, when all has been found. */
  public void finish() {
    new WaiverFindings(waivers, rules, lang).addTo(findings);
  }

  /**
   * The report of what was found.
   *
   * @param version the version of karta
   * @param files what was read, and what became of it
   */
  public Report report(
      String version,
      Report.@Nullable Status status,
      List<Report.FileLine> files,
      @Nullable Long batch,
      List<ReadTable> sources) {
    return new Report(
        version,
        rules.hash(),
        on.toString(),
        status,
        files,
        batch,
        findings,
        rules.rules(),
        baseline == null ? null : baseline.comparison(),
        shown,
        sources);
  }

  @Override
  public void close() {
    findings.close();
  }
}
