package bg.karta.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The bytes that the characters of a text were taken for in a charset of one byte each. */
public final class Unwrapped extends InputStream {
  /** A byte that UTF-8 has no place for, for a character that is none of the charset's. */
  private static final int LOST = 0xFF;

  private final Reader reader;
  private final ByteTable over;
  private final char[] buffer = new char[1 << 13];
  private int position;
  private int end;

  /** The bytes of a text. */
  public Unwrapped(Reader reader, ByteTable over) {
    this.reader = reader;
    this.over = over;
  }

  @Override
  public int read() throws IOException {
    if (!filled()) {
      return -1;
    }
    int b = over.byteOf(buffer[position++]);
    return b < 0 ? LOST : b;
  }

  @Override
  public int read(byte[] out, int offset, int length) throws IOException {
    int count = 0;
    while (count < length && (count == 0 ? filled() : position < end)) {
      out[offset + count++] = (byte) read();
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private boolean filled() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, reader.read(buffer, 0, buffer.length));
    }
    return position < end;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
