package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a file holds as a number is that number, though the same signs as a text could be thousands:
 * 12.345 in a cell of numbers, and in whatever karta writes.
 */
final class TypedNumbersTest {
  private static final String STAFF = "SELECT staff FROM service_report ORDER BY month";

  /** The register's other service files nothing. */
  private static final String OTHER_IS_SILENT = "report-missing null month";

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(folder).putAll();
    desk.run("import", "provider.csv", "service.csv").ends(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"service\":\"S1\",\"month\":\"2024-01\",\"users\":14,\"staff\":12.345}]",
        "{\"service\":\"S1\",\"month\":\"2024-01\",\"users\":14,\"staff\":1.2345e1}\n",
        "[[\"service\",\"month\",\"users\",\"staff\"],[\"S1\",\"2024-01\",14,12.345]]"
      })
  void a_number_of_json(String text) {
    desk.put("service-report.json", text);
    assertThat(run("import", "service-report.json").ends(0).findings())
        .containsExactly(OTHER_IS_SILENT);
    assertThat(desk.register().rows(STAFF)).containsExactly("12.345");
  }

  @Test
  void a_text_of_json() {
    desk.put(
        "service-report.json",
        "[{\"service\":\"S1\",\"month\":\"2024-01\",\"users\":14,\"staff\":\"12.345\"}]");
    assertThat(run("import", "service-report.json").ends(1).findings())
        .containsExactly("number-ambiguous 1 staff");
  }

  @Test
  void numbers_and_texts_of_a_workbook() throws IOException {
    desk.put("service-report.xlsx", workbook(12.345, "12.3450"));
    assertThat(run("import", "service-report.xlsx").ends(0).findings())
        .containsExactly(OTHER_IS_SILENT);
    assertThat(desk.register().rows(STAFF)).containsExactly("12.345", "12.345");
    desk.put("service-report.xlsx", workbook(1.5, "12.345"));
    assertThat(run("import", "service-report.xlsx").ends(1).findings())
        .contains("number-ambiguous 3 staff");
  }

  @Test
  void a_number_in_a_cell_of_text_is_shown_as_it_is() throws IOException {
    desk.put(
        "service.json",
        "[{\"id\":1.234,\"name\":5.678,\"type\":\"ДСХ\",\"provider\":\"204878243\","
            + "\"municipality\":\"Дулово\",\"capacity\":5,\"opened\":\"2021-01-04\"}]");
    assertThat(run("import", "service.json").ends(0).json().at("/summary/errors").asInt()).isZero();
    assertThat(desk.register().rows("SELECT id, name FROM service WHERE capacity = 5"))
        .containsExactly("1.234|5.678");
  }

  @Test
  void rows_turned_back_keep_it_and_come_in_when_mended() {
    desk.put(
        "service-report.json",
        "[{\"service\":\"S1\",\"month\":\"2024-13\",\"users\":14,\"staff\":12.345}]");
    run("import", "--partial", "--rejects", "rejects.csv", "service-report.json").ends(1);
    desk.put("rejects.csv", desk.text("rejects.csv").replaceFirst("2024-13", "2024-12"));
    run("import", "rejects.csv", "--kind", "service-report").ends(0);
    assertThat(desk.register().rows(STAFF)).containsExactly("12.345");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "json", "ndjson"})
  void what_karta_writes_comes_back(String format) {
    desk.put(
        "service-report.csv",
        """
        service;month;users;staff
        S1;2024-01;14;12,3450
        S1;2024-02;14;0,125
        S1;2024-03;14;1234,567
        """);
    run("import", "service-report.csv").ends(0);
    KartaRun asked =
        KartaRun.in(
            folder,
            "query",
            "SELECT service, month, users, staff FROM service_report",
            "-f",
            format);
    desk.put("written." + format, asked.ends(0).out());
    KartaRun again = run("import", "written." + format, "--kind", "service-report").ends(0);
    assertThat(again.json().at("/files/0/unchanged").asInt()).isEqualTo(3);
    assertThat(desk.register().rows(STAFF)).containsExactly("12.345", "0.125", "1234.567");
  }

  @Test
  void the_same_record_by_a_key_with_decimals_and_without() {
    desk.put("service.csv", Desk.SERVICES.replace("S1,", "12.0,"));
    assertThat(run("import", "service.csv").ends(0).findings())
        .containsExactly("identifier-spelling 2 id", "service-twice 2 name");
    desk.put(
        "service-report.csv",
        "service,month,users,staff\n12,202401.0,14,1\n" + "1.2e1,2024-02,15,2\n");
    assertThat(run("import", "service-report.csv").ends(0).findings())
        .contains("identifier-spelling 3 service")
        .doesNotContain("identifier-spelling 2 service");
    assertThat(desk.register().rows("SELECT service, month FROM service_report ORDER BY month"))
        .containsExactly("12|2024-01", "12|2024-02");
  }

  @Test
  void an_amount_in_another_currency_than_its_row_is_turned_back() {
    desk.put(
        "budget.csv",
        """
        Година;Община;Услуга;Места;Сума;Валута
        2025;Дулово;ДСХ;20;378000 лв.;BGN
        2026;Дулово;ДСХ;20;378000 лв.;EUR
        2026;BLG03;ДСХ;20;€ 378000;евро
        2025;BLG03;ДСХ;20;378000 евро;лв.
        """);
    assertThat(run("import", "budget.csv").ends(1).findings())
        .contains("money-of-other-currency 3 amount", "money-of-other-currency 5 amount")
        .doesNotContain("money-of-other-currency 2 amount", "money-of-other-currency 4 amount");
  }

  @Test
  void totals_of_thousands_are_not_held_against_decimals() {
    desk.put(
        "budget.csv",
        """
        Година;Община;Услуга;Места;Сума;Валута
        2025;Дулово;ДСХ;20;200000;BGN
        2025;BLG03;ДСХ;20;100000;BGN
        Общо;;;40;300.000;
        """);
    assertThat(run("check", "budget.csv").findings())
        .noneMatch(finding -> finding.startsWith("total-does-not-add-up"));
  }

  private KartaRun run(String command, String... args) {
    String[] placed = args.clone();
    for (int i = 0; i < placed.length; i++) {
      placed[i] = placed[i].contains(".") ? desk.path(placed[i]).toString() : placed[i];
    }
    return desk.run(command, placed);
  }

  private static byte[] workbook(double number, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Отчет");
      String[] headings = {"service", "month", "users", "staff"};
      for (int i = 0; i < headings.length; i++) {
        sheet.value(0, i, headings[i]);
      }
      for (int row = 1; row <= 2; row++) {
        sheet.value(row, 0, "S1");
        sheet.value(row, 1, "2024-0" + row);
        sheet.value(row, 2, 14);
      }
      sheet.value(1, 3, number);
      sheet.value(2, 3, text);
    }
    return bytes.toByteArray();
  }
}
