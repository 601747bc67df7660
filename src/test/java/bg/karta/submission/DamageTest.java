package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files whose letters or rows were damaged on their way: what can be read right is, all is told.
 */
final class DamageTest {
  private static final String HEADINGS =
      "ЕИК;Доставчик;Вид доставчик;Община;Населено място;Адрес;Телефон";
  private static final String FIRST =
      "000695395;Община Дулово;община;Дулово;гр. Дулово;Дулово, ул. Роза 1;02 911 22 33";
  private static final String SECOND =
      "204878243;Фондация Пример;частен;Бургас;гр. Бургас;Бургас, ул. Липа 2;056 912 345";
  private static final String TABLE = lines(HEADINGS, FIRST, SECOND);
  private static final String QUERY =
      "SELECT name, municipality, settlement, address FROM provider ORDER BY eik";

  private static final String[] STORED = {
    "Община Дулово|SLS10|гр. Дулово|Дулово, ул. Роза 1",
    "Фондация Пример|BGS04|гр. Бургас|Бургас, ул. Липа 2"
  };

  @TempDir Path folder;

  private static String lines(String... lines) {
    return String.join("\r\n", lines) + "\r\n";
  }

  private Desk desk() {
    return new Desk(folder);
  }

  private KartaRun imported(byte[] bytes) {
    return desk().put("p.csv", bytes).run("import", "p.csv").ends(0);
  }

  /** What a check tells a reader. */
  private String said(Desk desk) {
    KartaRun run =
        KartaRun.in(folder, "check", desk.path("p.csv").toString(), "--on", "2026-01-31");
    return run.ends(0).out() + run.err();
  }

  private void stores(String... rows) {
    assertThat(desk().register().rows(QUERY)).containsExactly(rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-MacCyrillic",
        "IBM866",
        "KOI8-R",
        "KOI8-U",
        "ISO-8859-5",
        "IBM855",
        "windows-1251"
      })
  void a_table_in_any_charset_of_cyrillic_is_read(String charset) {
    for (String end : new String[] {"\r\n", "\n", "\r", "\r\n\u001A"}) {
      String text = TABLE.strip().replace("\r\n", end.replace("\u001A", "")) + end;
      imported(text.getBytes(Charset.forName(charset)));
      stores(STORED);
    }
  }

