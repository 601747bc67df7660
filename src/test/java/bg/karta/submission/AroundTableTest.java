package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as offices make them: what stands around the table says what its rows leave out. */
final class AroundTableTest {
  private static final String LIST =
      """
      ОБЩИНА БАНСКО;;;;;;
      Списък на социалните услуги към 31.01.2026 г.;;;;;;
      ;;;;;;
      № по ред;Код на услугата;Наименование;Вид услуга;ЕИК на доставчика;Капацитет;Открита на
      1;2;3;4;5;6;7
      I. Услуги в общността;;;;;;
      1.;S1;Център за подкрепа;ЦОП;000695395;40;01.06.2009
      2.;S2;Дневен център;ДЦСХ;000695395;30;01.06.2010
      ;Общо;;;;70;
      ;в т.ч. за деца;;;;20;
      II. Резидентни услуги;;;;;;
      3.;S3;Дом за стари хора;ДСХ;000695395;20;01.06.2011
      ;Всичко;;;;90;
      ;;;;;;
      Забележка: капацитетът е по заповед № 5 от 2025 г.;;;;;;
      Изготвил:;Иванова;;;Директор:;Петров;
      гр. Банско, 01.02.2026 г.;;;;;;
      """;

  private static final String GROUPS =
      """
      Код на услугата;Наименование;Вид услуга;ЕИК на доставчика;Капацитет;Открита на
      Община Банско;;;;;
      S1;Дом първи;ДСХ;000695395;10;01.06.2009
      Община Айтос;;;;;
      S2;Дом втори;ДСХ;000695395;20;01.06.2010
      S3;Дом трети;ДСХ;000695395;30;01.06.2011
      """;

  private static final String REPORTS = "Услуга;Потребители\nS1;14\nS2;28\n";

  @TempDir Path folder;

  private Desk desk() {
    return new Desk(folder);
  }

  private KartaRun taken(String... more) {
    desk().putAll().run("import", "provider.csv", "service.csv").ends(0);
    return desk().run("import", more);
  }

  private List<String> rows(String sql) {
    return desk().register().rows(sql);
  }

  private static List<String> messages(KartaRun run, String rule) {
    return StreamSupport.stream(run.json().get("findings").spliterator(), false)
        .filter(finding -> finding.get("rule").asText().equals(rule))
        .map(finding -> finding.get("message").asText())
        .toList();
  }

  private static String notes(KartaRun run) {
    return run.json().at("/files/0/notes").toString();
  }

  @Test
  void a_municipalitys_list_is_taken_as_it_was_made() {
    desk().put("provider.csv", Desk.PROVIDERS).put("l.csv", LIST);
    KartaRun run = desk().run("import", "provider.csv", "l.csv").ends(0);
    assertThat(rows("SELECT id, type, municipality, capacity, opened FROM service ORDER BY id"))
        .containsExactly(
            "S1|ЦОП|BLG01|40|2009-06-01",
            "S2|ДЦСХ|BLG01|30|2010-06-01",
            "S3|ДСХ|BLG01|20|2011-06-01");
    assertThat(messages(run, "value-taken"))
        .containsExactly(
            "\"Община\" (municipality) of 3 rows is Банско (BLG01), taken from \"ОБЩИНА БАНСКО\".");
    assertThat(run.json().at("/files/1/notes").toString())
        .contains("group headings 2 (rows 6, 11)", "totals 2 (rows 9, 13)")
        .contains("lines of what a sum holds 1 (row 10)", "remarks 3 (rows 15, 16, 17)")
        .contains("repeated headings 1 (row 5)");
  }

  @Test
  void a_group_fills_the_column_it_stands_for() {
    desk().put("provider.csv", Desk.PROVIDERS).put("g.csv", GROUPS);
    KartaRun run = desk().run("import", "provider.csv", "g.csv").ends(0);
    assertThat(rows("SELECT id, municipality FROM service ORDER BY id"))
        .containsExactly("S1|BLG01", "S2|BGS01", "S3|BGS01");
    assertThat(messages(run, "value-of-groups"))
        .containsExactly(
            "\"Община\" (municipality) of 3 rows was taken from the lines above them:"
                + " Община Банско; Община Айтос.");
  }

