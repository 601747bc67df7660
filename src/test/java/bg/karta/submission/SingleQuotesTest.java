package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes within the cells of a text file that nobody doubled. */
final class SingleQuotesTest {
  private static final String QUERY = "SELECT name, address FROM provider ORDER BY eik";

  @TempDir Path folder;

  private Desk desk() {
    return new Desk(folder);
  }

  private static String table(String delimiter, String name, String address) {
    return String.join(delimiter, "eik", "name", "municipality", "address")
        + "\n"
        + String.join(delimiter, "204878243", name, "Бургас", address)
        + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void are_read_where_the_row_can_be_cut_in_one_way(String delimiter) {
    String[][] cells = {
      {"\"Фондация \"Пример\"\"", "Фондация \"Пример\""},
      {"\"Дом \"Надежда\" – Русе\"", "Дом \"Надежда\" – Русе"},
      {"\"Дом \"Надежда\"" + delimiter + "Русе\"", "Дом \"Надежда\"" + delimiter + "Русе"},
      {"\"Дом \"\"Надежда\" Русе\"", "Дом \"Надежда\" Русе"},
      {"\"Надежда\" и \"Вяра\"", "\"Надежда\" и \"Вяра\""}
    };
    for (String[] cell : cells) {
      String text = table(delimiter, cell[0], "\"ул. Липа 2\"");
      KartaRun run = desk().put("p.csv", text).run("import", "p.csv").ends(0);
      assertThat(run.findings()).as(cell[0]).contains("quotes-single 2 null");
      String name = cell[1].replace("\t", " ");
      assertThat(desk().register().rows(QUERY)).containsExactly(name + "|ул. Липа 2");
    }
  }

  @Test
  void cells_that_only_hold_quotes_need_no_word() {
    for (String name :
        new String[] {"\"Надежда\" ЕООД", "ЕТ \"Надежда\"", "\"„Надежда“\"", "„Дом“ “А”"}) {
      KartaRun run = desk().put("p.csv", table(",", name, "ул. 1")).run("check", "p.csv").ends(0);
      assertThat(run.findings()).as(name).isEmpty();
    }
  }

  @Test
  void a_row_that_nobody_can_cut_is_turned_back() {
    String text = table(",", "Дом \"Надежда\", Русе", "ул. Липа 2");
    KartaRun run = desk().put("p.csv", text).run("check", "p.csv").ends(1);
    assertThat(run.findings()).contains("quotes-unclear 2 null");
    assertThat(run.json().at("/files/0/rejected").asInt()).isEqualTo(1);
  }

  @Test
  void a_quote_that_takes_in_rows_is_told_where_it_opens() {
    String next = "000695395,Дом 3\",Дулово,ул. Роза 2\n";
    String text = table(",", "\"Надежда", "ул. Липа 2") + next;
    KartaRun run = desk().put("p.csv", text).run("check", "p.csv").ends(1);
    assertThat(run.findings()).contains("quote-takes-rows 2 null");
    String prose = table(",", "Зора", "\"гр. Бургас\nул. Липа 2, вх. А, ет. 3, ап. 4\"");
    assertThat(desk().put("p.csv", prose).run("check", "p.csv").ends(0).findings()).isEmpty();
  }
}
