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
record FileIdentity(Path path, @Nullable Object key, boolean exists) {
  private static final int MOST_LINKS = 40;

  static FileIdentity of(Path named) {
    try {
      Path real = named.toRealPath();
      return new FileIdentity(
          real, Files.readAttributes(real, BasicFileAttributes.class).fileKey(), true);
    } catch (IOException absent) {
      return new FileIdentity(unmade(named.toAbsolutePath(), MOST_LINKS), null, false);
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
  boolean is(FileIdentity other) {
    if (!exists && !other.exists) {
      return sameName(path, other.path);
    }
    if (!exists || !other.exists) {
      // Were they one file to the disk, both would be there.
      return path.equals(other.path);
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

  /** Names of files yet to be made that the file system takes for one: of one case, or of any. */
  private static boolean sameName(Path one, Path other) {
    String name = composed(one);
    String otherName = composed(other);
    return name.equals(otherName) || (name.equalsIgnoreCase(otherName) && !tellsCase(one));
  }

  /** Some file systems take letters taken apart for the same letters. */
  private static String composed(Path path) {
    return Normalizer.normalize(path.toString(), Normalizer.Form.NFC);
  }

  /** Whether the disk knows a folder by no other case of its letters, so that case counts there. */
  private static boolean tellsCase(Path file) {
    String folder = String.valueOf(file.getParent());
    String upper = folder.toUpperCase(Locale.ROOT);
    String other = upper.equals(folder) ? folder.toLowerCase(Locale.ROOT) : upper;
    return !other.equals(folder) && !Files.exists(Path.of(other));
  }

  /** The file beside this one whose name has something more at its end. */
  FileIdentity with(String ending) {
    return of(Path.of(path + ending));
  }
}
