package bg.karta.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells the ZIP archives that cannot be read because a password protects them. */
final class Passwords {
  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_REMARK = 0xFFFF;
  private static final int LONGEST_DIRECTORY = 64 << 20;
  private static final int ENCRYPTED = 1;
  private static final int UTF_8_NAME = 1 << 11;

  private Passwords() {}

  /**
   * The first entry of a ZIP archive that has a password, or null. The directory of an archive is
   * not encrypted; Java opens no archive that has a single such entry.
   */
  static @Nullable String entryOf(Path zip) throws IOException {
    ByteBuffer directory = directory(zip);
    while (directory.remaining() >= ENTRY_LENGTH && directory.getInt() == DIRECTORY_ENTRY) {
      int start = directory.position() - Integer.BYTES;
      int flags = directory.getShort(start + 8);
      int length = Short.toUnsignedInt(directory.getShort(start + 28));
      int further =
          Short.toUnsignedInt(directory.getShort(start + 30))
              + Short.toUnsignedInt(directory.getShort(start + 32));
      int end = start + ENTRY_LENGTH + length;
      if (end > directory.limit()) {
        return null;
      }
      if ((flags & ENCRYPTED) != 0) {
        return name(directory, start + ENTRY_LENGTH, length, (flags & UTF_8_NAME) != 0);
      }
      directory.position(Math.min(end + further, directory.limit()));
    }
    return null;
  }

  private static String name(ByteBuffer directory, int start, int length, boolean utf8)
      throws IOException {
    Charset charset = utf8 ? StandardCharsets.UTF_8 : Archive.OF_BYTES;
    String name = charset.decode(directory.slice(start, length)).toString();
    return utf8 ? name : Archive.legible(name);
  }

  /** The directory, which the end of the archive leads to; empty if it does not. */
  private static ByteBuffer directory(Path zip) throws IOException {
    try (FileChannel file = FileChannel.open(zip)) {
      long from = Math.max(0, file.size() - END_LENGTH - LONGEST_REMARK);
      ByteBuffer tail = read(file, from, (int) (file.size() - from));
      for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == END_OF_DIRECTORY) {
          long length = Integer.toUnsignedLong(tail.getInt(at + 12));
          // What stands before the archive, in one that unpacks itself, moves the directory.
          long start = from + at - length;
          return start < 0 || length > LONGEST_DIRECTORY
              ? ByteBuffer.allocate(0)
              : read(file, start, (int) length);
        }
      }
      return ByteBuffer.allocate(0);
    }
  }

  private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
      // Reads on until the buffer is full or the file ends.
    }
    return bytes.flip();
  }
}
