package bg.karta.destination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a name leads to, whatever it is called by: through links, {@code ./}, and for a file that is
 * not there yet, in whatever case or form of letters its name is written.
 *
 * @param path the real path, or where the file would be made
 * @param key what the file system knows the file by, where it says so
 */
record Place(Path path, @Nullable Object key, boolean exists) {
  private static final int MOST_LINKS = 40;

  static Place of(Path named) {
    try {
      Path real = named.toRealPath();
      return new Place(real, Files.readAttributes(real, BasicFileAttributes.class).fileKey(), true);
    } catch (IOException absent) {
      return new Place(unmade(named.toAbsolutePath(), MOST_LINKS), null, false);
    }
  }

  /** Where a file would be made: its folder's real path, and for a link what the link names. */
  private static Path unmade(Path named, int links) {
    try {
      if (links > 0 && Files.isSymbolicLink(named)) {
        return unmade(named.resolveSibling(Files.readSymbolicLink(named)), links - 1);
      }
      Path folder = named.getParent();
      if (folder == null || named.getFileName() == null) {
        return named;
      }
      Path real = Files.exists(folder) ? folder.toRealPath() : unmade(folder, links);
      return real.resolve(named.getFileName());
    } catch (IOException unreadable) {
      return named.normalize();
    }
  }

  /** Whether both are one file; hard links too. */
  boolean is(Place other) {
    if (!exists || !other.exists) {
      return folded(path).equals(folded(other.path));
    }
    if (key != null && other.key != null) {
      return key.equals(other.key);
    }
    try {
      return Files.isSameFile(path, other.path);
    } catch (IOException gone) {
      return path.equals(other.path);
    }
  }

  /** Names that some file system takes for one: letters' case and their decomposition. */
  private static String folded(Path path) {
    return Normalizer.normalize(path.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The file beside this one whose name has something more at its end. */
  Place with(String ending) {
    return of(Path.of(path + ending));
  }
}