  @Test
  void a_cell_that_says_its_own_wins_over_its_group() {
    String own =
        GROUPS
            .replace("Открита на", "Открита на;Община")
            .replace(";;;;;\n", ";;;;;;\n")
            .replace("2009\n", "2009;Бургас\n")
            .replace("2010\n", "2010;\n")
            .replace("2011\n", "2011;\n");
    desk().put("provider.csv", Desk.PROVIDERS).put("g.csv", own);
    KartaRun run = desk().run("import", "provider.csv", "g.csv").ends(0);
    assertThat(rows("SELECT id, municipality FROM service ORDER BY id"))
        .containsExactly("S1|BGS04", "S2|BGS01", "S3|BGS01");
    assertThat(messages(run, "value-of-groups").get(0)).contains("of 2 rows");
  }

  @Test
  void types_within_municipalities_end_with_them() {
    String nested =
        """
        Код на услугата;Наименование;ЕИК на доставчика;Капацитет;Открита на
        Община Банско;;;;
        Дом за стари хора;;;;
        S1;Дом първи;000695395;10;01.06.2009
        ЦОП;;;;
        S2;Център;000695395;20;01.06.2010
        Община Айтос;;;;
        S3;Друг;000695395;30;01.06.2011
        """;
    desk().put("g.csv", nested).put("provider.csv", Desk.PROVIDERS);
    KartaRun run = desk().run("import", "--partial", "provider.csv", "g.csv");
    assertThat(rows("SELECT id, type, municipality FROM service ORDER BY id"))
        .containsExactly("S1|ДСХ|BLG01", "S2|ЦОП|BLG01");
    assertThat(run.findings()).contains("value-missing 8 type");
  }

  @Test
  void a_group_that_is_not_understood_is_told_and_fills_nothing() {
    desk().put("g.csv", GROUPS.replace("Община Айтос", "Община Нигденяма"));
    KartaRun run = desk().run("check", "g.csv");
    assertThat(run.findings())
        .contains("value-unclear 4 municipality", "value-missing 5 municipality")
        .contains("value-missing 6 municipality")
        .doesNotContain("value-missing 3 municipality");
  }

  @Test
  void a_record_above_the_first_group_lacks_what_groups_say() {
    String first = GROUPS.replace("Община Банско;;;;;\n", "");
    assertThat(desk().put("g.csv", first).run("check", "g.csv").findings())
        .contains("value-missing 2 municipality")
        .noneMatch(finding -> finding.startsWith("column-missing"));
  }

  @Test
  void rows_turned_back_keep_what_their_groups_said() {
    String wrong = GROUPS.replace("Дом трети;ДСХ;000695395;30", "Дом трети;ДСХ;000695395;много");
    desk().put("provider.csv", Desk.PROVIDERS).put("g.csv", wrong);
    desk().run("import", "--partial", "--rejects", "r.csv", "provider.csv", "g.csv");
    desk().put("r.csv", desk().text("r.csv").replace("много", "30"));
    desk().run("import", "r.csv").ends(0);
    assertThat(rows("SELECT id, municipality, capacity FROM service WHERE id = 'S3'"))
        .containsExactly("S3|BGS01|30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "month=2026-01",
        "Месец=януари 2026 г.",
        "месец=01.2026",
      })
  void a_value_is_given_by_the_fields_name_or_its_heading(String set) {
    desk().put("r.csv", REPORTS);
    taken("r.csv", "--set", set).ends(0);
    assertThat(rows("SELECT service, month, users FROM service_report ORDER BY service"))
        .containsExactly("S1|2026-01|14", "S2|2026-01|28");
    assertThat(rows("SELECT options FROM entry ORDER BY id DESC LIMIT 1").get(0))
        .contains("--set=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mont=2026-01|perhaps: month",
        "Месецц=2026-01|perhaps: Месец",
        "цвят=син|no kind of record has a field",
        "month=скоро|is no value of month",
        "month|expects FIELD=VALUE",
        "capacity=10|no table of these files takes a value",
      })
  void a_value_that_is_no_use_is_refused(String set, String said) {
    desk().put("r.csv", "Услуга;Месец;Потребители\nS1;2026-01;14\n");
    assertThat(desk().run("check", "r.csv", "--set", set).ends(2).err()).contains(said);
  }

