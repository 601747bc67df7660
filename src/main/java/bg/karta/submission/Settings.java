package bg.karta.submission;

import bg.karta.kind.NoValues;
import bg.karta.text.Lang;
import java.time.Clock;
import java.time.LocalDate;

/**
 * How a submission is judged and taken in.
 *
 * @param lang the language of the findings
 * @param on the day the submission is judged on
 * @param clock tells when it was taken in
 * @param strategy which records may be written
 * @param expectsChanges whether as many of the known records may change as it takes
 * @param merges whether the rows are to be written if all goes well, so that the ledger will ask
 *     for the files' hashes
 * @param partial whether the valid rows are taken in when others are not
 * @param dating the day as of which the files speak
 * @param keys gives the key by which people's numbers become tokens
 * @param noValues tells which cells say in a word that they have no value
 */
public record Settings(
    Lang lang,
    LocalDate on,
    Clock clock,
    Strategy strategy,
    boolean expectsChanges,
    boolean merges,
    boolean partial,
    Dating dating,
    PersonKeys keys,
    NoValues noValues) {
  /** Whether rows only tell what changes in records that are known. */
  boolean changes() {
    return strategy == Strategy.UPDATE;
  }

  /** Which records an import may write. */
  public enum Strategy {
    /** New records are added, known ones changed. */
    UPSERT,
    /** Only new records; a known key is an error. */
    CREATE,
    /** Only known records, and of them what the file has a column for; a new key is an error. */
    UPDATE;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
