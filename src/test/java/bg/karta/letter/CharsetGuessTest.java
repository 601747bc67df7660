package bg.karta.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes of names in every charset: each is read as it was written, and windows-1251 always. */
final class CharsetGuessTest {
  private static final List<String> NAMES = names();
  private static final Charset WINDOWS = Charset.forName("windows-1251");

  /** The names of the municipalities. */
  private static List<String> names() {
    try (InputStream in =
        Objects.requireNonNull(
            CharsetGuessTest.class.getResourceAsStream("/bg/karta/kind/municipalities.csv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .skip(1)
          .flatMap(line -> List.of(line.split(",")).stream())
          .filter(cell -> cell.matches("[А-Я][а-я]{3,}( [А-Я][а-я]+)?"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "IBM866, 3, 1",
    "ISO-8859-5, 3, 1",
    "KOI8-R, 3, 1",
    "KOI8-U, 3, 1",
    "IBM855, 3, 1",
    "MIK, 3, 1",
    // The small letters of MacCyrillic are those of windows-1251: it takes some capitals.
    "x-MacCyrillic, 8, 2",
    "windows-1251, 1, 0"
  })
  void names_are_read_as_they_were_written(String charset, int names, int mayFail)
      throws IOException {
    Random random = new Random(charset.hashCode());
    int wrong = 0;
    for (int i = 0; i < 200; i++) {
      String text = table(random, names);
      byte[] bytes = bytes(text, charset);
      wrong += new String(bytes, guess(bytes)).equals(text) ? 0 : 1;
    }
    assertThat(wrong).as("of 200 in %s", charset).isLessThanOrEqualTo(mayFail);
  }

  private static String table(Random random, int names) {
    StringBuilder text = new StringBuilder("id;name\r\n");
    for (int i = 0; i < names; i++) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      boolean capitals = random.nextInt(3) == 0;
      text.append(i).append(';').append(capitals ? name.toUpperCase(Locale.ROOT) : name);
      text.append("\r\n");
    }
    return text.toString();
  }

  private static byte[] bytes(String text, String charset) {
    if (!charset.equals("MIK")) {
      return text.getBytes(Charset.forName(charset));
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      // MIK has the alphabet, capitals first, from 0x80 on.
      bytes[i] = c < 0x80 ? (byte) c : (byte) (0x80 + (c - 'А'));
    }
    return bytes;
  }

  private static Charset guess(byte[] bytes) throws IOException {
    return CharsetGuess.of(new ByteArrayInputStream(bytes)).charset();
  }

  @Test
  void what_else_stands_in_windows_1251_is_never_taken_for_another() throws IOException {
    List<String> others =
        List.of(
            "Рыбаков",
            "Эдуард Вылчев",
            "Ђорђе Петровић",
            "Љубомир Јовановић",
            "Ѓорѓи Ќосев",
            "ЕООД",
            "ДСХ",
            "ЦНСТДБУ",
            "„Роза“",
            "№ 5",
            "А. Б. Иванов",
            "12\u00A0500",
            "«Вяра»",
            "ул. „Хр. Ботев“ № 7",
            "2010–2012",
            "§ 3",
            "Київ",
            "е-услуги",
            "Company ООД",
            "5 €");
    Random random = new Random(11);
    List<String> flipped = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder("id;name\n");
      for (int n = random.nextInt(6); n >= 0; n--) {
        List<String> from = random.nextBoolean() ? others : NAMES;
        text.append(n).append(';').append(from.get(random.nextInt(from.size()))).append('\n');
      }
      byte[] bytes = text.toString().getBytes(WINDOWS);
      if (!guess(bytes).equals(WINDOWS)) {
        flipped.add(guess(bytes) + " " + text);
      }
    }
    assertThat(flipped).isEmpty();
  }

  @Test
  void letters_that_come_late_count() throws IOException {
    String text = "id;name\n" + "1;Alpha\n".repeat(30_000) + "2;Община Айтос\n";
    assertThat(guess(text.getBytes(Charset.forName("IBM866"))))
        .isEqualTo(Charset.forName("IBM866"));
  }
}
