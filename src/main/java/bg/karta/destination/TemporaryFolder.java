package bg.karta.destination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder that is gone when it is closed, and what was not moved out of it too. */
record TemporaryFolder(Path path, Thread remover) implements AutoCloseable {

  /** A folder inside another, so that its files can be moved there at one stroke each. */
  static TemporaryFolder in(Path folder) throws IOException {
    Path made = Files.createDirectory(folder.resolve(".karta-" + UUID.randomUUID() + ".tmp"));
    Thread remover = new Thread(() -> remove(made));
    // An interrupted program runs no finally block, but it does run this.
    Runtime.getRuntime().addShutdownHook(remover);
    return new TemporaryFolder(made, remover);
  }

  /** Moves a file to its place. */
  void move(String name, Path place) throws IOException {
    Files.move(path.resolve(name), place, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    remove(path);
    Runtime.getRuntime().removeShutdownHook(remover);
  }
}
