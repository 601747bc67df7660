package bg.karta.store;

import bg.karta.temporary.PrivateFiles;
import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code REGISTER.backups} beside a register: what it was before something changed it as
 * a whole, be it a restored backup, a migration or a rotation of keys. Only the last few are kept.
 */
public final class KeptBackups {
  /** So many are kept; the oldest goes for a further one. */
  static final int MOST = 10;

  private static final String FOLDER = ".backups";
  private static final String ENDING = ".db";

  /** The names that karta gives: of a version, or of a moment and what was done then. */
  private static final Pattern OWN =
      Pattern.compile("(before-version-\\d+|\\d{8}-\\d{6}-[a-z]+)(-\\d+)?\\.db");

  private final Path register;
  private final @Nullable Path spared;

  /** The backups of a register by its name, which may be a link. */
  public KeptBackups(Path register) {
    this(register, null);
  }

  /**
   * The backups of a register, of which one is in use.
   *
   * @param spared the one that stays however old it is, or null
   */
  KeptBackups(Path register, @Nullable Path spared) {
    this.register = register;
    this.spared = spared;
  }

  /**
   * Keeps the register as it is now.
   *
   * @param why what is about to change it, and when: a file name without an ending
   * @return the backup
   * @throws Failure if it cannot be made: then nothing may change the register either
   */
  public Path keep(Database open, String why) {
    return keep(open, why, () -> {});
  }

  /**
   * Keeps the register as it is and changes it. Where the change fails, nothing more is kept than
   * before, and no older backup has gone for it.
   */
  Path keep(Database open, String why, Runnable change) {
    try {
      Path kept = place(why);
      try (TemporaryFile draft = TemporaryFile.privatelyBeside(kept)) {
        new ProvenCopy(open).writeTo(draft.path());
        draft.moveTo(kept);
      }
      try {
        change.run();
      } catch (Failure unchanged) {
        Files.deleteIfExists(kept);
        throw unchanged;
      }
      removeOldest(kept);
      return kept;
    } catch (IOException unwritable) {
      throw unkept();
    }
  }

  /** Moves a register that nobody can read out of the way, with the journals that belong to it. */
  Path keepDamaged(String why) throws IOException {
    Path kept = place(why);
    Path real = register.toRealPath();
    Files.move(real, kept, StandardCopyOption.ATOMIC_MOVE);
    Journals.move(real, kept);
    return kept;
  }

  /** The folder, there or not. */
  static Path folder(Path register) throws IOException {
    return Path.of(register.toRealPath() + FOLDER);
  }

  /**
   * Removes what runs that were killed, or could not remove it, have left in a folder of backups.
   */
  public static void sweep(Path register) {
    try {
      TemporaryFile.sweepIn(folder(register));
    } catch (IOException nowhere) {
      // Without a register there are no backups of it.
      return;
    }
  }

  /** A free name in the folder. */
  private Path place(String why) throws IOException {
    Path folder = PrivateFiles.folder(folder(register));
    Path place = folder.resolve(why + ENDING);
    for (int next = 2; Files.exists(place); next++) {
      place = folder.resolve(why + "-" + next + ENDING);
    }
    return place;
  }

  private Failure unkept() {
    return new Failure(
        Failure.Category.DATABASE, "failure.backup.unkept", register, Path.of(register + FOLDER));
  }

  /** What somebody else put there, under whatever name, is not karta's to remove. */
  private void removeOldest(Path newest) {
    try (Stream<Path> files = Files.list(newest.toAbsolutePath().getParent())) {
      List<Path> all =
          files
              .filter(file -> OWN.matcher(String.valueOf(file.getFileName())).matches())
              .filter(file -> !file.endsWith(newest))
              .sorted(Comparator.comparing(KeptBackups::age).reversed())
              .toList();
      for (Path old : all.subList(Math.min(all.size(), MOST - 1), all.size())) {
        if (spared == null || !Files.isSameFile(old, spared)) {
          Files.deleteIfExists(old);
          Journals.remove(old);
        }
      }
    } catch (IOException kept) {
      // What cannot be removed today is removed another day.
      return;
    }
  }

  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }
}
