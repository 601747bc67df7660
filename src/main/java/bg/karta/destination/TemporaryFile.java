package bg.karta.destination;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is gone when it is closed, unless it has been moved away. */
public record TemporaryFile(Path path) implements AutoCloseable {

  /** Sees to it that the file goes with the program. */
  public TemporaryFile {
    // An interrupted program runs no finally block, but it does run this.
    path.toFile().deleteOnExit();
  }

  /** A file in the machine's directory for such files, which only its owner can read. */
  public static TemporaryFile anywhere(String ending) throws IOException {
    return new TemporaryFile(Files.createTempFile("karta", ending));
  }

  /** A file in the directory of the one it will replace, with the rights of any new file there. */
  public static TemporaryFile beside(Path target) throws IOException {
    return new TemporaryFile(
        Files.createFile(target.resolveSibling(".karta-" + UUID.randomUUID() + ".tmp")));
  }

  /** A file in the directory of the one it will replace, which only its owner can read. */
  public static TemporaryFile privatelyBeside(Path target) throws IOException {
    return new TemporaryFile(
        PrivateFiles.create(target.resolveSibling(".karta-" + UUID.randomUUID() + ".tmp")));
  }

  /** Copies another file into this one, whose rights stay as they are. */
  public void fill(Path other) throws IOException {
    try (OutputStream out = Files.newOutputStream(path)) {
      Files.copy(other, out);
    }
  }

  /**
   * Gives the file its name at one stroke, in place of what had it, once all of it is on the disk.
   */
  public void moveTo(Path target) throws IOException {
    PrivateFiles.keepRights(target, path);
    sync(path, StandardOpenOption.WRITE);
    Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    Path folder = target.toAbsolutePath().getParent();
    try {
      // After a power cut the folder must know the name too.
      sync(folder, StandardOpenOption.READ);
    } catch (IOException unable) {
      // Some systems open no folders: there the name lasts when the system sees to it.
      return;
    }
  }

  /** Gives the file its name unless another file has it by then, which is left as it is. */
  public void moveToFree(Path target) throws IOException {
    try {
      sync(path, StandardOpenOption.WRITE);
      Files.createLink(target, path);
    } catch (FileAlreadyExistsException faster) {
      return;
    } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
      if (!Files.exists(target)) {
        moveTo(target);
      }
    }
  }

  private static void sync(Path file, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(file, option)) {
      channel.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
