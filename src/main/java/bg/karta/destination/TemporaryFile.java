package bg.karta.destination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
