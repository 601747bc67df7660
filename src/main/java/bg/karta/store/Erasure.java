package bg.karta.store;

import bg.karta.person.PersonKey;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Removes a person from a register: all records and earlier states, and whatever of them still
 * stands in pages that the file uses no longer.
 *
 * <p>It is done in a copy that is written anew and then put in the register's place page by page,
 * in one transaction of SQLite's: a process that is killed leaves the register with the person or
 * without, and never a register that only says so. No backup is kept, as it would keep the person.
 *
 * @param register the register's file, which may be a link
 * @param waiting how long to wait for another process that holds the register
 * @param signature in whose name
 * @param reason why, in words that name nobody
 */
public record Erasure(Path register, Duration waiting, Signature signature, String reason) {
  /**
   * What was removed.
   *
   * @param entry the number of the entry that says so
   */
  public record Erased(long entry, List<PersonRecords.Extent> extents) {}

  /**
   * Removes the person of a token.
   *
   * @throws Failure if nobody in the register has the token; if what the ledger is to say of the
   *     erasure names somebody; if somebody has the register open
   */
  public Erased run(String token) throws IOException {
    requireNamesNobody();
    Path place = register.toRealPath();
    try (Database held = Database.held(place, waiting);
        TemporaryFile copy = TemporaryFile.privatelyBeside(place)) {
      new ProvenCopy(held).writeTo(copy.path());
      Erased erased;
      try (Database draft = Database.asItIs(copy.path(), waiting)) {
        erased = erase(draft, token);
      }
      held.overwriteWith(copy.path());
      return erased;
    }
  }

  /**
   * Makes sure that what the ledger is to say holds no token.
   *
   * @throws Failure if it does
   */
  public void requireNamesNobody() {
    boolean named =
        Stream.of(reason, String.valueOf(signature.by()), signature.options())
            .anyMatch(PersonKey::isTokenIn);
    if (named) {
      throw new Failure(Failure.Category.USAGE, "failure.erase.named");
    }
  }

  private Erased erase(Database draft, String token) {
    draft.begin();
    PersonRecords records = new PersonRecords(draft, token);
    List<PersonRecords.Extent> extents = records.extents();
    if (extents.isEmpty()) {
      throw new Failure(Failure.Category.USAGE, "failure.person.unknown", register);
    }
    records.remove();
    Ledger ledger = new Ledger(draft);
    long number = ledger.next();
    ledger.add(Ledger.Entry.erased(number, reason, counts(extents)), signature);
    draft.commit();
    // What was moved within the file before it was removed may still stand between its records.
    draft.execute("VACUUM");
    return new Erased(number, extents);
  }

  /** How many records of each kind, and how many earlier states and mentions in all. */
  private static Map<String, Long> counts(List<PersonRecords.Extent> extents) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (PersonRecords.Extent extent : extents) {
      put(counts, extent.kind().name(), extent.records());
      put(counts, Ledger.EARLIER, extent.earlier());
      put(counts, Ledger.BLANKED, extent.mentions());
    }
    return counts;
  }

  private static void put(Map<String, Long> counts, String name, long count) {
    if (count > 0) {
      counts.merge(name, count, Long::sum);
    }
  }
}
