package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that say in a word that they have no value. */
final class NoValuesTest {
  private static final String HEADINGS =
      "id;name;type;provider;municipality;capacity;opened;closed;funding\n";
  private static final String ROW = ";Дом;ДСХ;204878243;Дулово;10;2021-01-04;";

  @TempDir Path folder;

  private KartaRun run(String services, String... more) {
    Desk desk = new Desk(folder).put("p.csv", Desk.PROVIDERS).put("s.csv", HEADINGS + services);
    desk.run("import", "p.csv").ends(0);
    String[] files = new String[more.length + 1];
    files[0] = "s.csv";
    System.arraycopy(more, 0, files, 1, more.length);
    return desk.run("import", files);
  }

  private List<String> closed() {
    return new Desk(folder)
        .register()
        .rows("SELECT id || coalesce(closed, '') || coalesce(funding, '') FROM service ORDER BY 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "–",
        "—",
        "---",
        " - ",
        "няма",
        "Няма",
        "н/п",
        "Н.П.",
        "x",
        "Х",
        "NA",
        "N/A",
        "n/a",
        "NULL",
        "null",
        "няма данни",
        "неприложимо",
        ".."
      })
  void a_word_for_no_value_is_an_empty_cell_where_one_may_be(String word) {
    assertThat(run("S1" + ROW + word + ";" + word + "\n").ends(0).out())
        .contains("no-value-in-words");
    assertThat(closed()).containsExactly("S1");
  }

  @Test
  void it_is_said_once_for_a_column() {
    KartaRun run = run("S1" + ROW + "–;–\nS2" + ROW + "няма;state\nS3" + ROW + "2024-01-31;–\n");
    assertThat(run.ends(0).out().lines().filter(line -> line.contains("no-value-in-words")))
        .hasSize(2)
        .anyMatch(line -> line.contains("\"cell\":\"H2\""))
        .anyMatch(line -> line.contains("\"cell\":\"I2\""));
    assertThat(closed()).containsExactly("S1", "S2state", "S32024-01-31");
  }

  @Test
  void a_field_that_must_have_a_value_needs_one() {
    String row = "S1;Дом;ДСХ;204878243;Дулово;няма;2021-01-04;;\n";
    assertThat(run(row).ends(1).out())
        .contains("\"cell\":\"F2\"")
        .contains("There is no value for capacity")
        .doesNotContain("no-value-in-words");
  }

  @Test
  void a_name_is_kept_as_it_is_written() {
    run("S1;-;ДСХ;204878243;Дулово;10;2021-01-04;;\n").ends(0);
    assertThat(new Desk(folder).register().rows("SELECT name FROM service")).containsExactly("-");
  }

  @ParameterizedTest
  @CsvSource({"неизвестно, неизвестно;9999", "9999, 'неизвестно; 9999 '", "Неизвестно, неизвестно"})
  void an_office_adds_words_of_its_own(String word, String words) {
    String row = "S1" + ROW + word + ";\n";
    run(row).ends(1);
    run(row, "--no-value", words).ends(0);
    assertThat(closed()).containsExactly("S1");
  }

  @Test
  void a_cross_and_a_word_are_answers_where_yes_or_no_is_asked() {
    String type = "code,name_bg,kinds,residential\nМОБ-Х,Мобилна грижа,DAY,%s\n";
    Desk desk = new Desk(folder);
    desk.put("t.csv", type.formatted("x")).run("check", "t.csv").ends(1);
    desk.put("t.csv", type.formatted("–")).run("check", "t.csv").ends(0);
  }
}