  @Test
  void the_charset_is_said() {
    byte[] bytes = TABLE.getBytes(Charset.forName("IBM866"));
    assertThat(said(desk().put("p.csv", bytes))).contains("IBM866: the byte 0x85 in line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1251"})
  void utf_8_saved_as_utf_8_again_is_read_as_it_was(String taken) {
    String text = TABLE;
    for (int times = 1; times < 3; times++) {
      text = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(taken));
      imported(text.getBytes(StandardCharsets.UTF_8));
      stores(STORED);
    }
  }

  @Test
  void letters_taken_apart_are_the_same_letters() {
    String apart = Normalizer.normalize(TABLE.replace("Дулово", "Айтос"), Normalizer.Form.NFD);
    imported(apart.getBytes(StandardCharsets.UTF_8));
    stores("Община Айтос|BGS01|гр. Айтос|Айтос, ул. Роза 1", STORED[1]);
    String named = Normalizer.normalize("Айтос", Normalizer.Form.NFD);
    KartaRun run =
        KartaRun.in(folder, "licences", "may", "000695395", "--kind", "RES", "-m", named);
    assertThat(run.out() + run.err()).contains("Aytos").doesNotContain("taken for");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u200B", "\u00AD", "\u200E", "\u2069", "\uFEFF", "\u180E", "\uFE0F", "\u0000"})
  void marks_that_nobody_sees_are_taken_out_and_told_once(String mark) {
    String marked =
        TABLE
            .replace("Доставчик;", "Доста" + mark + "вчик;")
            .replace("000695395", mark + "00069" + mark + "5395")
            .replace("Бургас", "Бур" + mark + "гас");
    KartaRun run = imported(marked.getBytes(StandardCharsets.UTF_8));
    stores(STORED);
    assertThat(run.json().get("findings")).isEmpty();
    assertThat(said(desk()))
        .containsOnlyOnce("invisible characters")
        .contains("cells: 5, the first B1");
  }

  @Test
  void such_a_mark_hides_nobodys_number() {
    String number = TABLE.replace("Роза 1", "Роза 75\u200B23169263");
    KartaRun run = imported(number.getBytes(StandardCharsets.UTF_8));
    assertThat(run.findings()).containsExactly("personal-number-in-text 2 address");
    assertThat(run.out()).contains("75******63").doesNotContain("23169263");
    stores(STORED[0].replace("Роза 1", "Роза 75******63"), STORED[1]);
  }

  @Test
  void headings_once_more_are_passed_over_however_they_are_written() {
    for (String again :
        new String[] {
          "\uFEFF" + HEADINGS,
          HEADINGS.toUpperCase(java.util.Locale.ROOT),
          HEADINGS.replace(";", " ; ")
        }) {
      KartaRun run =
          imported(lines(HEADINGS, FIRST, again, SECOND).getBytes(StandardCharsets.UTF_8));
      assertThat(run.json().at("/files/0/skipped").asInt()).isEqualTo(1);
      stores(STORED);
    }
  }

  @Test
  void headings_of_another_table_end_the_reading() {
    String services = "id;name;type;provider;municipality;capacity;opened";
    for (String text :
        new String[] {
          lines(HEADINGS, FIRST, services, "S1;Дом;ДСХ;000695395;Дулово;15;2021-01-04"),
          lines(HEADINGS, FIRST + "\uFEFF" + services, "S1;Дом;ДСХ;000695395;Дулово;15;2021-01-04")
        }) {
      KartaRun run = desk().put("p.csv", text).run("import", "p.csv").ends(3);
      assertThat(run.err()).contains("headings of another table");
    }
  }

  @Test
  void lost_and_garbled_letters_are_told_by_their_cells() {
    String text =
        lines(
            HEADINGS,
            FIRST.replace("Община Д", "Общ?на Д"),
            SECOND.replace("Фондация", "Ôîíäàöèÿ"));
    assertThat(imported(text.getBytes(StandardCharsets.UTF_8)).findings())
        .containsExactly("letters-lost 2 name", "letters-garbled 3 name");
  }

  @Test
  void a_file_that_ends_within_a_row_is_turned_back() {
    String text = lines(HEADINGS, FIRST) + SECOND.substring(0, SECOND.indexOf(" Липа"));
    KartaRun run = desk().put("p.csv", text).run("check", "p.csv").ends(1);
    assertThat(run.findings()).containsExactly("row-cut-off 3 address");
    desk().put("p.csv", lines(HEADINGS, FIRST) + SECOND).run("check", "p.csv").ends(0);
    desk().run("import", "p.csv").ends(0);
    stores(STORED);
  }

  @Test
  void a_row_broken_in_two_is_turned_back() {
    String text = lines(HEADINGS, FIRST, SECOND.replace("ул. Липа", "ул.\nЛипа"));
    KartaRun run = desk().put("p.csv", text).run("check", "p.csv").ends(1);
    assertThat(run.findings()).contains("row-broken 4 name", "row-broken 3 null");
  }

  @Test
  void no_part_of_a_broken_row_is_stored() {
    for (String broken :
        new String[] {
          SECOND.replace("ул. Липа", "ул.\nЛипа"),
          SECOND.replace("ул. Липа 2", "ул.\nЛипа\n2"),
          SECOND.replace("912 345", "912\n345")
        }) {
      desk()
          .put("p.csv", lines(HEADINGS, broken, FIRST))
          .run("import", "p.csv", "--partial")
          .ends(1);
      stores(STORED[0]);
    }
  }

  @Test
  void a_narrower_table_below_ends_the_reading() {
    for (String below :
        new String[] {
          "Община;Телефон", "№;Община;Население;Друго", "Община;Население;Нещо;Друго"
        }) {
      String text = lines(HEADINGS, FIRST, "", below, "Дулово;1;2;3");
      KartaRun run = desk().put("p.csv", text).run("import", "p.csv").ends(3);
      assertThat(run.err()).contains("row 4").contains("another table");
    }
  }

  @Test
  void excel_leaves_out_empty_cells_for_sixteen_rows_at_a_time() {
    StringBuilder text = new StringBuilder("id,name,municipality,address\n".replace("id", "eik"));
    int[] weights = {1, 2, 3, 4, 5, 6, 7, 8};
    int rows = 0;
    for (int n = 20_000_000; rows < 31; n++) {
      int sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * Character.digit(String.valueOf(n).charAt(i), 10);
      }
      if (sum % 11 < 10) {
        rows++;
        text.append(n).append(sum % 11).append(",Зора ").append(n).append(",Дулово");
        text.append(rows < 16 ? ",\n" : "\n");
      }
    }
    KartaRun run = desk().put("p.csv", text.toString()).run("check", "p.csv").ends(0);
    assertThat(run.findings()).isEmpty();
  }

  @Test
  void json_that_ends_too_early_is_named_so() {
    for (Map.Entry<String, String> file :
        Map.of(
                "p.json", "[{\"eik\":\"000695395\",\"name\":\"Общ",
                "p.ndjson", "{\"eik\":\"000695395\",\"name\":\"Зора\"}\n{\"eik\":\"2048")
            .entrySet()) {
      KartaRun run = desk().put(file.getKey(), file.getValue()).run("check", file.getKey()).ends(3);
      assertThat(run.err()).contains("cut off");
    }
  }
}
