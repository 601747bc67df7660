package bg.karta.temporary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is gone when it is closed, unless it has been moved away. It lies in a folder of its
 * own, which only its owner can read and the next run removes where this one is killed.
 */
public final class TemporaryFile implements AutoCloseable {
  private final TemporaryFolder folder;
  private Path path;
  private @Nullable FileChannel open;

  private TemporaryFile(TemporaryFolder folder, Path path) {
    this.folder = folder;
    this.path = path;
  }

  /**
   * An empty file in the machine's directory for such files.
   *
   * @param ending what its name ends with, {@code .xlsx}
   */
  public static TemporaryFile anywhere(String ending) throws IOException {
    return made(machines(), ending, true);
  }

  /** An empty file to replace another, beside it, with the rights of any new file there. */
  public static TemporaryFile beside(Path target) throws IOException {
    return made(parent(target), ".tmp", false);
  }

  /** An empty file to replace another, beside it, which only its owner can read. */
  public static TemporaryFile privatelyBeside(Path target) throws IOException {
    return made(parent(target), ".tmp", true);
  }

  private static TemporaryFile made(Path parent, String ending, boolean secret) throws IOException {
    TemporaryFolder folder = TemporaryFolder.in(parent);
    try {
      Path file = folder.path().resolve("karta" + ending);
      return new TemporaryFile(folder, secret ? PrivateFiles.create(file) : Files.createFile(file));
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static Path parent(Path target) throws IOException {
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null) {
      throw new FileSystemException(target.toString());
    }
    return parent;
  }

  static Path machines() {
    return Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath();
  }

  /** Removes what runs that were killed have left in the machine's directory for such files. */
  public static void sweep() {
    TemporaryFolder.sweep(machines());
  }

  /** Removes what runs that were killed have left beside a file. */
  public static void sweepBeside(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      sweepIn(parent);
    }
  }

  /** Removes what runs that were killed have left in a folder. */
  public static void sweepIn(Path folder) {
    TemporaryFolder.sweep(folder);
  }

  /** Where it can be read. */
  public Path path() {
    return path;
  }

  /**
   * Takes the file's name away where the system lets it be read all the same, so that nothing of it
   * is left even where the program is killed.
   */
  public void hide() throws IOException {
    open = FileChannel.open(path, StandardOpenOption.READ);
    Path hidden = OpenFiles.find(path);
    if (hidden != null) {
      Files.delete(path);
      path = hidden;
    }
  }

  /** Copies another file into this one, whose rights stay as they are. */
  public void fill(Path other) throws IOException {
    try (InputStream in = Files.newInputStream(other)) {
      fill(in);
    }
  }

  /** Copies a stream into the file, whose rights stay as they are. */
  public void fill(InputStream in) throws IOException {
    try (OutputStream out = Files.newOutputStream(path)) {
      in.transferTo(out);
    }
  }

  /**
   * Gives the file its name at one stroke, in place of what had it, once all of it is on the disk.
   */
  public void moveTo(Path target) throws IOException {
    PrivateFiles.keepRights(target, path);
    sync(path, StandardOpenOption.WRITE);
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    syncFolder(target);
  }

  /** Gives the file its name unless another file has it by then, which is left as it is. */
  public void moveToFree(Path target) throws IOException {
    try {
      sync(path, StandardOpenOption.WRITE);
      Files.createLink(target, path);
      syncFolder(target);
    } catch (FileAlreadyExistsException faster) {
      return;
    } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
      if (!Files.exists(target)) {
        moveTo(target);
      }
    }
  }

  /** After a power cut the folder must know the name too. */
  private static void syncFolder(Path target) throws IOException {
    try {
      sync(parent(target), StandardOpenOption.READ);
    } catch (FileSystemException unopened) {
      // Some systems open no folders: there the name lasts when the system sees to it.
      return;
    }
  }

  private static void sync(Path file, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(file, option)) {
      channel.force(true);
    }
  }

  @Override
  public void close() {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException closed) {
      // It is of no more use in any case.
      open = null;
    }
    folder.close();
  }
}