  @Test
  void the_published_register_says_all_itself() {
    String register =
        "provider_name,eik,municipality,settlement,address,social_service,target_group,"
            + "license_number,license_validity,license_modified_number,license_modified_validity,"
            + "license_renewed_number,license_renewed_validity,violations\n"
            + "Зора,204878243,Айтос,гр. Айтос,,Резидентна грижа,,Л-3129-1/04.01.2021 г.,"
            + "03.01.2026,,,,,\n";
    desk().put("k.csv", register);
    assertThat(desk().run("check", "k.csv", "--set", "month=2026-01").ends(2).err())
        .contains("no table of these files takes a value", "licence");
  }

  @Test
  void a_key_of_its_own_is_never_given_for_all() {
    desk().put("p.csv", "eik,name\n000695395,Община\n");
    assertThat(desk().run("check", "p.csv", "--set", "eik=000695395").ends(2).err())
        .contains("every record of provider has its own eik");
  }

  @Test
  void a_cell_that_says_otherwise_wins_and_is_told() {
    desk().put("r.csv", "Услуга;Месец;Потребители\nS1;2025-12;14\nS2;;28\n");
    KartaRun run = taken("r.csv", "--set", "month=2026-01").ends(0);
    assertThat(rows("SELECT service, month FROM service_report ORDER BY service"))
        .containsExactly("S1|2025-12", "S2|2026-01");
    assertThat(messages(run, "value-set-differs"))
        .containsExactly(
            "With --set \"Месец\" (month) was given as 2026-01, but the file says otherwise in 1"
                + " place, \"2025-12\" first; what the file says counts.");
  }

  @Test
  void a_missing_or_empty_column_names_the_option() {
    desk().put("r.csv", REPORTS);
    assertThat(messages(desk().run("check", "--kind", "service-report", "r.csv"), "column-missing"))
        .singleElement()
        .asString()
        .contains("--set month=VALUE");
    assertThat(desk().run("check", "r.csv").ends(3).err()).contains("--set FIELD=VALUE");
    desk().put("r.csv", "Услуга;Месец;Потребители\nS1;;14\nS2;;28\n");
    KartaRun empty = desk().run("check", "r.csv");
    assertThat(messages(empty, "column-empty")).singleElement().asString().contains("--set month=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Месец: януари 2026;\n",
        "Месец:;януари 2026 г.\n",
        "Месечен отчет за м. януари 2026 г.;\n",
        "ОБЩИНА БАНСКО;\nОтчет за месец 01.2026 г.;\n",
        ";\nЗа месец: I.2026;\n\n",
      })
  void a_line_above_the_table_gives_the_month(String above) {
    desk().put("r.csv", above + REPORTS);
    KartaRun run = taken("r.csv").ends(0);
    assertThat(rows("SELECT service, month FROM service_report ORDER BY service"))
        .containsExactly("S1|2026-01", "S2|2026-01");
    assertThat(messages(run, "value-taken")).hasSize(1);
  }

  @Test
  void a_line_above_the_table_that_is_not_understood_is_told() {
    desk().put("r.csv", "Месец: миналия;\n" + REPORTS);
    KartaRun run = desk().run("check", "--kind", "service-report", "r.csv").ends(1);
    assertThat(messages(run, "value-unclear"))
        .singleElement()
        .asString()
        .contains("\"Месец: миналия\"", "--set month=2025-12");
  }

  @Test
  void letterheads_say_nothing_of_a_list_with_the_column() {
    String own = LIST.replace("Открита на", "Община").replaceAll("01\\.06\\.20\\d\\d", "Айтос");
    JsonNode json = desk().put("l.csv", own).run("check", "--kind", "service", "l.csv").json();
    assertThat(json.get("findings"))
        .noneMatch(finding -> finding.get("rule").asText().startsWith("value-"));
  }

  @Test
  void headings_of_two_rows_in_text() {
    String two =
        """
        №;Идентификатор;Услуга;;Доставчик;;Места;;Община;Открита на
        ;;Наименование;Вид услуга;Наименование;ЕИК;Капацитет;заети;;
        1;S1;Дом първи;ДСХ;Министерство;000695395;40;35;Банско;01.06.2009
        2;S2;Център;ЦОП;Министерство;000695395;30;25;Айтос;01.06.2010
        """;
    desk().put("provider.csv", Desk.PROVIDERS).put("t.csv", two);
    KartaRun run = desk().run("import", "provider.csv", "t.csv").ends(0);
    assertThat(rows("SELECT id, name, type, provider, capacity FROM service ORDER BY id"))
        .containsExactly("S1|Дом първи|ДСХ|000695395|40", "S2|Център|ЦОП|000695395|30");
    assertThat(run.findings()).containsExactly("column-unknown 2 null");
  }

