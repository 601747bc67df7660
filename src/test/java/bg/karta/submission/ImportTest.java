package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A submission goes into the register whole or not at all. */
final class ImportTest {
  private static final String BAD_SERVICES = Desk.SERVICES.replace("15,2021", "петнайсет,2021");

  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(folder).putAll();
  }

  @ParameterizedTest
  @CsvSource({
    "provider.csv, service.csv, service-report.csv",
    "service-report.csv, service.csv, provider.csv",
    "service.csv, service-report.csv, provider.csv"
  })
  void files_may_come_in_any_order(String first, String second, String third) {
    KartaRun run = desk.run("import", first, second, third).ends(0);
    // S2 reports January alone, and S1 February too: another provider, elsewhere.
    assertThat(run.findings()).isEmpty();
    assertThat(run.json().at("/summary/rows").asInt()).isEqualTo(7);
    assertThat(desk.register().rows("SELECT eik, name, form, municipality FROM provider"))
        .containsExactly(
            "000695395|Община|municipality|BLG03", "204878243|Нов живот|private|SLS10");
    assertThat(
            desk.register()
                .rows("SELECT service, month, users, waiting, staff FROM service_report"))
        .containsExactly("S1|2024-01|14|2|7.5", "S1|2024-02|15|3|8.0", "S2|2024-01|28|null|6.0");
    assertThat(
            desk.register().rows("SELECT batch, kind, row_count, inserted FROM source ORDER BY 2"))
        .containsExactly("1|provider|2|2", "1|service|2|2", "1|service-report|3|3");
  }

  @Test
  void two_files_of_a_kind_count_apart() {
    desk.put("a.csv", Desk.PROVIDERS).put("b.csv", "eik,name\n175074752,Трети\n");
    JsonNode files = desk.run("import", "a.csv", "b.csv").ends(0).json().get("files");
    assertThat(files.at("/0/inserted").asInt()).isEqualTo(2);
    assertThat(files.at("/1/inserted").asInt()).isEqualTo(1);
    desk.put("b.csv", "eik,name\n175074752,Друг\n");
    files = desk.run("import", "a.csv", "b.csv").ends(0).json().get("files");
    assertThat(files.at("/0/unchanged").asInt()).isEqualTo(2);
    assertThat(files.at("/1/updated").asInt()).isEqualTo(1);
    assertThat(files.at("/1/inserted").asInt()).isZero();
  }

  @Test
  void the_same_files_again_change_nothing() {
    desk.takenIn();
    Map<String, List<String>> before = desk.register().everything();
    KartaRun again = desk.run("import", "provider.csv", "service.csv", "service-report.csv");
    assertThat(again.ends(0).json().has("batch")).isFalse();
    assertThat(again.err()).contains("Nothing new: the register holds all of this since batch 1.");
    assertThat(again.json().at("/files/0/unchanged").asInt()).isEqualTo(2);
    assertThat(desk.register().everything()).isEqualTo(before);
  }

  @Test
  void one_bad_row_and_nothing_is_taken_in() {
    desk.run("import", "provider.csv").ends(0);
    Map<String, List<String>> before = desk.register().everything();
    desk.put("service.csv", BAD_SERVICES);
    KartaRun run = desk.run("import", "service.csv").ends(1);
    assertThat(run.findings()).containsExactly("value-not-a-count 2 capacity");
    assertThat(run.json().at("/findings/0/cell").asText()).isEqualTo("F2");
    assertThat(run.json().at("/summary/status").asText()).isEqualTo("rejected");
    assertThat(desk.register().everything()).isEqualTo(before);
  }

  @Test
  void a_register_made_for_a_rejected_submission_is_removed() {
    desk.put("service.csv", BAD_SERVICES).run("import", "provider.csv", "service.csv").ends(1);
    assertThat(desk.path("karta.db")).doesNotExist();
    desk.run("import", "there-is-none.csv").ends(3);
    assertThat(desk.path("karta.db")).doesNotExist();
    assertThat(desk.path("karta.db-journal")).doesNotExist();
  }

  @Test
  void a_dry_run_writes_nothing_and_finds_what_a_check_finds() {
    desk.run("import", "provider.csv").ends(0);
    Map<String, List<String>> before = desk.register().everything();
    String reports = Desk.REPORTS.replace("S2,2024-01,28", "S2,2024-01,31");
    desk.put("service-report.csv", reports + "S9,2024-01,1,,\n");
    KartaRun dry = desk.run("import", "--dry-run", "service.csv", "service-report.csv").ends(1);
    assertThat(desk.register().everything()).isEqualTo(before);
    KartaRun check =
        desk.run("check", "--against", "karta.db", "service.csv", "service-report.csv").ends(1);
    assertThat(dry.findings())
        .containsExactlyInAnyOrder(
            "report-users-above-capacity 4 users", "reference-missing 5 service");
    assertThat(check.json().get("findings")).isEqualTo(dry.json().get("findings"));
    assertThat(check.json().get("summary")).isEqualTo(dry.json().get("summary"));
    KartaRun real = desk.run("import", "service.csv", "service-report.csv").ends(1);
    assertThat(real.json().get("findings")).isEqualTo(dry.json().get("findings"));
    assertThat(desk.register().everything()).isEqualTo(before);
  }

  @Test
  void a_dry_run_makes_no_register() {
    desk.run("import", "--dry-run", "provider.csv").ends(0);
    assertThat(desk.path("karta.db")).doesNotExist();
    desk.run("check", "provider.csv").ends(0);
    assertThat(desk.path("karta.db")).doesNotExist();
  }

  @Test
  void a_duplicate_names_the_row_that_came_first() {
    desk.put("service.csv", Desk.SERVICES + "S1,Пак,ДСХ,204878243,Дулово,9,2022-01-04\n");
    KartaRun run = desk.run("import", "provider.csv", "service.csv").ends(1);
    assertThat(run.findings()).containsExactly("duplicate-key 4 id");
    assertThat(run.json().at("/findings/0/message").asText())
        .contains("key S1", "row 2", "service.csv");
  }

  @Test
  void a_duplicate_in_another_file_and_after_many_rows() {
    StringBuilder many = new StringBuilder("service,month,users\n");
    for (int i = 0; i < 1000; i++) {
      many.append("S1,%d-%02d,5%n".formatted(1925 + i / 12, i % 12 + 1));
    }
    desk.put("provider.csv", Desk.PROVIDERS).put("many.csv", many + "S1,1950-01,7\n");
    desk.put("service.csv", Desk.SERVICES.replace("2021-01-04", "1920-01-04"));
    desk.put("more.csv", "service,month,users\nS1,1930-06,9\nS2,2020-01,9\n");
    KartaRun run =
        desk.run("import", "provider.csv", "service.csv", "many.csv", "more.csv").ends(1);
    assertThat(run.findings())
        .containsExactlyInAnyOrder("duplicate-key 1002 service", "duplicate-key 2 service");
    assertThat(run.out()).contains("is already in row 302 of", "is already in row 67 of");
  }

  @Test
  void findings_say_where_something_stands_in_any_layout() {
    desk.put("provider.csv", "Списък;;\n;;\nДоставчик;Област;ЕИК\nЗора;x;175074751\n;;\n");
    KartaRun run = desk.run("check", "provider.csv").ends(1);
    assertThat(run.findings())
        .containsExactlyInAnyOrder("column-unknown 3 null", "eik-check-digit 4 eik");
    assertThat(run.out()).contains("\"cell\":\"C4\"");
  }

  @Test
  void a_severity_may_be_set() {
    desk.put("provider.csv", "eik,name\n175074751,Зора\n");
    desk.run("import", "--severity", "eik-check-digit=warning", "provider.csv").ends(0);
    assertThat(desk.register().rows("SELECT eik FROM provider")).containsExactly("175074751");
    assertThat(Files.exists(desk.path("karta.db-journal"))).isFalse();
  }
}
