package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.SharedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A table is of the kind that explains it best, and of none where less than half of it would be
 * understood; where more than a third would be lost it is turned back.
 */
final class WhichKindTest {
  private static final String PROVIDERS =
      """
      ЕИК;Доставчик;Адрес
      204878243;Сдружение „Нов живот“;7650 Дулово, ул. „Тича“ 3, вх. Б
      000695395;Община;2760 Разлог, ул. „Стефан Стамболов“ 1
      """;

  /** Of nine columns but for the first a provider has three. */
  private static final String SERVICES =
      """
      №;Рег. код;Услуга по решение;Разновидност;Доставчик;ЕИК;Адрес;Легла;Работи от
      1;Д-7;Дом „Тича“;Дом за стари хора;Сдружение „Нов живот“;204878243;гр. Дулово;24;03.05.2011
      2;Д-8;Център „Ела“;ДЦПЛУ;Община;000695395;гр. Разлог;16;10.10.2014
      """;

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(folder).put("p.csv", PROVIDERS);
    desk.run("import", "p.csv").ends(0);
  }

  private List<String> addresses() {
    return desk.register().rows("SELECT eik, address FROM provider ORDER BY eik");
  }

  @Test
  void services_that_name_their_provider_are_no_providers() {
    List<String> before = addresses();
    assertThat(before).hasSize(2).anyMatch(row -> row.endsWith("вх. Б"));
    KartaRun run = desk.put("s.csv", SERVICES).run("import", "s.csv").ends(3);
    assertThat(run.err())
        .contains(
            "provider, which understands 3 of 8 columns"
                + " (Доставчик → name, ЕИК → eik, Адрес → address);"
                + " would be lost: Рег. код, Услуга по решение, Разновидност, Легла, Работи от",
            "The next is ",
            "--kind");
    assertThat(addresses()).isEqualTo(before);
  }

  @Test
  void what_is_told_of_them_is_understood_in_bulgarian_too() {
    desk.put("s.csv", SERVICES);
    String file = desk.path("s.csv").toString();
    assertThat(KartaRun.of(Map.of("KARTA_LANG", "bg"), "check", file).ends(3).err())
        .contains(
            "Най-вероятен е видът provider, при който се разбират 3 от 8 колони",
            "ще се загубят: Рег. код, Услуга по решение",
            "Следващият е ");
  }

  @Test
  void services_of_which_more_is_understood_are_services() {
    String known =
        SERVICES
            .replace("Рег. код", "Код на услугата")
            .replace("Легла", "Капацитет")
            .replace("Работи от", "Дата на разкриване");
    KartaRun run = desk.put("s.csv", known).run("import", "s.csv").ends(1);
    assertThat(run.json().at("/files/0/kind").asText()).isEqualTo("service");
    assertThat(run.findings())
        .contains(
            "column-missing 1 name", "column-missing 1 type", "column-missing 1 municipality");
    assertThat(desk.register().rows("SELECT id FROM service")).isEmpty();
  }

  @Test
  void the_case_of_the_municipality() {
    Path services = SharedFile.SERVICES_LISTED.path();
    Path own = desk.path("own.db");
    String db = own.toString();
    String providers = SharedFile.PROVIDERS_LISTED.path().toString();
    KartaRun.in(folder, "import", "--db", db, providers).ends(0);
    String query = "SELECT eik, address FROM provider ORDER BY eik";
    String before = KartaRun.in(folder, "query", "--db", db, "-f", "csv", query).out();
    assertThat(before).contains("Цар Освободител").hasLineCount(3);
    assertThat(KartaRun.in(folder, "import", "--db", db, services.toString()).code()).isIn(1, 3);
    assertThat(KartaRun.in(folder, "query", "--db", db, "-f", "csv", query).out())
        .isEqualTo(before);
    assertThat(Files.exists(own)).isTrue();
  }

  /**
   * Half is enough for a kind to be taken; whether what is lost is too much is another question.
   */
  @ParameterizedTest
  @CsvSource({"2, 1", "3, 3"})
  void half_of_the_columns_must_be_understood(int unknown, int code) {
    desk.put("h.csv", table("eik,name", "204878243,Зора", unknown));
    KartaRun run = desk.run("check", "h.csv").ends(code);
    assertThat(desk.run("check", "--kind", "provider", "h.csv").ends(1).broke("columns-lost"))
        .hasSize(1);
    assertThat(run.code() == 3 || run.broke("columns-lost").size() == 1).isTrue();
  }

  /** Two of six are a third, two of five are more. */
  @ParameterizedTest
  @CsvSource({
    "'eik,name,form,municipality', '204878243,Зора,private,BLG03', 2, 0",
    "'eik,name,form', '204878243,Зора,private', 2, 1",
    "'eik,name', '204878243,Зора', 1, 0"
  })
  void more_than_a_third_may_not_be_lost(String headings, String row, int unknown, int code) {
    desk.put("t.csv", table(headings, row, unknown));
    KartaRun run = desk.run("import", "--expect-changes", "t.csv").ends(code);
    assertThat(run.broke("columns-lost")).hasSize(code);
    assertThat(run.broke("column-unknown")).hasSize(unknown);
    assertThat(desk.register().rows("SELECT name FROM provider WHERE name = 'Зора'"))
        .hasSize(1 - code);
  }

  private static String table(String headings, String row, int unknown) {
    String further =
        IntStream.rangeClosed(1, unknown)
            .mapToObj(i -> ",Бележка " + i)
            .collect(Collectors.joining());
    return headings + further + "\n" + row + further.replace("Бележка ", "б") + "\n";
  }

  @Test
  void columns_without_values_are_no_loss_wherever_a_value_may_stand() {
    String rows =
        IntStream.range(0, 300)
            .mapToObj(i -> "Н-%d,Център %d,Дулово,2020-01-31,,".formatted(i, i))
            .collect(Collectors.joining("\n", "", "\n"));
    String headings = "Идентификатор на центъра,Наименование на центъра,Община,Открит на,а1,а2\n";
    desk.put("c.csv", headings.replace("а1,а2", "а1,а2,а3") + rows.replace(",,", ",,,"));
    desk.run("check", "c.csv").ends(0);
    // Three of seven, the third of them in the last row alone.
    String last = "Н-300,Център,Дулово,2020-01-31,1,2,3\n";
    desk.put("d.csv", desk.text("c.csv") + last);
    KartaRun run = desk.run("check", "d.csv").ends(1);
    assertThat(run.findings()).containsOnlyOnce("columns-lost 1 null");
    assertThat(run.out())
        .contains("Of 7 columns with values 3 are not known, more than a third")
        .contains("would be lost: а1, а2, а3.");
  }

  @Test
  void who_means_it_says_so_by_the_rules_severity() {
    desk.put("t.csv", table("eik,name,form", "204878243,Зора,private", 2));
    KartaRun run = desk.run("import", "--severity", "columns-lost=warning", "t.csv").ends(0);
    assertThat(run.broke("columns-lost")).hasSize(1);
    assertThat(desk.register().rows("SELECT name FROM provider WHERE eik = '204878243'"))
        .containsExactly("Зора");
  }

  @Test
  void in_part_the_other_files_are_taken_in() {
    desk.put("t.csv", table("eik,name,form", "204878243,Зора,private", 2));
    desk.put("o.csv", "eik,name\n175074752,Изгрев\n");
    String rejects = desk.path("r.csv").toString();
    KartaRun run = desk.run("import", "--partial", "--rejects", rejects, "t.csv", "o.csv").ends(1);
    assertThat(run.json().at("/summary/status").asText()).isEqualTo("partially-accepted");
    assertThat(run.json().at("/files/0/rejected").asInt()).isEqualTo(1);
    assertThat(desk.register().rows("SELECT name FROM provider ORDER BY eik"))
        .containsExactly("Община", "Изгрев", "Сдружение „Нов живот“");
    assertThat(desk.text("r.csv")).contains("204878243,Зора,private");
  }
}
