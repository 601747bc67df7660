package bg.karta.destination;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where output goes: a file, which then holds either the whole output or what it held before, or a
 * stream. A run gets its destinations from its {@link Outputs}.
 */
public sealed interface Destination permits FileDestination, StreamDestination {

  /** What is to be written. */
  @FunctionalInterface
  interface Content {
    /** Writes itself to the stream, which it need not close. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** What can only be written by the name of a file. */
  @FunctionalInterface
  interface Draft {
    /** Writes itself to the file, which is there and empty. */
    void writeTo(Path draft) throws IOException;
  }

  /**
   * Writes the content. If that fails, a file is as it was before.
   *
   * @throws IOException if the content cannot all be written
   * @throws bg.karta.text.Failure if there can be no file of that name, or it must not be replaced
   */
  void write(Content content) throws IOException;

  /**
   * Writes the content aside, for what is to stand in its place only later.
   *
   * @throws IOException if the content cannot all be written
   * @throws bg.karta.text.Failure if there can be no file of that name
   */
  Prepared prepare(Content content) throws IOException;

  /**
   * Has the content made by something that asks for the name of a file.
   *
   * @throws IOException if the content cannot all be written
   * @throws bg.karta.text.Failure if there can be no file of that name, or it must not be replaced
   */
  void make(Draft draft) throws IOException;
}
