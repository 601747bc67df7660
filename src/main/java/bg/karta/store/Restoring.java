package bg.karta.store;

import bg.karta.destination.Outputs;
import bg.karta.destination.Spared;
import bg.karta.destination.TemporaryFile;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Puts a backup in a register's place. */
public final class Restoring {
  private Restoring() {}

  /**
   * Replaces a register, if there is one, by a copy of another.
   *
   * @param wait how long to wait for who is writing to one of them
   * @throws Failure if the backup is no register, what it is to replace is something else, or one
   *     of them is in use
   */
  public static void restore(Path target, Path backup, Duration wait) throws IOException {
    if (Files.exists(backup)) {
      refuseJournal(backup);
    }
    // Opening verifies that the file is a register this karta can read.
    Database.open(backup, Database.Mode.READ, wait).close();
    if (Files.exists(target)) {
      requireReplaceable(target, wait);
      // Who opens a register last takes its journal in: where it still stands, others have it open.
      refuseJournal(target);
    }
    replace(target, backup);
  }

  /** Nobody may be writing to what is about to be replaced; a damaged register nobody can. */
  private static void requireReplaceable(Path target, Duration wait) throws IOException {
    if (Files.size(target) == 0) {
      return;
    }
    if (!Outputs.isDatabase(target)) {
      throw new Failure(Failure.Category.USAGE, "failure.restore.other", target);
    }
    try (Database held = Database.open(target, Database.Mode.WRITE, wait)) {
      held.begin();
      held.rollback();
    } catch (Failure e) {
      if (!e.is("failure.database.damaged")) {
        throw e;
      }
    }
  }

  /** Refuses a register of which a part may lie in its journal only. */
  private static void refuseJournal(Path register) throws IOException {
    Path journal = Path.of(register.toRealPath() + "-wal");
    if (Files.exists(journal) && Files.size(journal) > 0) {
      throw new Failure(Failure.Category.USAGE, "failure.restore.journal", register, journal);
    }
  }

  private static void replace(Path target, Path file) throws IOException {
    // What a link leads to is replaced, not the link.
    Path register = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    try (TemporaryFile copy = TemporaryFile.beside(register)) {
      Files.copy(file, copy.path(), StandardCopyOption.REPLACE_EXISTING);
      // A journal without its register would be played back into the one that takes its name.
      for (String ending : Spared.JOURNALS) {
        Files.deleteIfExists(Path.of(register + ending));
      }
      Files.move(copy.path(), register, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
