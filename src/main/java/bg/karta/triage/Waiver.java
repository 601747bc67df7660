package bg.karta.triage;

import bg.karta.finding.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody accepts for a time.
 *
 * @param line the line of the file it is written in
 * @param rule the rule's id
 * @param key the key of the record, {@code *} for all, or null where a fingerprint is given
 * @param fingerprint the finding's fingerprint, or null
 * @param reason why it is accepted
 * @param person who accepts it
 * @param expires the last day on which it holds
 */
public record Waiver(
    int line,
    String rule,
    @Nullable String key,
    @Nullable String fingerprint,
    String reason,
    String person,
    LocalDate expires) {
  private static final String ALL = "*";

  /** Whether it is for a finding. */
  boolean covers(Finding finding) {
    return rule.equals(finding.rule())
        && (key == null || key.equals(ALL) || key.equals(finding.key()))
        && (fingerprint == null || fingerprint.equals(finding.fingerprint()));
  }

  /** What it is for, as people read it. */
  public String subject() {
    String of = key == null ? fingerprint : key;
    return rule + " " + of;
  }
}
