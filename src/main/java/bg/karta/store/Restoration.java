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
   * @param damaged whether it could not be read to the end, so that it may have had more
   */
  public record Replaced(@Nullable Path kept, long erasures, boolean damaged) {}

  /**
   * A copy that is to be put in the register's place.
   *
   * @param mark of the backup's bytes, before the copy was brought up to date
   * @param marks the entries that it knows
   */
  private record Replacement(Path copy, Sha256.FileMark mark, List<String> marks) {}

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
    if (!Outputs.isDatabase(backup)) {
      throw new Failure(Failure.Category.DATABASE, "failure.restore.no-backup", backup);
    }
    Journals.refuse(backup);
    Path place = new RegisterFile(register, waiting).place();
    try (TemporaryFile copy = TemporaryFile.privatelyBeside(place)) {
      copy.fill(backup);
      Sha256.FileMark mark = Sha256.of(backup.toString(), copy.path());
      Replacement candidate = new Replacement(copy.path(), mark, prove(copy.path()));
      if (!Files.exists(place) || Files.size(place) == 0) {
        sign(candidate, 0);
        move(copy, place);
        return new Replaced(null, 0, false);
      }
      if (!Outputs.isDatabase(place)) {
        throw new Failure(Failure.Category.USAGE, "failure.restore.other", register);
      }
      FormerStanding old = new FormerStanding();
      Path kept = overwrite(place, candidate, force, old, moment + "-restore");
      boolean damaged = kept == null;
      if (kept == null) {
        kept = new KeptBackups(place).keepDamaged(moment + "-damaged");
        sign(candidate, old.last());
        move(copy, place);
      }
      return new Replaced(kept, old.erasuresBeside(candidate.marks()), damaged);
    }
  }

  /**
   * Brings the copy up to date, proves that it is what karta made, and gives the entries it knows.
   * It is migrated as it lies there: it is a copy, of which no backup need be kept.
   */
  private List<String> prove(Path copy) {
    try (Database candidate = Database.asItIs(copy, waiting)) {
      ProvenCopy.requireWhole(candidate);
      if (Migration.isBehind(candidate)) {
        new Migration(candidate).run();
      }
      List<Failure> faults = new Proof(candidate).faults();
      if (!faults.isEmpty()) {
        throw faults.get(0);
      }
      return Ledger.marks(candidate);
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
  private void sign(Replacement candidate, long last) {
    try (Database copy = Database.open(candidate.copy(), Database.Mode.WRITE, waiting)) {
      copy.begin();
      Ledger ledger = new Ledger(copy);
      long number = Math.max(ledger.next(), last + 1);
      String file = ledger.file(backup, candidate.mark());
      ledger.add(Ledger.Entry.restored(number, file), signature);
      copy.commit();
    }
  }

  private static void move(TemporaryFile copy, Path place) throws IOException {
    Journals.remove(place);
    copy.moveTo(place);
  }

  /**
   * Overwrites a register page by page.
   *
   * @param old takes what the register's ledger says, as far as it can be read
   * @return the backup of it, or null where nobody can read it to the end
   */
  private @Nullable Path overwrite(
      Path place, Replacement candidate, boolean force, FormerStanding old, String why) {
    try (Database held = Database.held(place, waiting)) {
      Schema.verify(held);
      old.read(held);
      if (!force) {
        requireKnown(old.marks(), candidate.marks());
      }
      return new KeptBackups(place, backup)
          .keep(
              held,
              why,
              () -> {
                sign(candidate, old.last());
                held.overwriteWith(candidate.copy());
              });
    } catch (Failure e) {
      if (!e.is("failure.database.damaged")) {
        throw e;
      }
      return null;
    }
  }

  /** A register with imports that the backup lacks is newer, and would lose them. */
  private void requireKnown(List<String> standing, List<String> known) {
    List<String> lost = new ArrayList<>(standing);
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
