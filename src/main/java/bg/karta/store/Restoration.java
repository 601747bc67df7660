package bg.karta.store;

import bg.karta.destination.Outputs;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Failure;
import bg.karta.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup in a register's place.
 *
 * <p>The backup is copied first, and the copy is proven and brought up to this karta's version; the
 * backup itself stays as it is. A register that can be opened is held under its own lock from the
 * first look at it to the last page, and its pages are replaced in one transaction of SQLite's:
 * whoever waits for the lock finds the restored register, and a process that is killed in between
 * leaves the old one. What was there is kept among {@link KeptBackups}.
 *
 * @param backup the backup's file
 * @param register the register's file, there or not, which may be a link
 * @param waiting how long to wait for another process that holds the register
 * @param signature in whose name
 */
public record Restoration(Path backup, Path register, Duration waiting, Signature signature) {
  /**
   * What became of the register that was there.
   *
   * @param kept the backup of it, or null where there was nothing
   * @param erasures how many erasures it had of which the restored backup knows nothing
   */
  public record Replaced(@Nullable Path kept, long erasures) {}

  /**
   * Restores.
   *
   * @param force whether a register may be replaced that has imports of which the backup knows
   *     nothing
   * @param moment when, as part of a file name, under which the old register is kept
   * @return what became of the register that was there
   * @throws Failure if the backup is damaged or no register; if it must not replace what is there;
   *     if somebody has it open
   */
  public Replaced run(boolean force, String moment) throws IOException {
    if (!Files.exists(backup)) {
      throw new Failure(Failure.Category.DATABASE, "failure.restore.missing", backup);
    }
    RegisterFile.requireOrdinary(backup);
    Journals.refuse(backup);
    Path place = Files.exists(register) ? register.toRealPath() : register.toAbsolutePath();
    try (TemporaryFile copy = TemporaryFile.privatelyBeside(place)) {
      copy.fill(backup);
      List<String> batches = prove(copy.path());
      if (!Files.exists(place) || Files.size(place) == 0) {
        sign(copy.path(), 0);
        move(copy, place);
        return new Replaced(null, 0);
      }
      if (!Outputs.isDatabase(place)) {
        throw new Failure(Failure.Category.USAGE, "failure.restore.other", register);
      }
      Replaced old = overwrite(place, copy.path(), batches, force, moment + "-restore");
      if (old == null) {
        old = new Replaced(new KeptBackups(place).keepDamaged(moment + "-damaged"), 0);
        sign(copy.path(), 0);
        move(copy, place);
      }
      return old;
    }
  }

  /** Proves the copy, brings it up to date, and gives the batches it knows. */
  private List<String> prove(Path copy) {
    try {
      try (Database candidate = Database.asItIs(copy, waiting)) {
        ProvenCopy.requireWhole(candidate);
      }
      try (Database candidate = Database.open(copy, Database.Mode.WRITE, waiting)) {
        new Proof(candidate).requireChain();
        return Ledger.marks(candidate);
      }
    } catch (Failure e) {
      throw e.is("failure.database.damaged")
          ? new Failure(Failure.Category.DATABASE, "failure.restore.damaged", backup)
          : e.of(backup);
    }
  }

  /**
   * Adds the restoring to the ledger of the copy.
   *
   * @param last the last number in the register that is replaced: none is given again
   */
  private void sign(Path copy, long last) {
    Sha256.FileMark mark = Sha256.of(backup.toString(), backup);
    try (Database candidate = Database.open(copy, Database.Mode.WRITE, waiting)) {
      candidate.begin();
      Ledger ledger = new Ledger(candidate);
      long number = Math.max(ledger.next(), last + 1);
      ledger.add(Ledger.Entry.restored(number, ledger.file(backup, mark)), signature);
      candidate.commit();
    }
  }

  private static void move(TemporaryFile copy, Path place) throws IOException {
    Journals.remove(place);
    copy.moveTo(place);
  }

  /** Overwrites a register page by page; gives null where nobody can read it. */
  private @Nullable Replaced overwrite(
      Path place, Path copy, List<String> batches, boolean force, String why) {
    try (Database held = Database.held(place, waiting)) {
      Schema.verify(held);
      if (!force) {
        requireKnown(held, batches);
      }
      List<String> erasures = new ArrayList<>(Ledger.erasures(held));
      erasures.removeAll(batches);
      Path kept = new KeptBackups(place).keep(held, why);
      sign(copy, Ledger.last(held));
      held.overwriteWith(copy);
      return new Replaced(kept, erasures.size());
    } catch (Failure e) {
      if (!e.is("failure.database.damaged")) {
        throw e;
      }
      return null;
    }
  }

  /** A register with imports that the backup lacks is newer, and would lose them. */
  private void requireKnown(Database held, List<String> known) {
    List<String> lost = new ArrayList<>(Ledger.marks(held));
    lost.removeAll(known);
    if (!lost.isEmpty()) {
      throw new Failure(
          Failure.Category.USAGE,
          "failure.restore.newer",
          register,
          lost.size(),
          lost.get(lost.size() - 1).split(" ", 2)[0],
          backup);
    }
  }
}
