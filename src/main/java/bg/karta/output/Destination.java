package bg.karta.output;

import bg.karta.text.Failure;
import bg.karta.text.Failure.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where output goes: a file, which then holds either the whole output or what it held before, or a
 * stream.
 */
public sealed interface Destination permits FileDestination, StreamDestination {

  /** What is to be written. */
  @FunctionalInterface
  interface Content {
    /** Writes itself to the stream, which it need not close. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * The destination a user names: {@code -} is the stream given, anything else a file.
   *
   * @throws Failure if this cannot be the name of a file
   */
  static Destination of(String name, OutputStream standardOutput) {
    if (name.equals("-")) {
      return stream(standardOutput);
    }
    try {
      return file(Path.of(name));
    } catch (InvalidPathException notAName) {
      throw new Failure(Kind.INPUT, "failure.output.unwritable", name);
    }
  }

  /** A file, new or to be replaced. */
  static Destination file(Path file) {
    return new FileDestination(file);
  }

  /** A stream, which stays open. */
  static Destination stream(OutputStream stream) {
    return new StreamDestination(stream);
  }

  /**
   * Writes the content. If that fails, a file is as it was before.
   *
   * @throws IOException if the content cannot all be written
   * @throws Failure if there can be no file of that name
   */
  void write(Content content) throws IOException;
}
