package bg.karta.destination;

import bg.karta.text.Failure;
import bg.karta.text.Failure.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run reads and is to write, and that nothing of the second is among the first. */
final class OutputGuard {
  /**
   * An output that the command line names.
   *
   * @param backup whether it may take the place of a register that is nobody's but a backup
   */
  record Planned(String argument, Path file, Replaceable replaceable, boolean backup) {}

  private final boolean force;
  private final List<Spared> spared = new ArrayList<>();
  private final List<Planned> planned = new ArrayList<>();

  /**
   * The guard of a run.
   *
   * @param force whether files are replaced that karta would not have written
   */
  OutputGuard(boolean force) {
    this.force = force;
  }

  void spare(Spared file) {
    spared.add(file);
  }

  boolean isSpared(Path file) {
    FileIdentity identity = FileIdentity.of(file);
    return spared.stream().anyMatch(read -> read.is(identity));
  }

  boolean isPlanned(Path file) {
    return planned.stream().anyMatch(output -> output.file().equals(file));
  }

  void plan(Planned output) {
    Path file = output.file();
    if (FileDestination.isWrittenTo(file)) {
      return;
    }
    FileIdentity identity = FileIdentity.of(file);
    for (Spared read : spared) {
      if (read.holds(identity)) {
        throw refused("member", file, read.file(), read.argument());
      }
    }
    for (Planned other : planned) {
      // A run that was killed between two steps leaves one backup under two of its names.
      boolean moving = output.backup() && other.backup();
      if (!moving && FileIdentity.of(other.file()).is(identity)) {
        throw refused("output", file, other.argument(), output.argument());
      }
    }
    verify(output, output.replaceable());
    planned.add(output);
  }

  /**
   * Makes sure once more of a planned file, in whose place something may have come to stand.
   *
   * @param draft what is to take its place
   */
  void verify(Path file, Path draft) {
    for (Planned output : planned) {
      if (output.file().equals(file)) {
        verify(output, old -> output.replaceable().isOf(old, draft));
      }
    }
  }

  private void verify(Planned output, Replaceable replaceable) {
    Path file = output.file();
    FileIdentity identity = FileIdentity.of(file);
    for (Spared read : spared) {
      if (read.is(identity)) {
        throw refused(read.role().toString(), file, read.file(), read.argument());
      }
      if (read.isJournal(identity)) {
        throw refused("journal", file, read.file(), read.argument());
      }
    }
    try {
      verifyExisting(output, replaceable);
    } catch (IOException unreadable) {
      throw new Failure(Category.INPUT, "failure.output.unwritable", file);
    }
  }

  private void verifyExisting(Planned output, Replaceable replaceable) throws IOException {
    Path file = output.file();
    if (ExistingFile.isJournal(file)) {
      throw refused("database", file);
    }
    if (!Files.isRegularFile(file)) {
      return;
    }
    ExistingFile existing = ExistingFile.in(file);
    if (existing.isDatabase() && !(output.backup() && existing.isRegister())) {
      throw refused("database", file);
    }
    if (existing.isKey()) {
      throw refused("key", file);
    }
    if (!force && !replaceable.isOf(file)) {
      throw refused(output.backup() ? "no-backup" : "other", file);
    }
  }

  static Failure refused(String why, Path file, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = file;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Failure(Category.USAGE, "failure.output.is." + why, all);
  }

  /** SQLite would take a journal of an earlier database of this name for one of the new. */
  static void refuseLeftover(Path file) {
    for (String ending : Spared.JOURNALS) {
      FileIdentity leftover = FileIdentity.of(file).with(ending);
      if (leftover.exists()) {
        throw new Failure(Category.USAGE, "failure.backup.journal", file, leftover.path());
      }
    }
  }

  /** The failure of a file that is to be new and is there. */
  static Failure isThere(Path file) {
    return new Failure(Category.USAGE, "failure.backup.exists", file);
  }
}
