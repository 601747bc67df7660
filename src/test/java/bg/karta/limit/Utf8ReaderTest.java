package bg.karta.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text read piece by piece is the one that the JDK reads at once. */
final class Utf8ReaderTest {
  private static final String SIGNS = "aЖ€\uD83D\uDE00\n;\"";

  @TempDir private Path folder;

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("text"), bytes);
  }

  @RepeatedTest(20)
  void pieces_of_any_size_make_the_whole(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    int[] signs = SIGNS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    random.ints(20_000, 0, signs.length).forEach(i -> text.appendCodePoint(signs[i]));
    Path file = Files.writeString(folder.resolve("text"), "\uFEFF" + text);

    StringBuilder read = new StringBuilder();
    try (Utf8Reader reader = Utf8Reader.open(file, Limits.STANDARD)) {
      char[] buffer = new char[100];
      int n = 0;
      while (n >= 0) {
        int offset = random.nextInt(50);
        n = reader.read(buffer, offset, 2 + random.nextInt(48));
        read.append(buffer, offset, Math.max(n, 0));
      }
    }
    assertThat(read).hasToString(Files.readString(file).substring(1));
  }

  @Test
  void a_byte_of_another_charset_is_named_with_its_line() throws IOException {
    Path file = write(new byte[] {'a', '\n', 'b', '\n', 'c', (byte) 0xC6, 'd'});
    assertThatThrownBy(() -> Utf8Text.of(file, Limits.STANDARD))
        .hasMessage("failure.not-utf8[" + file + ", C6, 3]");
    Path cut = write(new byte[] {'a', '\n', (byte) 0xD0});
    assertThatThrownBy(() -> Utf8Text.of(cut, Limits.STANDARD))
        .hasMessage("failure.not-utf8[" + cut + ", D0, 2]");
  }

  @Test
  void a_text_that_is_too_long_is_refused() throws IOException {
    Path file = write("12345678".getBytes(StandardCharsets.US_ASCII));
    assertThat(Utf8Text.of(file, Limits.STANDARD.with(Limit.TEXT_CHARACTERS, 8)))
        .isEqualTo("12345678");
    assertThatThrownBy(() -> Utf8Text.of(file, Limits.STANDARD.with(Limit.TEXT_CHARACTERS, 7)))
        .hasMessage("failure.limit.text[" + file + ", 7, limit.text-characters]");
  }

  @Test
  void a_record_that_does_not_end_is_refused() throws IOException {
    Path file = write("x\n".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
    Limits limits = Limits.STANDARD.with(Limit.ROW_CHARACTERS, 1_000);
    try (Utf8Reader reader = Utf8Reader.open(file, limits)) {
      char[] buffer = new char[1_000];
      for (int i = 0; i < 100; i++) {
        reader.beginRecord();
        assertThat(reader.read(buffer)).isPositive();
      }
      assertThatThrownBy(() -> reader.transferTo(Writer.nullWriter()))
          .hasMessageStartingWith("intake.row-too-long[" + file);
    }
  }
}
