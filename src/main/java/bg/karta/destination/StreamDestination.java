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
  public void make(Draft draft) throws IOException {
    try (TemporaryFile made = TemporaryFile.anywhere(".tmp")) {
      draft.writeTo(made.path());
      write(out -> Files.copy(made.path(), out));
    }
  }
}
