package bg.karta.cli;

import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.finding.Source;
import bg.karta.submission.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts reports together. */
final class Reports {
  private Reports() {}

  static Report of(
      String ruleset,
      String on,
      Report.@Nullable Status status,
      List<Receipt.FilePart> parts,
      @Nullable Long batch,
      Findings findings,
      List<Source> sources) {
    return new Report(
        Version.number(),
        ruleset,
        on,
        status,
        parts.stream().map(Reports::line).toList(),
        batch,
        findings,
        sources);
  }

  private static Report.FileLine line(Receipt.FilePart part) {
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
        part.counts().rejected(),
        part.counts().skipped());
  }
}
