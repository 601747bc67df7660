package bg.karta.cli;

import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.finding.Source;
import bg.karta.rule.RuleBook;
import bg.karta.submission.Receipt;
import bg.karta.triage.Baseline;
import bg.karta.triage.Triage;
import bg.karta.triage.WaiverFindings;
import bg.karta.triage.Waivers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One run of rules: by which it judges, what people said before, and what it finds. */
final class RuleRun implements AutoCloseable {
  private final Session session;
  private final LocalDate on;
  private final RuleBook rules;
  private final Waivers waivers;
  private final @Nullable Baseline baseline;
  private final @Nullable Integer shown;
  private final Findings findings;

  RuleRun(
      Session session,
      LocalDate on,
      RuleBook rules,
      Waivers waivers,
      @Nullable Baseline baseline,
      @Nullable Integer shown) {
    this.session = session;
    this.on = on;
    this.rules = rules;
    this.waivers = waivers;
    this.baseline = baseline;
    this.shown = shown;
    this.findings = new Findings(new Triage(waivers, baseline));
  }

  LocalDate on() {
    return on;
  }

  RuleBook rules() {
    return rules;
  }

  Findings findings() {
    return findings;
  }

  /** Says what there is to say of the waivers, when all has been found. */
  void finish() {
    new WaiverFindings(waivers, rules, session.messages().lang()).addTo(findings);
  }

  /** The report of what was found. */
  Report report(
      Report.@Nullable Status status,
      List<Receipt.FilePart> parts,
      @Nullable Long batch,
      List<Source> sources) {
    return new Report(
        Version.number(),
        rules.hash(),
        on.toString(),
        status,
        parts.stream().map(this::line).toList(),
        batch,
        findings,
        rules.rules(),
        baseline == null ? null : baseline.comparison(),
        shown,
        sources);
  }

  private Report.FileLine line(Receipt.FilePart part) {
    return new Report.FileLine(
        part.file(),
        part.kind(),
        part.sheet(),
        part.charset(),
        part.delimiter(),
        part.counts().rows(),
        part.counts().inserted(),
        part.counts().updated(),
        part.counts().unchanged(),
        part.counts().earlier(),
        part.counts().rejected(),
        part.counts().skipped(),
        sentences(part, false),
        sentences(part, true));
  }

  private List<String> sentences(Receipt.FilePart part, boolean ordinary) {
    return part.notes().stream()
        .filter(note -> note.ordinary() == ordinary)
        .map(note -> note.in(session.messages()))
        .toList();
  }

  @Override
  public void close() {
    findings.close();
  }
}
