package bg.karta.output;

import bg.karta.text.Failure;
import bg.karta.text.Failure.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that is replaced at one stroke, once all its content has been written beside it. */
record FileDestination(Path file) implements Destination {

  @Override
  public void write(Content content) throws IOException {
    requirePlace();
    if (!Files.exists(file)) {
      replace(file, content);
    } else if (!Files.isWritable(file)) {
      throw failure("failure.output.unwritable");
    } else if (Files.isRegularFile(file)) {
      // A link keeps pointing to the file that it names.
      replace(file.toRealPath(), content);
    } else {
      // A device or a named pipe is written to; a file must not take its place.
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        content.writeTo(out);
      }
    }
  }

  private void requirePlace() {
    if (Files.isDirectory(file)) {
      throw failure("failure.output.directory");
    }
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw failure("failure.output.no-directory");
    }
  }

  private void replace(Path target, Content content) throws IOException {
    try (TemporaryFile draft = draft(target)) {
      write(draft.path(), content);
      keepRights(target, draft.path());
      Files.move(draft.path(), target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private TemporaryFile draft(Path target) throws IOException {
    try {
      return TemporaryFile.beside(target);
    } catch (FileSystemException refused) {
      throw failure("failure.output.unwritable");
    }
  }

  /** Writes through to the disk: after a power cut the name must not lead to an empty file. */
  private static void write(Path draft, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void keepRights(Path old, Path draft) throws IOException {
    PosixFileAttributeView rights = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (rights != null && Files.exists(old)) {
      rights.setPermissions(Files.getPosixFilePermissions(old));
    }
  }

  private Failure failure(String key) {
    return new Failure(Kind.INPUT, key, file);
  }
}
