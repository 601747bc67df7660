package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A whole file lets a service end, whichever comes in first: what is found of lists and reports
 * around its end is the same in every order, and in the batch that brings the end too.
 */
final class EndsInAnyOrderTest {
  private static final String HEADINGS = "id,name,type,provider,municipality,capacity,opened\n";
  private static final String STAYS = "A,ДЦСХ А,ДЦСХ,817778009,SZR12,40,2015-01-01\n";
  private static final String ENDS = "B,ЦСРИ Б,ЦСРИ,817778009,SZR12,12,2015-01-01\n";

  private static final Map<String, String> FILES =
      Map.of(
          "list-2025-01-01", HEADINGS + STAYS + ENDS,
          "whole-2025-07-01", HEADINGS + STAYS,
          "list-2025-10-01", HEADINGS + STAYS + ENDS,
          "list-2025-12-01", HEADINGS + STAYS + ENDS,
          "reports-2026-01-05", "service,month,users\nB,2025-06,9\nB,2025-08,9\nB,2025-11,9\n");

  @TempDir private Path folder;

  @BeforeEach
  void a_provider() throws IOException {
    Path file = folder.resolve("provider.csv");
    Files.writeString(file, "eik,name,form\n817778009,Община,municipality\n");
    KartaRun.in(folder, "import", file.toString(), "--as-of=2025-01-01").ends(0);
  }

  private KartaRun take(String... names) throws IOException {
    List<String> line = new ArrayList<>(List.of("import", "-f", "json", "--on=2026-01-31"));
    for (String name : names) {
      Path file = folder.resolve(name + ".csv");
      Files.writeString(file, FILES.get(name));
      line.add(file.toString());
    }
    line.add("--as-of=" + names[0].replaceFirst("^[a-z]+-", ""));
    if (names[0].startsWith("whole")) {
      line.addAll(List.of("--extent=whole", "--max-removed=60%"));
    }
    return KartaRun.in(folder, line.toArray(String[]::new));
  }

  private List<String> open() {
    return Register.in(folder)
        .rows(
            "SELECT f.rule, replace(s.file, '"
                + folder
                + "/', ''), f.origin_row FROM open_finding f JOIN source s"
                + " ON s.id = f.origin WHERE f.rule IN ('service-listed-again', 'report-in-gap')"
                + " ORDER BY 1, 2, 3");
  }

  /** Before the service is listed again, what reports its gap is turned back. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-01 07-01 10-01 12-01 reports",
        "01-01 10-01 12-01 reports 07-01",
        "01-01 12-01 07-01 reports 10-01",
        "12-01 01-01 10-01 07-01 reports",
        "10-01 reports 07-01 01-01 12-01",
        "12-01 reports 10-01 01-01 07-01",
        "10-01 07-01 12-01 reports 01-01",
        "07-01 12-01 01-01 10-01 reports",
        "07-01 01-01 12-01 reports 10-01"
      })
  void what_is_found_of_it_is_the_same(String order) throws IOException {
    for (String part : order.split(" ")) {
      String name = FILES.keySet().stream().filter(file -> file.contains(part)).findFirst().get();
      take(name).ends(0);
    }
    assertThat(open())
        .containsExactly(
            "report-in-gap|reports-2026-01-05.csv|3", "service-listed-again|list-2025-10-01.csv|3");
    long whole =
        Register.in(folder)
            .number("SELECT batch FROM source WHERE whole AND known_on = '2025-07-01'");
    KartaRun.in(folder, "undo", String.valueOf(whole), "--cascade").ends(0);
    assertThat(open()).isEmpty();
  }

  @Test
  void a_whole_file_that_comes_last_tells_of_the_list_that_has_it_again() throws IOException {
    take("list-2025-01-01").ends(0);
    take("list-2025-10-01").ends(0);
    KartaRun whole = take("whole-2025-07-01").ends(0);
    assertThat(whole.broke("left-out")).containsExactly("B");
    assertThat(whole.broke("service-listed-again")).containsExactly("B");
    assertThat(whole.out()).contains("list-2025-10-01.csv#", "until the day before 2025-10-01");
  }

  @Test
  void reports_that_come_with_the_whole_file_are_judged_by_the_end() throws IOException {
    take("list-2025-01-01").ends(0);
    KartaRun together = take("whole-2025-07-01", "reports-2026-01-05").ends(1);
    assertThat(together.findings())
        .contains("report-outside-operation 3 month", "report-outside-operation 4 month")
        .doesNotContain("report-outside-operation 2 month")
        .noneMatch(finding -> finding.startsWith("reference-missing"));
  }

  @Test
  void reports_that_come_with_a_late_list_are_judged_by_the_end() throws IOException {
    take("whole-2025-07-01").ends(0);
    KartaRun together = take("list-2025-01-01", "reports-2026-01-05").ends(1);
    assertThat(together.broke("left-out-later")).containsExactly("B");
    assertThat(together.findings())
        .contains("report-outside-operation 3 month", "report-outside-operation 4 month")
        .doesNotContain("report-outside-operation 2 month");
  }

  @Test
  void reports_known_before_are_told_of_when_the_service_ends() throws IOException {
    take("list-2025-01-01").ends(0);
    take("reports-2026-01-05").ends(0);
    KartaRun whole = take("whole-2025-07-01");
    assertThat(whole.ends(0).broke("report-outside-operation"))
        .containsExactly("B|2025-08", "B|2025-11");
  }

  @Test
  void what_was_never_there_is_not_known_by_a_whole_file() throws IOException {
    take("list-2025-01-01").ends(0);
    KartaRun.in(folder, "remove", "service", "B", "--reason=x", "--as-of=2025-02-01").ends(0);
    assertThat(take("reports-2026-01-05").ends(1).findings())
        .filteredOn(finding -> finding.startsWith("reference-missing"))
        .hasSize(3);
  }
}
