package bg.karta.submission;

import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.Severity;
import bg.karta.rule.RuleBook;
import bg.karta.rule.SqlRule;
import bg.karta.store.Database;
import bg.karta.store.OpenFindings;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps with the records taken in what was found of their rows, so that figures can tell. */
final class Doubts {
  /** What a finding names of the part it is about. */
  private record Named(@Nullable String file, @Nullable String sheet, @Nullable String kind) {}

  /** A part, and its rows that are not taken in. */
  private record Taken(Part part, BitSet turnedBack) {}

  private final Database database;
  private final RuleBook rules;
  private final long batch;
  private final Map<Named, Taken> parts = new HashMap<>();

  Doubts(Database database, RuleBook rules, List<Part> parts, long batch) {
    this.database = database;
    this.rules = rules;
    this.batch = batch;
    for (Part part : parts) {
      Named named = new Named(part.source().file(), part.source().sheet(), part.kind().name());
      this.parts.put(named, new Taken(part, part.rejected()));
    }
  }

  /**
   * Writes the errors and warnings that nobody waived.
   *
   * @param merge what became of the parts' rows
   */
  void keep(Findings findings, Merge merge) {
    if (findings.count(Severity.ERROR) + findings.count(Severity.WARNING) == 0) {
      return;
    }
    try (OpenFindings open = new OpenFindings(database, batch)) {
      for (Finding finding : findings) {
        if (finding.severity() != Severity.INFO && !finding.waived()) {
          keep(open, finding);
        }
      }
      open.finish();
      parts.values().stream()
          .map(Taken::part)
          .filter(merge::foundSome)
          .forEach(part -> open.leaveOutUnwritten(part.kind(), part.id()));
    }
  }

  private void keep(OpenFindings open, Finding finding) {
    Finding.Place place = finding.place();
    Taken taken = parts.get(new Named(place.file(), place.sheet(), finding.kind()));
    Integer row = place.row();
    // What tells of other records' doubt is kept with those.
    boolean tells =
        rules.has(finding.rule())
            && rules.require(finding.rule()) instanceof SqlRule rule
            && rule.tells() != null;
    if (!tells && taken != null && row != null && row > 0 && !taken.turnedBack().get(row)) {
      open.add(taken.part().id(), row, finding.rule(), finding.severity());
    }
  }
}
