package bg.karta.destination;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A file or folder whose place no output may take.
 *
 * @param role what it is to the run
 * @param argument what names it on the command line
 */
public record Spared(Role role, String argument, Path file) {
  /** What SQLite adds to a database's name for the files it keeps beside it. */
  public static final List<String> JOURNALS = List.of("-journal", "-wal", "-shm");

  /** What a file is to the run that reads it. */
  public enum Role {
    REGISTER,
    KEY,
    INPUT,
    /** What the shell gave as standard input. */
    STDIN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether another argument names the same file. */
  public boolean is(Path other) {
    return is(FileIdentity.of(other));
  }

  boolean is(FileIdentity output) {
    return FileIdentity.of(file).is(output);
  }

  boolean isJournal(FileIdentity output) {
    FileIdentity own = FileIdentity.of(file);
    return role == Role.REGISTER
        && JOURNALS.stream().anyMatch(ending -> own.with(ending).is(output));
  }

  /** Whether an output that is there already lies in this folder, or a link in it leads there. */
  boolean holds(FileIdentity output) {
    if (!output.exists() || !Files.isDirectory(file)) {
      return false;
    }
    try {
      return output.path().startsWith(file.toRealPath()) || isMember(output);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private boolean isMember(FileIdentity output) throws IOException {
    AtomicBoolean found = new AtomicBoolean();
    Files.walkFileTree(
        file,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path member, BasicFileAttributes attributes) {
            Object key = attributes.isSymbolicLink() ? null : attributes.fileKey();
            found.set(key == null ? FileIdentity.of(member).is(output) : key.equals(output.key()));
            return found.get() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path member, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    return found.get();
  }
}
