package bg.karta.temporary;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder of one run, which only its owner can read. As long as the run lives it holds a lock on a
 * file in it; a folder whose lock is free belongs to a run that was killed, and is swept by the
 * next one that makes a folder beside it.
 */
public final class TemporaryFolder implements AutoCloseable {
  private static final String PREFIX = ".karta-";
  private static final String LOCK = "lock";

  /**
   * The names of this process's folders, in whatever folder. Their locks must not be looked at: to
   * close a file that one has locked gives the lock up, by whichever channel it is closed.
   */
  private static final Set<String> OWN = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel lock;
  private final Thread atExit;

  private TemporaryFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
    // An interrupted program runs no finally block, but it does run this.
    this.atExit = new Thread(this::remove);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** Makes a folder in the machine's directory for such files. */
  public static TemporaryFolder anywhere() throws IOException {
    return in(TemporaryFile.machines());
  }

  /** Makes a folder in another, having removed those that killed runs left there. */
  public static TemporaryFolder in(Path parent) throws IOException {
    sweep(parent);
    TemporaryFolder made = null;
    while (made == null) {
      String name = PREFIX + UUID.randomUUID();
      OWN.add(name);
      made = locked(PrivateFiles.folder(parent.resolve(name)));
    }
    return made;
  }

  /** A folder that is held, or null where another run swept it before it could be. */
  private static @Nullable TemporaryFolder locked(Path folder) throws IOException {
    FileChannel channel = null;
    try {
      Path file = PrivateFiles.create(folder.resolve(LOCK));
      channel = FileChannel.open(file, StandardOpenOption.WRITE);
      if (tryLock(channel) && Files.exists(file)) {
        return new TemporaryFolder(folder, channel);
      }
    } catch (NoSuchFileException swept) {
      // Then it is made once more.
    } catch (IOException unlockable) {
      Files.deleteIfExists(folder);
      throw unlockable;
    }
    if (channel != null) {
      channel.close();
    }
    return null;
  }

  private static boolean tryLock(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException own) {
      return false;
    } catch (IOException withoutLocks) {
      // A file system without locks: the folder is used all the same, and never swept.
      return true;
    }
  }

  /** Removes the folders that killed runs left in another. */
  static void sweep(Path parent) {
    try {
      for (Path folder : ofOthers(parent)) {
        if (Files.isReadable(folder)) {
          sweepOne(folder);
        }
      }
    } catch (IOException unreadable) {
      // What cannot be swept today is swept another day.
      return;
    }
  }

  /** The folders in another that are not this process's: of runs that live, or were killed. */
  public static List<Path> ofOthers(Path parent) throws IOException {
    List<Path> others = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        // A link that somebody else put there may lead to anything.
        if (!OWN.contains(String.valueOf(folder.getFileName()))
            && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          others.add(folder);
        }
      }
    }
    return others;
  }

  private static void sweepOne(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      removeEmpty(folder);
      return;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        removeAll(folder);
      }
    } catch (OverlappingFileLockException | IOException unlockable) {
      return;
    }
  }

  /**
   * A run that was killed before it could lock its folder leaves it empty. One that is about to
   * lock it makes another.
   */
  private static void removeEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (IOException full) {
      return;
    }
  }

  /** Removes a folder with all that is in it, be it in folders; where a link leads to stays. */
  private static void removeAll(Path folder) throws IOException {
    Path lock = folder.resolve(LOCK);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            // The lock last: without it nobody would know the rest for what a killed run left.
            if (!file.equals(lock)) {
              Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException unread)
              throws IOException {
            if (!inner.equals(folder)) {
              Files.deleteIfExists(inner);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Files.deleteIfExists(lock);
    Files.deleteIfExists(folder);
  }

  /** Where it lies. */
  public Path path() {
    return path;
  }

  private void remove() {
    try {
      // First what is in it: once the lock is given up, another run may sweep the folder too.
      removeAll(path);
      lock.close();
      OWN.remove(String.valueOf(path.getFileName()));
    } catch (IOException kept) {
      // The next run sweeps it.
      return;
    }
  }

  @Override
  public void close() {
    remove();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException ending) {
      // The program ends already, and the hook finds nothing to do.
      return;
    }
  }
}
