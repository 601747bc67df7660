package bg.karta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class VisibleStreamTest {
  private static final String TEXT =
      "\u041a\u043e\u0434,\u001b[31m\u009b\u202e\n\"a\tb\"\r\n\u061cend";
  private static final String SHOWN =
      "\u041a\u043e\u0434,\\x1b[31m\\x9b\\u202e\n\"a\tb\"\n\\u061cend";

  @Test
  void what_would_drive_a_terminal_is_written_out_however_the_bytes_come() throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int step = 1; step <= bytes.length; step++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      VisibleStream shown = new VisibleStream(out);
      for (int from = 0; from < bytes.length; from += step) {
        shown.write(bytes, from, Math.min(step, bytes.length - from));
      }
      shown.finish();
      assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SHOWN);
    }
  }

  @Test
  void single_bytes_are_lines_too() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    VisibleStream shown = new VisibleStream(out);
    for (byte b : TEXT.getBytes(StandardCharsets.UTF_8)) {
      shown.write(b);
    }
    shown.finish();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SHOWN);
  }
}
