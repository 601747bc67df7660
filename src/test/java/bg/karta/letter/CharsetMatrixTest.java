package bg.karta.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every charset by every name: a file under English headings is read as it was written, or it is
 * said that its charset is a guess, or the cell is told. Nothing else may happen, however short the
 * name. Single words that nobody can tell, such as {@code ДСХ} in KOI8-R, which is {@code дуи} in
 * windows-1251, are told by the guess.
 */
final class CharsetMatrixTest {
  private static final List<String> NAMES = names();

  /**
   * The names of municipalities and types of service, abbreviations, and all of them in capitals.
   */
  private static List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (String file : new String[] {"municipalities", "service-types", "nomenclatures"}) {
      for (String line : lines("/bg/karta/kind/" + file + ".csv")) {
        for (String cell : line.split(",")) {
          if (cell.matches("[А-Я][А-Яа-я .()-]+")) {
            names.add(cell);
            names.add(cell.toUpperCase(Locale.ROOT));
          }
        }
      }
    }
    names.addAll(
        List.of("Дом", "ДСХ", "НАДЕЖДА", "ЦОП", "СОС", "ОП", "Роза", "Яна", "Юлия", "ДМСГД"));
    return List.copyOf(names);
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(CharsetMatrixTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private enum Outcome {
    RIGHT,
    RIGHT_BUT_DOUBTED,
    TOLD,
    SILENT
  }

  private static Outcome outcome(String text, String charset) throws IOException {
    byte[] bytes = bytes(text, charset);
    CharsetGuess guess = CharsetGuess.of(new ByteArrayInputStream(bytes));
    String read = new String(bytes, guess.charset());
    if (read.equals(text)) {
      CharsetGuess.Doubt doubt = guess.doubt();
      return doubt != null && doubt.likelier() ? Outcome.RIGHT_BUT_DOUBTED : Outcome.RIGHT;
    }
    boolean told = guess.isUncertain();
    for (String line : read.split("\n")) {
      told |= Garbled.meant(line.substring(line.indexOf(',') + 1)) != null;
    }
    return told ? Outcome.TOLD : Outcome.SILENT;
  }

  private static byte[] bytes(String text, String charset) {
    if (!charset.equals("MIK")) {
      return text.getBytes(Charset.forName(charset));
    }
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      bytes[i] = c < 0x80 ? (byte) c : (byte) (0x80 + (c - 'А'));
    }
    return bytes;
  }

  private static String table(String first, int names, Random random) {
    StringBuilder text = new StringBuilder("id,name\n1," + first + "\n");
    for (int i = 1; i < names; i++) {
      text.append(i + 1).append(',').append(NAMES.get(random.nextInt(NAMES.size()))).append('\n');
    }
    return text.toString();
  }

  /**
   * How many of a hundred single names, and of those beside two others, are read right at least.
   */
  @ParameterizedTest
  @CsvSource({
    "windows-1251, 99, 100",
    "x-MacCyrillic, 60, 99",
    "IBM866, 90, 99",
    "KOI8-R, 80, 99",
    "ISO-8859-5, 90, 99",
    "IBM855, 90, 99",
    "MIK, 90, 99"
  })
  void a_name_or_three_are_read_right_or_told(String charset, int one, int three)
      throws IOException {
    Random random = new Random(5);
    List<String> silent = new ArrayList<>();
    int[] right = new int[2];
    for (String name : NAMES) {
      for (int i = 0; i < 2; i++) {
        Outcome outcome = outcome(table(name, i == 0 ? 1 : 3, random), charset);
        if (outcome == Outcome.SILENT) {
          silent.add(name);
        }
        right[i] += outcome == Outcome.TOLD ? 0 : 1;
      }
    }
    assertThat(NAMES).hasSizeGreaterThan(500);
    assertThat(silent).isEmpty();
    assertThat(right[0] * 100 / NAMES.size()).as("single names").isGreaterThanOrEqualTo(one);
    assertThat(right[1] * 100 / NAMES.size()).as("three").isGreaterThanOrEqualTo(three);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows-1251",
        "x-MacCyrillic",
        "IBM866",
        "KOI8-R",
        "ISO-8859-5",
        "IBM855",
        "MIK"
      })
  void ten_names_and_a_whole_file_are_read_right(String charset) throws IOException {
    Random random = new Random(7);
    for (String name : NAMES) {
      assertThat(outcome(table(name, 10, random), charset)).as(name).isEqualTo(Outcome.RIGHT);
    }
    String all = "id,name\n1," + String.join("\n2,", NAMES) + "\n";
    assertThat(outcome(all, charset)).isEqualTo(Outcome.RIGHT);
  }

  /** A finding on a file that is right would send its officer on a search for nothing. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 10})
  void windows_1251_is_hardly_ever_doubted(int names) throws IOException {
    Random random = new Random(9);
    int doubted = 0;
    for (String name : NAMES) {
      Outcome outcome = outcome(table(name, names, random), "windows-1251");
      doubted += outcome == Outcome.RIGHT_BUT_DOUBTED ? 1 : 0;
    }
    assertThat(doubted * 100 / NAMES.size()).isLessThanOrEqualTo(names == 1 ? 3 : 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "für",
        "Müller",
        "Köln",
        "Café",
        "MÜLLER",
        "Größe",
        "Straße",
        "naïve",
        "garçon",
        "Ångström",
        "Société Générale"
      })
  void western_words_are_read_in_the_western_charset(String word) throws IOException {
    byte[] bytes = ("id,name\n1," + word + "\n").getBytes(StandardCharsets.ISO_8859_1);
    CharsetGuess guess = CharsetGuess.of(new ByteArrayInputStream(bytes));
    assertThat(guess.charset()).isEqualTo(Charset.forName("windows-1252"));
  }
}
