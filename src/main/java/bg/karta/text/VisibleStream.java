package bg.karta.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 text on its way to a terminal, line by line with what would drive it written out. For
 * formats that keep every character, because programs read them.
 */
public final class VisibleStream extends OutputStream {
  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /** A stream onto the terminal, which stays open. */
  public VisibleStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    line.write(b);
    if (b == '\n') {
      show();
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int start = from;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n') {
        line.write(bytes, start, i + 1 - start);
        show();
        start = i + 1;
      }
    }
    line.write(bytes, start, from + length - start);
  }

  private void show() throws IOException {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    out.write(Visible.paragraph(text).getBytes(StandardCharsets.UTF_8));
  }

  /** Shows what is left of a last line; called once all is written. */
  public void finish() throws IOException {
    show();
    out.flush();
  }
}
