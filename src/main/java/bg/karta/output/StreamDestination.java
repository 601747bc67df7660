package bg.karta.output;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that somebody else opened and will close. */
record StreamDestination(OutputStream stream) implements Destination {

  @Override
  public void write(Content content) throws IOException {
    content.writeTo(stream);
    stream.flush();
  }
}
