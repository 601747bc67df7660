package bg.karta.coverage;

import bg.karta.result.ResultRow;
import org.jspecify.annotations.Nullable;

/**
 * One step of how a figure of coverage is made.
 *
 * @param level {@code municipal} or {@code oblast}; null where it is said of both
 * @param step what the step is about: {@code result}, {@code norm}, {@code service}, …
 * @param reason what it says, as a key of a sentence
 * @param territory the official code of where it holds, or null for everywhere
 * @param record what it is read from: a norm, a map, a service, a measure; or null
 * @param value the figure it comes to; null where it is none or not defined
 * @param details what else the sentence shows, by the names of its places
 * @param period the first and the last day it holds, each null where there is none
 * @param legalBasis or null
 * @param origin where it stands; null where it is computed
 * @param findings the rules with an open error or warning of that row, separated by spaces, or null
 */
public record Evidence(
    @Nullable String level,
    String step,
    String reason,
    @Nullable String territory,
    @Nullable String record,
    @Nullable Number value,
    ResultRow details,
    Validity period,
    @Nullable String legalBasis,
    @Nullable Origin origin,
    @Nullable String findings) {
  /** The days on which something holds, as ISO text. */
  public record Validity(@Nullable String from, @Nullable String to) {}

  /**
   * The row of a file that a record was read from.
   *
   * @param knownOn the day the file speaks of, as ISO text
   */
  public record Origin(
      String file, @Nullable String sheet, long row, long batch, @Nullable String knownOn) {
    /** The same file's other row. */
    Origin at(long other) {
      return new Origin(file, sheet, other, batch, knownOn);
    }
  }
}
