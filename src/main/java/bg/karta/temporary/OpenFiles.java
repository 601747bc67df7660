package bg.karta.temporary;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files that this process has open, by the names that Linux gives them beside their own. */
final class OpenFiles {
  private static final Path NAMES = Path.of("/proc/self/fd");

  private OpenFiles() {}

  /** The name under which an open file can be opened once more, be it deleted; null elsewhere. */
  static @Nullable Path find(Path file) {
    if (!Files.isDirectory(NAMES)) {
      return null;
    }
    try (DirectoryStream<Path> names = Files.newDirectoryStream(NAMES)) {
      Path real = file.toRealPath();
      for (Path name : names) {
        if (leadsTo(name, real)) {
          return name;
        }
      }
    } catch (IOException unreadable) {
      return null;
    }
    return null;
  }

  private static boolean leadsTo(Path name, Path file) {
    try {
      return Files.readSymbolicLink(name).equals(file);
    } catch (IOException closed) {
      return false;
    }
  }
}
