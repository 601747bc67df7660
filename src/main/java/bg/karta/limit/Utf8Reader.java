package bg.karta.limit;

import bg.karta.text.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads a text in UTF-8 piece by piece, without its byte-order mark. It tells in which line a byte
 * of another charset stands, and stops where one record grows beyond what there may be.
 */
public final class Utf8Reader extends Reader {
  /** What people name where they mean an empty file. */
  private static final Path NOTHING = Path.of("/dev/null");

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path file;
  private final Limits limits;
  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).limit(0);
  private boolean ended;
  private int line = 1;
  private long record;

  private Utf8Reader(Path file, Limits limits, InputStream in) {
    this.file = file;
    this.limits = limits;
    this.in = in;
  }

  /**
   * Opens a file.
   *
   * @throws Failure if it is no ordinary file
   */
  public static Utf8Reader open(Path file, Limits limits) throws IOException {
    if (!isNothing(file)) {
      OrdinaryFile.require(file);
    }
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    in.mark(MARK.length);
    if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
      in.reset();
    }
    return new Utf8Reader(file, limits, in);
  }

  private static boolean isNothing(Path file) throws IOException {
    return Files.exists(NOTHING) && Files.exists(file) && Files.isSameFile(file, NOTHING);
  }

  /** Says that a new record begins about here; what was read ahead of it is not counted again. */
  public void beginRecord() {
    record = 0;
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(chars, offset, length).slice();
    while (out.position() == 0 && length > 0) {
      CoderResult result = decoder.decode(bytes, out, ended);
      if (out.position() == 0 && result.isError()) {
        throw stray();
      }
      if (out.position() == 0 && ended) {
        return -1;
      }
      if (out.position() == 0) {
        fill();
      }
    }
    count(chars, offset, out.position());
    return out.position();
  }

  private void fill() throws IOException {
    bytes.compact();
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = n < 0;
    bytes.position(bytes.position() + Math.max(n, 0)).flip();
  }

  private void count(char[] chars, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      line += chars[i] == '\n' ? 1 : 0;
    }
    record += length;
    if (record > limits.of(Limit.ROW_CHARACTERS) + bytes.capacity()) {
      throw limits.over(Limit.ROW_CHARACTERS, "intake.row-too-long", file, line);
    }
  }

  private Failure stray() {
    String shown = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
    return new Failure(Failure.Category.INPUT, "failure.not-utf8", file, shown, line);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
