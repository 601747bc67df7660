package bg.karta.store;

import bg.karta.result.Parameters;
import bg.karta.store.Database.Mode;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file of a register: made whole or not at all, taken back to its last commit where a process
 * died over it, and brought up to this karta's version, before anybody gets to work with it.
 *
 * @param file the file, there or not
 * @param waiting how long to wait for another process that holds it
 */
record RegisterFile(Path file, Duration waiting) {
  /** How much there is in the file; in one where nothing was ever made, nothing. */
  private static final String OBJECTS = "SELECT COUNT(*) FROM sqlite_schema";

  private static final String FOREIGN =
      "SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name";

  /** See {@link Database#open}. */
  Database open(Mode mode) {
    if (!Files.exists(file)) {
      requirePlace(mode);
      make();
    } else {
      requireOrdinary(file);
    }
    if (mode == Mode.READ) {
      recover();
    }
    Database opened = Database.connect(file.toString(), mode, waiting);
    try {
      if (isUnfinished(opened)) {
        finish(opened, mode);
      } else if (Migration.isBehind(opened) && !isReadableAsItIs(mode, opened)) {
        opened.close();
        @Nullable Path former = upgrade();
        return open(mode).broughtUpFrom(former);
      }
      requireOwn(opened);
      return opened;
    } catch (Failure e) {
      opened.close();
      throw e;
    }
  }

  /** Whether there is a register, or anything else, and not the mere beginning of one. */
  boolean isFinished() {
    if (!Files.exists(file)) {
      return false;
    }
    if (!Files.isRegularFile(file)) {
      return true;
    }
    try (Database opened = Database.asItIs(file, waiting)) {
      return !isUnfinished(opened);
    } catch (Failure unreadable) {
      return true;
    }
  }

  /** Refuses a folder, a device or a pipe. */
  static void requireOrdinary(Path file) {
    if (!Files.isRegularFile(file)) {
      boolean folder = Files.isDirectory(file);
      throw new Failure(
          Failure.Category.USAGE, "failure.database." + (folder ? "directory" : "no-file"), file);
    }
  }

  private void requirePlace(Mode mode) {
    if (mode != Mode.CREATE) {
      throw new Failure(Failure.Category.DATABASE, "failure.database.missing", file);
    }
    requireFolder(file.toAbsolutePath());
  }

  private void requireFolder(Path place) {
    Path folder = place.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Failure(Failure.Category.DATABASE, "failure.database.no-directory", file);
    }
  }

  /**
   * Where the register lies or would be made: what a link leads to, be there nothing yet.
   *
   * @throws Failure if there is no folder for it
   */
  Path place() throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    Path place = file.toAbsolutePath();
    Set<Path> seen = new HashSet<>();
    while (Files.isSymbolicLink(place) && seen.add(place)) {
      place = place.resolveSibling(Files.readSymbolicLink(place)).normalize();
    }
    requireFolder(place);
    if (Files.isSymbolicLink(place)) {
      throw new Failure(Failure.Category.DATABASE, "failure.database.permission", file);
    }
    return place;
  }

  /** Makes the register under another name, so that under its own it is never half made. */
  private void make() {
    try (TemporaryFile draft = TemporaryFile.privatelyBeside(file)) {
      try (Database made = Database.connect(draft.path().toString(), Mode.CREATE, waiting)) {
        Schema.create(made);
      }
      Journals.remove(file);
      draft.moveToFree(file);
    } catch (IOException unwritable) {
      throw new Failure(Failure.Category.DATABASE, "failure.database.permission", file);
    }
  }

  /** Whether a karta of earlier days died before it had made anything in the file. */
  private static boolean isUnfinished(Database opened) {
    return opened.number("PRAGMA application_id") == 0 && opened.number(OBJECTS) == 0;
  }

  /** A trigger or a view that somebody put there would run, or answer, unseen. */
  private void requireOwn(Database opened) {
    List<String> foreign = opened.texts(FOREIGN, Parameters.none());
    if (!foreign.isEmpty()) {
      throw new Failure(
          Failure.Category.DATABASE, "failure.database.strange", file, String.join(", ", foreign));
    }
  }

  private void finish(Database opened, Mode mode) {
    if (mode != Mode.CREATE) {
      throw new Failure(Failure.Category.DATABASE, "failure.database.unfinished", file);
    }
    opened.begin();
    if (isUnfinished(opened)) {
      Schema.fill(opened);
    }
    opened.commit();
  }

  /** Whether a file that may not be written has all the same whatever a query may ask for. */
  private boolean isReadableAsItIs(Mode mode, Database opened) {
    return mode == Mode.READ && !Files.isWritable(file) && Migration.hasEveryTable(opened);
  }

  /**
   * A process that died while it wrote leaves a journal behind, by which the next one takes the
   * half-written changes back; only a connection that may write can.
   */
  private void recover() {
    if (Files.exists(Path.of(file + "-journal"))) {
      try (Database opened = Database.asItIs(file, waiting)) {
        opened.number(OBJECTS);
      }
    }
  }

  /**
   * Brings a register of an earlier version up to this one, whoever opens it first.
   *
   * @return the backup of it, or null where no table is changed
   */
  private @Nullable Path upgrade() {
    try (Database opened = Database.asItIs(file, waiting)) {
      Migration migration = new Migration(opened);
      if (migration.changesTables()) {
        String why = "before-version-" + Schema.VERSION;
        return new KeptBackups(file).keep(opened, why, migration::run);
      }
      migration.run();
      return null;
    }
  }
}
