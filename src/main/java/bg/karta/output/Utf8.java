package bg.karta.output;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Text as bytes, whatever the machine's own charset is. */
public final class Utf8 {
  private Utf8() {}

  /** A buffered writer onto the stream; it throws what the stream throws. */
  public static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
