package bg.karta.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The small texts that a user writes for karta, which are in UTF-8. */
public final class Utf8Text {
  private static final String MARK = "\uFEFF";

  private Utf8Text() {}

  /**
   * The text of a file without its byte-order mark.
   *
   * @throws Failure if it is in another charset, with the line that shows it
   */
  public static String of(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.capacity() + 1);
    CoderResult result = decoder.decode(bytes, text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      String stray = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
      long line = decoded.chars().filter(c -> c == '\n').count() + 1;
      throw new Failure(Failure.Category.INPUT, "failure.not-utf8", file, stray, line);
    }
    return decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
  }
}
