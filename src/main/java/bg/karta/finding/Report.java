package bg.karta.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say about a run: what it read, what it found and what became of it.
 *
 * @param version the version of karta
 * @param ruleset the hash of the rules it was made with
 * @param on the day it was made for, ISO
 * @param status what became of the submission, or null where nothing was submitted
 * @param files the files that were read
 * @param batch the batch that was written, or null
 * @param findings what was found
 * @param rules the rules it was judged by
 * @param comparison the run against an earlier report, or null where none was given
 * @param shown how many findings of each rule are to be shown, or null for the format's own number
 * @param sources the tables that were read
 */
public record Report(
    String version,
    String ruleset,
    String on,
    @Nullable Status status,
    List<FileLine> files,
    @Nullable Long batch,
    Findings findings,
    List<Rule> rules,
    @Nullable Comparison comparison,
    @Nullable Integer shown,
    List<ReadTable> sources) {
  /** What became of a submission. */
  public enum Status {
    ACCEPTED,
    ACCEPTED_WITH_WARNINGS,
    PARTIALLY_ACCEPTED,
    REJECTED;

    /** The status that follows from what was found. */
    public static Status of(Findings findings, boolean partial) {
      if (findings.reaches(Severity.ERROR)) {
        return partial ? PARTIALLY_ACCEPTED : REJECTED;
      }
      return findings.reaches(Severity.WARNING) ? ACCEPTED_WITH_WARNINGS : ACCEPTED;
    }

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One kind of record in one table of a file, and what became of its rows.
   *
   * @param notes sentences on how the table was read, such as what was skipped in it
   * @param evidence sentences that only bear out what the file looks like
   */
  public record FileLine(
      String file,
      String kind,
      @Nullable String sheet,
      @Nullable String charset,
      @Nullable String delimiter,
      long rows,
      long inserted,
      long updated,
      long unchanged,
      long earlier,
      long rejected,
      long skipped,
      List<String> notes,
      List<String> evidence) {
    /** Copies the sentences. */
    public FileLine {
      notes = List.copyOf(notes);
      evidence = List.copyOf(evidence);
    }
  }

  /** Copies the lists. */
  public Report {
    files = List.copyOf(files);
    rules = List.copyOf(rules);
    sources = List.copyOf(sources);
  }

  /**
   * The findings that are to be shown, in the order they were found: of each rule no more than
   * asked for.
   */
  public Iterable<Finding> findingsShown() {
    return shown == null ? findings : () -> new FirstOfEachRule(findings.iterator(), shown);
  }

  /** How many findings are not to be shown. */
  public long leftOut() {
    return shown == null
        ? 0
        : findings.byRule().values().stream().mapToLong(all -> Math.max(0, all - shown)).sum();
  }

  /** How many records were read. */
  public long rows() {
    return files.stream().mapToLong(FileLine::rows).sum();
  }
}
