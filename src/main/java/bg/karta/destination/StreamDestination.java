package bg.karta.destination;

import bg.karta.temporary.TemporaryFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** A stream that somebody else opened and will close. */
record StreamDestination(OutputStream stream) implements Destination {

  @Override
  public void write(Content content) throws IOException {
    content.writeTo(stream);
    stream.flush();
  }

  @Override
  public Prepared prepare(Content content) throws IOException {
    return aside(content, made -> write(out -> Files.copy(made.path(), out)));
  }

  /** Content in the machine's folder for temporary files, on its way to what is no file. */
  static Prepared aside(Content content, Prepared.Placing placing) throws IOException {
    Prepared prepared = new Prepared(TemporaryFile.anywhere(".tmp"), placing);
    try {
      FileDestination.write(prepared.path(), content);
      return prepared;
    } catch (IOException | RuntimeException e) {
      prepared.close();
      throw e;
    }
  }

  @Override
  public void make(Draft draft) throws IOException {
    try (TemporaryFile made = TemporaryFile.anywhere(".tmp")) {
      draft.writeTo(made.path());
      write(out -> Files.copy(made.path(), out));
    }
  }
}
