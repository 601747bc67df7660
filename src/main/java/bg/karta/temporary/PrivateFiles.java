package bg.karta.temporary;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner can read: what they hold is about people. */
public final class PrivateFiles {
  private PrivateFiles() {}

  /**
   * Makes an empty file.
   *
   * @throws FileAlreadyExistsException if the name is taken
   */
  public static Path create(Path file) throws IOException {
    return Files.createFile(file, rights(file, "rw-------"));
  }

  /** Makes a folder, if it is not there yet. */
  public static Path folder(Path folder) throws IOException {
    try {
      return Files.createDirectory(folder, rights(folder, "rwx------"));
    } catch (FileAlreadyExistsException there) {
      if (Files.isDirectory(folder)) {
        return folder;
      }
      throw there;
    }
  }

  /** Gives a file the rights that the one has which it is to replace. */
  static void keepRights(Path old, Path draft) throws IOException {
    PosixFileAttributeView rights = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (rights != null && Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      rights.setPermissions(Files.getPosixFilePermissions(old));
    }
  }

  private static FileAttribute<?>[] rights(Path place, String rights) throws IOException {
    Path folder = place.toAbsolutePath().getParent();
    boolean posix = folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
