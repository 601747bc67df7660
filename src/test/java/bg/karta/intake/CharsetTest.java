package bg.karta.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.karta.text.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class CharsetTest {
  private static final List<String> TABLE =
      List.of(
          "ЕИК#Доставчик#Валиден до#Дял",
          "204878243#\"\"\"Нов живот\"\" ЕООД\"#31.01.2024 г.#0,5",
          "000695395#Община Дулово#15.02.2026 г.#12,25");

  private static final List<String> ROWS =
      List.of(
          "1: ЕИК|Доставчик|Валиден до|Дял",
          "2: 204878243|\"Нов живот\" ЕООД|31.01.2024 г.|0,5",
          "3: 000695395|Община Дулово|15.02.2026 г.|12,25");

  @TempDir Path folder;

  static List<Arguments> forms() {
    List<Arguments> forms = new ArrayList<>();
    for (String delimiter : List.of(",", ";", "\t", "|")) {
      for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
        forms.add(Arguments.of(charset, "\uFEFF", delimiter));
      }
      for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251")) {
        forms.add(Arguments.of(charset, "", delimiter));
      }
    }
    return forms;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void the_same_rows_come_out_of_every_charset(String charset, String mark, String delimiter) {
    String text =
        String.join("\r\n", TABLE)
            .replaceAll("(\\d+,\\d+)", delimiter.equals(",") ? "\"$1\"" : "$1");
    byte[] bytes = (mark + text.replace("#", delimiter)).getBytes(Charset.forName(charset));
    RowSource source = only(bytes);
    assertThat(source.charset()).isEqualTo(charset);
    assertThat(source.delimiter()).isEqualTo(delimiter);
    assertThat(Rows.of(source)).isEqualTo(ROWS);
  }

  @Test
  void one_foreign_byte_in_the_last_row_makes_an_ascii_file_windows_1251() {
    byte[] bytes =
        ("id,name\n" + "1,x\n".repeat(200_000) + "2,Я\n").getBytes(Charset.forName("windows-1251"));
    RowSource source = only(bytes);
    assertThat(source.charset()).isEqualTo("windows-1251");
    List<String> last = new ArrayList<>(List.of(""));
    source.read(row -> last.set(0, row.cells()[1]) != null);
    assertThat(last).containsExactly("Я");
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1", "windows-1251", "x-MacRoman"})
  void utf_8_that_was_taken_for_another_charset_and_saved_again_is_read(String takenFor) {
    byte[] bytes = (String.join("\n", TABLE) + "\n").replace('#', ';').getBytes(UTF_8);
    RowSource source = only(new String(bytes, Charset.forName(takenFor)).getBytes(UTF_8));
    assertThat(Rows.of(source)).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @CsvSource({"0xFF, 3", "0xD0, 3", "0xC0, 3"})
  void utf_8_with_a_broken_byte_is_refused_by_its_line(String broken, int line) {
    byte[] bytes = "код,име\n1,Дулово\n2,X\n3,Русе\n".getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] =
        Integer.decode(broken).byteValue();
    assertThatThrownBy(() -> only(bytes))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("intake.utf8-damaged[")
        .hasMessageEndingWith(", " + line + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, windows-1251, 1, 4",
    "UTF-8, windows-1251, 40, 43",
    "UTF-8, KOI8-R, 3, 6",
    "UTF-8, IBM866, 3, 6",
    "windows-1251, UTF-8, 1, 4",
    "windows-1251, UTF-8, 40, 43",
    "x-MacCyrillic, UTF-8, 3, 6",
    "IBM866, UTF-8, 3, 6"
  })
  void two_files_one_behind_another_are_refused_where_the_letters_change(
      String first, String second, int rows, int line) {
    String head = "код,име\n1,Дулово\n";
    byte[] one = (head + "2,Русе\n".repeat(rows)).getBytes(Charset.forName(first));
    for (int more : new int[] {1, 5, 500}) {
      byte[] other = "3,Община Силистра\n".repeat(more).getBytes(Charset.forName(second));
      byte[] both = Arrays.copyOf(one, one.length + other.length);
      System.arraycopy(other, 0, both, one.length, other.length);
      assertThatThrownBy(() -> only(both))
          .isInstanceOf(Failure.class)
          .hasMessageStartingWith("intake.charset-changes[")
          .hasMessageEndingWith(", " + line + "]");
    }
  }

  @Test
  void utf_8_cut_off_within_a_letter_is_refused() {
    byte[] bytes = "код,име\n1,Дулово".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThatThrownBy(() -> only(cut)).hasMessageStartingWith("intake.utf8-damaged[");
  }

  @Test
  void utf_16_cut_off_within_a_letter_is_refused_behind_the_row_before() {
    byte[] bytes = ("\uFEFFa,b\n" + "1,2\n".repeat(9000)).getBytes(StandardCharsets.UTF_16LE);
    RowSource source = only(Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> source.read(row -> true))
        .hasMessageStartingWith("intake.text-broken[");
  }

  @Test
  void the_scan_agrees_with_the_decoder_of_the_jdk() throws IOException {
    Random random = new Random(8);
    int valid = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = randomNearUtf8(random);
      boolean expected = decodes(bytes);
      valid += expected ? 1 : 0;
      assertThat(Utf8Scan.of(new ByteArrayInputStream(bytes)).valid())
          .as("case %d", i)
          .isEqualTo(expected);
    }
    assertThat(valid).isBetween(1_000, 19_000);
  }

  private static byte[] randomNearUtf8(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      int codePoint = random.nextInt(1 << (1 + random.nextInt(20)));
      text.appendCodePoint(codePoint >= 0xD800 && codePoint < 0xE000 ? 'x' : codePoint);
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextBoolean()) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private RowSource only(byte[] bytes) {
    Path path = Rows.write(folder.resolve("table.txt"), bytes);
    return Intake.open("table.txt", path).get(0);
  }
}
