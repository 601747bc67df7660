package bg.karta.limit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** How much a run may still write to temporary files of what it reads. */
public final class TemporaryRoom {
  private final Limits limits;
  private long taken;

  /** All that the limits allow. */
  public TemporaryRoom(Limits limits) {
    this.limits = limits;
  }

  /**
   * Copies a stream to a temporary file.
   *
   * @param file what the user knows the stream by
   * @throws bg.karta.text.Failure if it holds more than there is room for
   */
  public void copy(InputStream in, OutputStream out, Object file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      take(n, file);
      out.write(buffer, 0, n);
    }
  }

  /** Counts bytes that are about to be written. */
  public void take(long bytes, Object file) {
    taken += bytes;
    if (taken > limits.of(Limit.TEMPORARY_BYTES)) {
      throw limits.over(Limit.TEMPORARY_BYTES, "failure.limit.temporary", file);
    }
  }

  /** The limits it is measured by. */
  public Limits limits() {
    return limits;
  }
}
