package bg.karta.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes that a text may begin with to tell its charset. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  // Before UTF-16LE, whose mark it begins with.
  UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final int[] bytes;

  ByteOrderMark(Charset charset, int... bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  /** The mark that the bytes begin with. */
  static @Nullable ByteOrderMark of(byte[] head) {
    for (ByteOrderMark mark : values()) {
      if (mark.begins(head)) {
        return mark;
      }
    }
    return null;
  }

  /** The charset the mark stands for. */
  Charset charset() {
    return charset;
  }

  /** How many bytes it has. */
  int length() {
    return bytes.length;
  }

  private boolean begins(byte[] head) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
