package bg.karta.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers why it could not be written, for writers that keep that to themselves.
 */
public final class KeptFailure extends FilterOutputStream {
  private @Nullable IOException failure;

  /** A stream onto another. */
  public KeptFailure(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw kept(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw kept(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw kept(e);
    }
  }

  private IOException kept(IOException e) {
    failure = failure == null ? e : failure;
    return e;
  }

  /** Throws what went wrong first, if anything did. */
  public void verify() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }
}
