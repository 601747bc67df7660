package bg.karta.cli;

import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.submission.Receipt;
import bg.karta.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts reports together. */
final class Reports {
  private Reports() {}

  static Report of(
      Messages messages,
      String ruleset,
      String on,
      Report.@Nullable Status status,
      List<Receipt.FilePart> parts,
      @Nullable Long batch,
      Findings findings) {
    return new Report(
        Version.number(),
        ruleset,
        on,
        status,
        parts.stream().map(part -> line(part, messages)).toList(),
        batch,
        findings);
  }

  private static Report.FileLine line(Receipt.FilePart part, Messages messages) {
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
        part.counts().skipped(),
        sentences(part, messages, false),
        sentences(part, messages, true));
  }

  private static List<String> sentences(
      Receipt.FilePart part, Messages messages, boolean ordinary) {
    return part.notes().stream()
        .filter(note -> note.ordinary() == ordinary)
        .map(note -> note.in(messages))
        .toList();
  }
}