  @Test
  void groups_of_columns_above_the_headings() {
    String two =
        """
        Списък на услугите;;;;;;;
        ;;Услуга;;Доставчик;;Капацитет;
        №;Идентификатор;Наименование;Вид услуга;Наименование;ЕИК;заети;общо
        1;S1;Дом първи;ДСХ;Министерство;000695395;35;40
        """;
    desk().put("t.csv", two);
    KartaRun run =
        desk().run("check", "t.csv", "--set", "Община=Банско", "--set", "opened=2009-06-01");
    assertThat(run.findings())
        .containsExactly("column-unknown 3 null", "reference-missing 4 provider");
    assertThat(run.json().at("/findings/1/cell").asText()).isEqualTo("F4");
  }

  @Test
  void a_heading_written_over_two_rows() {
    String split = "Услуга;Месец;Брой;Чакащи\n;;потребители;\nS1;2026-01;14;3\nS2;2026-01;28;4\n";
    desk().put("r.csv", split);
    taken("r.csv").ends(0);
    assertThat(rows("SELECT service, users, waiting FROM service_report ORDER BY service"))
        .containsExactly("S1|14|3", "S2|28|4");
  }

  @Test
  void the_headings_are_looked_for_where_the_kind_is_said_too() {
    String above = "Отчет на услугите;\nза първото тримесечие;\n;\n";
    desk().put("r.csv", above + "Услуга;Чакащи\nS1;14\n");
    KartaRun run = desk().run("check", "--kind", "service-report", "r.csv").ends(1);
    assertThat(run.findings()).allMatch(finding -> finding.startsWith("column-missing 4 "));
  }

  @Test
  void each_sheet_of_a_workbook_is_a_month() {
    byte[] bytes =
        workbook(
            workbook -> {
              sheet(workbook, "Ноември 2025", "S1", 13);
              sheet(workbook, "12.2025", "S1", 14);
              sheet(workbook, "I.2026", "S1", 15);
            });
    desk().put("w.xlsx", bytes);
    KartaRun run = taken("w.xlsx").ends(0);
    assertThat(rows("SELECT month, users FROM service_report ORDER BY month"))
        .containsExactly("2025-11|13", "2025-12|14", "2026-01|15");
    assertThat(messages(run, "value-taken"))
        .hasSize(3)
        .anyMatch(message -> message.endsWith("is 2025-12, taken from \"12.2025\"."));
  }

  @ParameterizedTest
  @CsvSource({"отчет-2026.xlsx,0", "отчет.xlsx,1"})
  void the_name_of_a_month_alone_needs_a_year(String file, int code) {
    byte[] bytes = workbook(workbook -> sheet(workbook, "Януари", "S1", 14));
    desk().put(file, bytes).putAll().run("import", "provider.csv", "service.csv").ends(0);
    KartaRun run =
        desk().run("import", "--kind", "service-report", folder.resolve(file).toString());
    run.ends(code);
    assertThat(messages(run, "value-unclear")).hasSize(code);
  }

  @Test
  void a_second_table_below_with_the_same_headings_is_read() {
    String two = "Месец: януари 2026;\n" + REPORTS + ";\nМесец: декември 2025;\n" + REPORTS;
    desk().put("r.csv", two);
    taken("r.csv").ends(0);
    assertThat(rows("SELECT service, month, users FROM service_report ORDER BY month, service"))
        .containsExactly("S1|2025-12|14", "S2|2025-12|28", "S1|2026-01|14", "S2|2026-01|28");
  }

  @Test
  void other_tables_on_the_sheet_are_refused_with_their_place() {
    String below = REPORTS + ";\n;\nЕИК;Доставчик\n000695395;Община\n";
    desk().put("r.csv", below);
    assertThat(desk().run("check", "r.csv", "--set", "month=2026-01").ends(3).err())
        .contains("row 6");
    String beside =
        "Услуга;Месец;Потребители;;Услуга;Месец;Потребители\nS1;2026-01;14;;S2;2026-01;28\n";
    desk().put("r.csv", beside);
    assertThat(desk().run("check", "r.csv").ends(3).err()).contains("from column E on");
  }

