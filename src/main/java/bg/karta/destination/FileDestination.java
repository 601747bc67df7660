package bg.karta.destination;

import bg.karta.temporary.TemporaryFile;
import bg.karta.text.Failure;
import bg.karta.text.Failure.Category;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file that is replaced at one stroke, once all its content has been written beside it.
 *
 * @param secret whether nobody but its owner is to read it where it is new
 */
record FileDestination(Path file, Outputs outputs, boolean secret) implements Destination {
  private static final Set<Path> STREAMS = Set.of(Path.of("/dev/stdout"), Path.of("/dev/stderr"));

  /** Where the files that a process has open have names. */
  private static final Set<Path> OPENED = Set.of(Path.of("/dev/fd"), Path.of("/proc/self/fd"));

  @Override
  public void write(Content content) throws IOException {
    requirePlace();
    if (isWrittenTo(file)) {
      append(content);
    } else {
      try (Prepared prepared = prepare(content)) {
        prepared.publish();
      }
    }
  }

  /** A file must not take the place of a device, a pipe or what the shell has opened. */
  private void append(Content content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND))) {
      content.writeTo(out);
    }
  }

  @Override
  public Prepared prepare(Content content) throws IOException {
    requirePlace();
    if (isWrittenTo(file)) {
      return StreamDestination.aside(content, made -> append(out -> Files.copy(made.path(), out)));
    }
    Maker maker = secret ? TemporaryFile::privatelyBeside : TemporaryFile::beside;
    return draft(maker, draft -> write(draft, content));
  }

  @Override
  public void make(Draft draft) throws IOException {
    requirePlace();
    if (isWrittenTo(file)) {
      throw failure("failure.output.unwritable");
    }
    // What is made by name is a register: about people.
    try (Prepared prepared = draft(TemporaryFile::privatelyBeside, draft)) {
      prepared.publish();
    }
  }

  /** Whether the name is that of a device, a pipe, or a file that is open already. */
  static boolean isWrittenTo(Path file) {
    return STREAMS.contains(file)
        || OPENED.stream().anyMatch(folder -> folder.equals(file.getParent()))
        || (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file));
  }

  /** Makes sure that the file can be made or replaced. */
  void requirePlace() {
    if (Files.isDirectory(file)) {
      throw failure("failure.output.directory");
    }
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw failure("failure.output.no-directory");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw failure("failure.output.unwritable");
    }
  }

  /** Makes an empty file beside the one that it will replace. */
  private interface Maker {
    TemporaryFile beside(Path target) throws IOException;
  }

  private Prepared draft(Maker maker, Draft content) throws IOException {
    // A link keeps pointing to the file that it names.
    Path target = FileIdentity.of(file).path();
    Prepared prepared =
        new Prepared(
            draft(maker, target),
            draft -> {
              // In the meantime something else may have come to stand there.
              outputs.verify(file, draft.path());
              draft.moveTo(target);
            });
    try {
      content.writeTo(prepared.path());
      return prepared;
    } catch (IOException | RuntimeException e) {
      prepared.close();
      throw e;
    }
  }

  private TemporaryFile draft(Maker maker, Path target) throws IOException {
    try {
      return maker.beside(target);
    } catch (FileSystemException refused) {
      throw failure("failure.output.unwritable");
    }
  }

  static void write(Path draft, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
      content.writeTo(out);
    }
  }

  private Failure failure(String key) {
    return new Failure(Category.INPUT, key, file);
  }
}
