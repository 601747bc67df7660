package bg.karta.store;

import bg.karta.limit.OrdinaryFile;
import bg.karta.person.PersonKey;
import bg.karta.text.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds a key: a first line that says so, then one secret a line. Only its owner may
 * read it; one that others may read is refused, as ssh refuses such a key.
 */
public final class KeyFile {
  /** What no file of keys comes near. */
  private static final int LONGEST = 1 << 20;

  private static final String FIRST = "karta-key 1";
  private static final String ENDING = ".key";
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private KeyFile() {}

  /**
   * Reads a key.
   *
   * @throws Failure if there is no such file, others may read it, or it holds no key
   */
  public static PersonKey read(Path file) {
    PersonKey key;
    try {
      key = parse(file);
    } catch (IOException e) {
      throw new Failure(Failure.Category.INPUT, "failure.key.unreadable", file);
    }
    if (key == null) {
      throw new Failure(Failure.Category.INPUT, "failure.key.broken", file);
    }
    requirePrivate(file);
    return key;
  }

  private static @Nullable PersonKey parse(Path file) throws IOException {
    if (Files.exists(file) && !Files.isDirectory(file)) {
      OrdinaryFile.require(file);
    }
    if (file.toFile().length() > LONGEST) {
      return null;
    }
    List<String> lines =
        Files.readAllLines(file).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    return lines.isEmpty() || !lines.get(0).equals(FIRST)
        ? null
        : PersonKey.of(lines.subList(1, lines.size()));
  }

  private static void requirePrivate(Path file) {
    try {
      if (isPosix(file)) {
        Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        others.removeAll(FOLDER);
        if (!others.isEmpty()) {
          throw new Failure(
              Failure.Category.INPUT,
              "failure.key.open",
              file,
              PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
      }
    } catch (IOException e) {
      throw new Failure(Failure.Category.INPUT, "failure.key.unreadable", file);
    }
  }

  /**
   * Writes a key to a file that only its owner may read, whole or not at all: it is on the disk
   * before the register is, whose tokens are worth nothing without it.
   */
  public static void write(Path named, PersonKey key) {
    String lines = FIRST + "\n" + String.join("\n", key.lines()) + "\n";
    try {
      // What a link leads to is replaced, not the link.
      Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
      Path folder = Objects.requireNonNull(file.getParent());
      Files.createDirectories(folder, attributes(folder.getRoot(), FOLDER));
      Path made =
          Files.createTempFile(folder, ".karta", ENDING + ".new", attributes(folder, OWNER));
      try {
        try (FileChannel out = FileChannel.open(made, StandardOpenOption.WRITE)) {
          ByteBuffer bytes = StandardCharsets.US_ASCII.encode(lines);
          while (bytes.hasRemaining()) {
            out.write(bytes);
          }
          out.force(true);
        }
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(made);
      }
    } catch (IOException e) {
      throw new Failure(Failure.Category.INPUT, "failure.output.write", named);
    }
  }

  /**
   * The file in a folder whose key was once known by an id.
   *
   * @return null where none is; files that hold no key are passed over
   */
  public static @Nullable Path find(Path folder, String id) {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .filter(file -> holds(file, id))
          .findFirst()
          .orElse(null);
    } catch (IOException e) {
      throw new Failure(Failure.Category.INPUT, "failure.key.unreadable", folder);
    }
  }

  /** Whether a file is the key's, be it open to others: who reads it then is told so. */
  private static boolean holds(Path file, String id) {
    try {
      PersonKey key = parse(file);
      return key != null && key.of(id) != null;
    } catch (IOException otherFile) {
      return false;
    }
  }

  private static FileAttribute<?>[] attributes(
      @Nullable Path place, Set<PosixFilePermission> permissions) throws IOException {
    return place != null && isPosix(place)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView("posix");
  }
}