  @Test
  void a_record_with_gaps_is_told_and_not_passed_over() {
    String gaps =
        """
        Код на услугата;Наименование;Вид услуга;ЕИК на доставчика;Община;Капацитет;Открита на
        S1;Дом;;;;;
        Директор;Дом;ДСХ;000695395;Банско;10;01.06.2009
        S3;;ДСХ;;;10;
        """;
    KartaRun run = desk().put("l.csv", gaps).run("check", "l.csv");
    assertThat(run.json().at("/files/0/rows").asInt()).isEqualTo(3);
    assertThat(notes(run)).doesNotContain("skipped");
  }

  @Test
  void sums_notes_and_signatures_are_told_where_a_key_column_holds_them() {
    String report =
        """
        Месечна справка;;;;
        за месец: декември 2025 г.;;;;
        ;;;;
        Услуга;Потребители;Чакащи;;Персонал
        S1;10;2;;5
        S2;12;;;4
        Общо;22;2;;9
        от тях деца;4;;;
        ;;;;
        * Данните са предварителни;;;;
        1) Персоналът е по щат към 31.12.2025 г. и може да се промени.;;;;
        Изготвил: …………… /Мария Иванова/;;;;
        тел. 0558 12345;;;;
        """;
    desk().put("r.csv", report);
    KartaRun run = taken("r.csv").ends(0);
    assertThat(rows("SELECT service, month, users, staff FROM service_report ORDER BY service"))
        .containsExactly("S1|2025-12|10|5.0", "S2|2025-12|12|4.0");
    assertThat(notes(run))
        .contains("totals 1 (row 7)", "lines of what a sum holds 1 (row 8)")
        .contains("remarks 4 (rows 10, 11, 12, 13)");
    assertThat(run.findings()).noneMatch(finding -> finding.startsWith("column-unknown"));
  }

  @Test
  void a_wrong_sum_beside_a_key_is_still_found() {
    desk().put("r.csv", "Услуга;Месец;Потребители\nS1;2025-12;10\nS2;2025-12;12\nОбщо;;23\n");
    assertThat(desk().run("check", "r.csv").findings()).contains("total-does-not-add-up 4 users");
    desk().put("r.csv", "Услуга;Потребители\nS1;10\nS2;12\nОбщо;23\n");
    assertThat(desk().run("check", "r.csv", "--set", "month=2025-12").findings())
        .contains("total-does-not-add-up 4 users");
  }

  @Test
  void the_year_of_a_title_and_groups_of_municipalities_make_a_budget() {
    String budget =
        """
        Бюджет на делегираните дейности за 2026 г.,,,
        Вид услуга,Места,Сума (в лв.),Валута
        Община Айтос,,,
        ДСХ,140,13664,EUR
        ЦОП,40,5000,EUR
        Община Бургас,,,
        ДСХ,100,10000,EUR
        Всичко,280,28664,EUR
        """;
    desk().put("b.csv", budget);
    desk().run("import", "b.csv").ends(0);
    assertThat(
            rows(
                "SELECT year, municipality, service, places, CAST(amount AS INTEGER) FROM budget"
                    + " ORDER BY municipality, service"))
        .containsExactly(
            "2026|BGS01|ДСХ|140|13664", "2026|BGS01|ЦОП|40|5000", "2026|BGS04|ДСХ|100|10000");
  }

  @Test
  void the_letterheads_municipality_is_not_that_of_providers() {
    desk()
        .put(
            "p.csv",
            "ОБЩИНА АЙТОС;\nгр. Айтос, ул. Цар Освободител 3;\nЕИК;Доставчик\n204878243;Зора\n");
    desk().run("import", "p.csv").ends(0);
    assertThat(rows("SELECT municipality FROM provider").get(0)).doesNotContain("BGS01");
  }

  private static void sheet(Workbook workbook, String name, String service, int users) {
    Worksheet sheet = workbook.newWorksheet(name);
    sheet.value(0, 0, "Отчет на услугите");
    sheet.range(0, 0, 0, 1).merge();
    sheet.value(1, 0, "Услуга");
    sheet.value(1, 1, "Потребители");
    sheet.value(2, 0, service);
    sheet.value(2, 1, users);
  }

  private static byte[] workbook(Consumer<Workbook> writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Other", "1.0")) {
      writer.accept(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
