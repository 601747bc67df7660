package bg.karta.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says of a batch of records besides its files.
 *
 * @param number its number
 * @param action how it came about
 * @param ruleset the hash of the rules it was judged by
 * @param status how their findings were judged
 * @param reason why it was done, in somebody's words, or null
 * @param removed how many records it took out
 */
public record BatchEntry(
    long number,
    Ledger.Action action,
    String ruleset,
    String status,
    @Nullable String reason,
    long removed) {
  /** How many records were taken out, among an entry's counts. */
  private static final String REMOVED = "removed";

  /** The entry with the batch's files as a JSON array. */
  Ledger.Entry with(String files) {
    Map<String, Long> counts = removed == 0 ? Map.of() : Map.of(REMOVED, removed);
    return new Ledger.Entry(number, action, ruleset, status, null, reason, files, counts);
  }
}
