package bg.karta.coverage;

import static bg.karta.coverage.TinyRegister.MUNICIPAL;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How old a report may be whose users a figure counts. Numbers computed by hand. */
final class ReportAgeTest {
  @TempDir private Path dir;
  private Register register;

  @BeforeEach
  void start() {
    register =
        new TinyRegister(dir)
            .services(
                "A,ДДУИ," + MUNICIPAL + ",GAB05,40,,2010-01-01,",
                "B,ДДУИ," + MUNICIPAL + ",GAB05,12,,2010-01-01,",
                "C,ДДУИ," + MUNICIPAL + ",GAB05,8,,2010-01-01,")
            .reports("A,2024-10,38,4", "B,2024-12,10,1")
            .filled();
  }

  private Map<String, Object> row(String... args) {
    List<Map<String, Object>> rows = register.rows(args);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    // In its month and in the two after it, to the last day.
    "2024-10-01,38,2,20,2024-10",
    "2024-12-31,48,1,8,2024-12",
    "2025-01-01,10,2,48,2024-12",
    "2025-02-28,10,2,48,2024-12",
    "2025-03-01,,3,60,2024-12",
    // A home silent for 19 months is not 95 % full.
    "2026-07-31,,3,60,2024-12"
  })
  void a_report_counts_in_its_month_and_the_two_after_it(
      String day, Integer users, int missing, int unreported, String last) {
    Map<String, Object> cell = row("coverage", "--on", day, "--per", "type");

    assertThat(cell).containsEntry("users", users).containsEntry("capacity", 60);
    assertThat(cell)
        .containsEntry("reports_missing", missing)
        .containsEntry("capacity_without_report", unreported)
        .containsEntry("last_report", last);
    assertThat(cell.get("marks").toString().split(" ")).contains("report");
    assertThat(row("export", "capacity-and-users", "--on", day))
        .containsEntry("users", users)
        .containsEntry("services", 3)
        .containsEntry("services_reported", 3 - missing)
        .containsEntry("reports_missing", missing)
        .containsEntry("last_report", last);
  }

  @Test
  void the_oldest_month_is_said_beside_the_newest() {
    assertThat(row("export", "capacity-and-users", "--on", "2024-12-31"))
        .containsEntry("month", "2024-12")
        .containsEntry("oldest_month", "2024-10")
        .containsEntry("waiting", 5);
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31,0,10,2", "2024-12-31,1,10,2", "2025-03-31,3,10,2", "2025-03-31,5,48,1"})
  void an_office_may_say_how_many_months(String day, String months, int users, int missing)
      throws Exception {
    assertThat(row("coverage", "--on", day, "--report-within", months))
        .containsEntry("users", users)
        .containsEntry("reports_missing", missing);
    Path settings = Files.writeString(dir.resolve("k.conf"), "report-within = " + months + "\n");
    assertThat(row("coverage", "--on", day, "--config", settings.toString()))
        .containsEntry("users", users);
  }

  @Test
  void homes_and_institutions_count_children_of_current_reports() {
    List<Map<String, Object>> homes = register.rows("children", "homes", "--on", "2025-02-28");
    assertThat(homes).extracting(row -> row.get("children")).containsExactly(null, 10, null);
    assertThat(homes)
        .extracting(row -> row.get("last_report"))
        .containsExactly("2024-10", "2024-12", null);
    // A year ends on its last day; the report of October is of the last three months.
    assertThat(register.rows("children", "institutions", "--on", "2024-12-31", "--since", "2024"))
        .singleElement()
        .satisfies(
            year ->
                assertThat(year)
                    .containsEntry("children", 48)
                    .containsEntry("without_report", 1)
                    .containsEntry("capacity_without_report", 8));
    assertThat(
            register.rows(
                "children",
                "institutions",
                "--on",
                "2024-12-31",
                "--since",
                "2024",
                "--report-within",
                "1"))
        .singleElement()
        .satisfies(year -> assertThat(year).containsEntry("children", 10));
    assertThat(
            register.rows("plan", "annual", "-m", "GAB05", "--on", "2025-02-28", "--year", "2025"))
        .allSatisfy(
            line ->
                assertThat(line).containsEntry("users", 10).containsEntry("reports_missing", 2));
  }

  @Test
  void an_explanation_says_that_a_report_is_too_old() {
    assertThat(register.rows("coverage", "explain", "GAB05", "ДДУИ", "--on", "2025-02-28"))
        .filteredOn(step -> step.get("step").equals("report"))
        .extracting(step -> step.get("rule"))
        .containsExactly("report.old", "report", "report.none");
  }

  @ParameterizedTest
  @CsvSource({
    "--report-within,-1",
    "--report-within,1201",
    "--people-known,1.5",
    "--people-known,x"
  })
  void what_cannot_be_is_refused(String option, String value) {
    String said =
        KartaRun.in(
                dir,
                Stream.of("coverage", "--on", "2024-12-31", option, value).toArray(String[]::new))
            .ends(2)
            .err();
    assertThat(said).contains(option, value);
  }
}
