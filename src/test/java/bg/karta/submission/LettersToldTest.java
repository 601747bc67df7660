package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that may be wrong are told to the user, whatever file they are in. */
final class LettersToldTest {
  private static final Charset WINDOWS = Charset.forName("windows-1251");

  @TempDir Path folder;

  private Desk desk() {
    return new Desk(folder);
  }

  private static byte[] provider(String name, String charset) {
    return ("eik,name\n000695395," + name + "\n").getBytes(Charset.forName(charset));
  }

  private String checked(String file, String... more) {
    String[] arguments = new String[more.length + 6];
    System.arraycopy(
        new String[] {"check", desk().path(file).toString(), "--on", "2026-01-31", "--lang", "en"},
        0,
        arguments,
        0,
        6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    KartaRun run = KartaRun.in(folder, arguments);
    return run.out() + run.err();
  }

  @ParameterizedTest
  @CsvSource({"KOI8-R, ДСХ, дуи", "IBM855, Дом, §ЦТ"})
  void a_name_that_may_be_in_another_charset_is_told_by_its_cell(
      String charset, String name, String read) {
    desk().put("p.csv", provider(name, charset));
    assertThat(checked("p.csv"))
        .contains("letters-garbled", "p.csv:B2", read, name, "letters beyond ASCII: 3")
        .contains("--charset " + charset);
  }

  @Test
  void the_charset_can_be_said() {
    desk().put("p.csv", provider("ДСХ", "KOI8-R"));
    desk().run("import", "p.csv", "--charset", "koi8-r").ends(0);
    assertThat(desk().register().rows("SELECT name FROM provider")).containsExactly("ДСХ");
    assertThat(checked("p.csv", "--charset", "KOI8-R")).doesNotContain("letters-garbled", "guess");
    assertThat(checked("p.csv", "--charset", "nought")).contains("\"nought\"", "KOI8-R");
  }

  @Test
  void a_name_in_mac_cyrillic_is_read() {
    desk().put("p.csv", provider("Сдружение Ярост на Явор", "x-MacCyrillic"));
    desk().run("import", "p.csv").ends(0);
    assertThat(desk().register().rows("SELECT name FROM provider"))
        .containsExactly("Сдружение Ярост на Явор");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p.csv", "p.json", "p.ndjson", "p.zip"})
  void a_garbled_cell_is_told_in_every_form(String file) throws IOException {
    String record = "{\"eik\":\"000695395\",\"name\":\"ÎÏ „Äîì“\"}";
    byte[] csv = provider("ÎÏ „Äîì“", "UTF-8");
    byte[] bytes =
        switch (file) {
          case "p.json" -> ("[" + record + "]").getBytes(StandardCharsets.UTF_8);
          case "p.ndjson" -> (record + "\n").getBytes(StandardCharsets.UTF_8);
          case "p.zip" -> zipped(csv);
          default -> csv;
        };
    desk().put(file, bytes);
    assertThat(checked(file)).contains("letters-garbled", "ОП „Дом“");
  }

  private static byte[] zipped(byte[] csv) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("inner.csv"));
      zip.write(csv);
    }
    return bytes.toByteArray();
  }

  @Test
  void small_texts_of_the_user_in_another_charset_are_refused_by_name() throws IOException {
    desk().put("p.csv", provider("Роза", "UTF-8"));
    Path waivers = folder.resolve("waivers.csv");
    Path config = folder.resolve("karta.conf");
    Path rules = Files.createDirectory(folder.resolve("rules")).resolve("own-rule.sql");
    Files.write(
        waivers, "rule,key,reason,person,expires\nx,*,Причина,Иван,2027-01-01\n".getBytes(WINDOWS));
    Files.write(config, "# Мои\nheading.provider.name = Име\n".getBytes(WINDOWS));
    Files.write(rules, "-- bg: Грешка\nSELECT 1".getBytes(WINDOWS));
    assertThat(checked("p.csv", "--waivers", waivers.toString()))
        .contains("waivers.csv: the byte 0xCF in line 2 is not UTF-8");
    assertThat(checked("p.csv", "--config", config.toString()))
        .contains("karta.conf: the byte 0xCC in line 1 is not UTF-8");
    assertThat(checked("p.csv", "--rules", rules.getParent().toString()))
        .contains("own-rule.sql: the byte 0xC3 in line 1 is not UTF-8");
  }

  @Test
  void headings_that_were_read_in_a_wrong_charset_are_told_as_that() {
    String table = "ЕИК,Доставчик\n000695395,Дулово\n";
    String garbled = new String(table.getBytes(WINDOWS), Charset.forName("windows-1252"));
    desk().put("p.csv", garbled.getBytes(StandardCharsets.UTF_8));
    KartaRun run = desk().run("check", "p.csv").ends(3);
    assertThat(run.err()).contains("p.csv", "wrong charset", "Äîñòàâ÷èê", "ЕИК, Доставчик");
  }

  @Test
  void half_a_character_of_json_is_a_lost_letter() {
    String json =
        "[{\"eik\":\"000695395\",\"name\":\"Дом \\ud83d\",\"address\":\"\\ud83d\\ude00\"}]";
    desk().put("p.json", json.getBytes(StandardCharsets.UTF_8));
    KartaRun run = desk().run("import", "p.json").ends(0);
    assertThat(run.findings()).containsExactly("letters-lost 1 name");
    assertThat(desk().register().rows("SELECT name, address FROM provider"))
        .containsExactly("Дом \uFFFD|\uD83D\uDE00");
  }
}
