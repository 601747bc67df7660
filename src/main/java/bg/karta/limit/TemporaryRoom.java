package bg.karta.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much a run may still write to temporary files of what it reads. */
public final class TemporaryRoom {
  private final Limits limits;
  private long taken;

  /** All that the limits allow. */
  public TemporaryRoom(Limits limits) {
    this.limits = limits;
  }

  /**
   * A stream that is about to be copied to a temporary file.
   *
   * @param file what the user knows the stream by
   * @throws bg.karta.text.Failure when it is read, if it holds more than there is room for
   */
  public InputStream counted(InputStream in, Object file) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        take(Math.max(n, 0), file);
        return n;
      }
    };
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
