package bg.karta.destination;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A backup and those made before it: {@code karta.db}, {@code karta.db.1}, {@code karta.db.2}, the
 * newest first.
 *
 * @param file the newest
 * @param kept how many earlier ones are kept
 */
public record EarlierBackups(Path file, int kept) {
  /** The files from the newest on, be they there or not. */
  List<Path> files() {
    return IntStream.rangeClosed(0, kept).mapToObj(this::numbered).toList();
  }

  private Path numbered(int number) {
    return number == 0 ? file : Path.of(file + "." + number);
  }

  /**
   * Moves each up by one, and the oldest out. The newest keeps its name as well until another takes
   * it, so that there is a backup of that name at every moment.
   */
  public void moveUp() throws IOException {
    for (int number = kept; number > 1; number--) {
      if (Files.exists(numbered(number - 1))) {
        Files.move(numbered(number - 1), numbered(number), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    if (kept > 0 && Files.exists(file)) {
      Files.deleteIfExists(numbered(1));
      try {
        Files.createLink(numbered(1), file);
      } catch (UnsupportedOperationException | FileSystemException withoutLinks) {
        Files.copy(file, numbered(1));
      }
    }
  }
}
