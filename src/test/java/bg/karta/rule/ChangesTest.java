package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that compare services, providers, reports and settlements with the register's. */
final class ChangesTest {
  private static final String PROVIDER =
      """
      eik,name,form
      204878243,%s,%s
      175074752,Втори,private
      """;
  private static final String SERVICE =
      """
      id,name,type,provider,municipality,capacity,opened,closed
      S1,%s,%s,%s,%s,%d,2020-01-01,%s
      """;
  private static final String REPORT =
      """
      service,month,users
      S1,2025-11,20
      S1,2025-12,%d
      """;
  private static final String SETTLEMENT =
      """
      code,name,municipality
      02717,Баня,%s
      """;

  @TempDir Path folder;

  @BeforeEach
  void the_register_holds_one_of_each() throws IOException {
    taken("provider", PROVIDER.formatted("Зора", "private"));
    taken("settlement", SETTLEMENT.formatted("PAZ19"));
    taken("service", SERVICE.formatted("Дом", "ДСХ", "204878243", "BLG03", 40, ""));
    taken("service-report", REPORT.formatted(25));
  }

  @Test
  void what_stays_the_same_breaks_no_rule() throws IOException {
    assertThat(
            checked("service", SERVICE.formatted("Дом", "ДСХ", "204878243", "BLG03", 40, ""))
                .findings())
        .isEmpty();
    assertThat(checked("provider", PROVIDER.formatted("Зора", "private")).findings()).isEmpty();
    assertThat(checked("service-report", REPORT.formatted(25)).findings()).isEmpty();
    assertThat(checked("settlement", SETTLEMENT.formatted("PAZ19")).findings()).isEmpty();
  }

  @Test
  void every_change_of_a_service_is_shown_with_what_it_was() throws IOException {
    KartaRun run =
        checked("service", SERVICE.formatted("Дом 2", "ЦНСТСХ", "175074752", "BLG11", 61, ""));
    assertThat(run.findings())
        .containsExactlyInAnyOrder(
            "service-name-changed 2 name",
            "service-type-changed 2 type",
            "service-provider-changed 2 provider",
            "service-moved 2 municipality",
            "service-capacity-changed 2 capacity");
    assertThat(run.out())
        .contains("was in the municipality Blagoevgrad and is now in Gotse Delchev")
        .contains("changes from 40 to 61");
  }

  @Test
  void a_small_change_of_capacity_is_no_more_than_said() throws IOException {
    String file = SERVICE.formatted("Дом", "ДСХ", "204878243", "BLG03", 60, "");
    assertThat(checked("service", file).findings())
        .containsExactly("service-state-changed 2 capacity");
  }

  @Test
  void a_service_is_judged_by_the_reports_that_the_register_has() throws IOException {
    String small = SERVICE.formatted("Дом", "ДСХ", "204878243", "BLG03", 24, "");
    assertThat(checked("service", small).broke("service-capacity-below-users")).isEmpty();
    // As of today it may be so; that it always was contradicts the report.
    KartaRun run = checked("service", small, "--correction");
    assertThat(run.broke("service-capacity-below-users")).containsExactly("S1");
    assertThat(run.out()).contains("capacity of 24, but reported 25 users for 2025-12");
    String closed = SERVICE.formatted("Дом", "ДСХ", "204878243", "BLG03", 40, "%s");
    assertThat(
            checked("service", closed.formatted("2025-11-30"))
                .broke("service-closed-before-report"))
        .containsExactly("S1");
    assertThat(checked("service", closed.formatted("2025-12-31")).findings()).isEmpty();
  }

  @Test
  void a_provider_that_becomes_another_is_shown() throws IOException {
    assertThat(checked("provider", PROVIDER.formatted("Залез", "municipality")).findings())
        .containsExactlyInAnyOrder("provider-name-changed 2 name", "provider-form-changed 2 form");
  }

  @Test
  void a_settlement_that_moved_is_shown() throws IOException {
    KartaRun run = checked("settlement", SETTLEMENT.formatted("BLG03"));
    assertThat(run.findings()).containsExactly("settlement-moved 2 municipality");
  }

  @Test
  void a_past_month_that_changes_is_shown_with_both_figures() throws IOException {
    KartaRun run = checked("service-report", REPORT.formatted(30));
    assertThat(run.findings()).containsExactly("report-changes-past-month 3 users");
    assertThat(run.out()).contains("its users were 25, now they are 30");
  }

  @Test
  void the_month_before_is_taken_from_the_register() throws IOException {
    String january = "service,month,users\nS1,2026-01,60\n";
    KartaRun run = checked("service-report", january);
    assertThat(run.broke("report-users-jump")).containsExactly("S1|2026-01");
    assertThat(run.out()).contains("jump from 25 to 60");
  }

  private void taken(String kind, String text) throws IOException {
    KartaRun.in(folder, "import", file(kind, text), "--kind", kind, "--on", "2026-01-31").ends(0);
  }

  private KartaRun checked(String kind, String text, String... further) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                "check",
                file(kind, text),
                "--kind",
                kind,
                "--against",
                folder.resolve("karta.db").toString(),
                "--on",
                "2026-01-31",
                "--fail-on",
                "never",
                "--format",
                "json"));
    line.addAll(List.of(further));
    return KartaRun.in(folder, line.toArray(String[]::new));
  }

  private String file(String kind, String text) throws IOException {
    return Files.writeString(folder.resolve(kind + ".csv"), text).toString();
  }
}
