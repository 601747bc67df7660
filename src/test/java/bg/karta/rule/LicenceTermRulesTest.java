package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of the law in the rules on licences, by the calendars of 2025 and 2026. */
final class LicenceTermRulesTest {
  @TempDir Path folder;

  // 15.03.2025 and 26.10.2025 are days off; the first working day after each is a Monday.
  @ParameterizedTest
  @CsvSource({
    "change,      2025-03-01, 2025-03-15, no,  licence-change-notified-late,  false",
    "change,      2025-03-01, 2025-03-16, no,  licence-change-notified-late,  true",
    "change,      2025-03-01, 2025-03-17, yes, licence-change-notified-late,  false",
    "change,      2025-03-01, 2025-03-18, yes, licence-change-notified-late,  true",
    "renewal,     ,           2025-10-26, no,  licence-renewal-asked-late,    false",
    "renewal,     ,           2025-10-27, no,  licence-renewal-asked-late,    true",
    "renewal,     ,           2025-10-27, yes, licence-renewal-asked-late,    false",
    "renewal,     ,           2025-10-28, yes, licence-renewal-asked-late,    true"
  })
  void what_comes_after_the_last_day_is_late(
      String event, String changed, String applied, String rolling, String rule, boolean late)
      throws IOException {
    order("Л-3129-7", event, changed, applied, applied, applied);
    assertThat(check("2026-01-01", "rolling=" + rolling).broke(rule).isEmpty()).isEqualTo(!late);
  }

  // Two months from 10.01.2025 end on Monday 10.03.2025, those from 31.12.2024 on 28.02.2025.
  @ParameterizedTest
  @CsvSource({
    "issue,   2025-01-10, 2025-03-10, no,  false",
    "issue,   2025-01-10, 2025-03-11, no,  true",
    "issue,   2024-12-31, 2025-02-28, no,  false",
    "issue,   2024-12-31, 2025-03-01, no,  true",
    "renewal, 2025-09-01, 2025-09-15, no,  false",
    "change,  2025-09-01, 2025-09-16, no,  true",
    // 14 days from 07.04.2025 end on Easter Monday, 21.04.2025.
    "change,  2025-04-07, 2025-04-22, no,  true",
    "change,  2025-04-07, 2025-04-22, yes, false"
  })
  void an_order_is_due_within_two_months_or_fourteen_days(
      String event, String applied, String ordered, String rolling, boolean late)
      throws IOException {
    order("Л-3129-7", event, null, applied, ordered, ordered);
    assertThat(check("2026-01-01", "rolling=" + rolling).broke("licence-decision-late").isEmpty())
        .isEqualTo(!late);
  }

  @Test
  void a_provider_is_told_of_an_order_within_three_days() throws IOException {
    order("Л-3129-7", "termination", null, null, "2025-10-02", "2025-10-06");
    // The third day is a Sunday.
    assertThat(check("2026-01-01", "rolling=no").broke("licence-order-told-late"))
        .containsExactly("Л-3129-7|termination|2025-10-02");
    assertThat(check("2026-01-01", "rolling=yes").broke("licence-order-told-late")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-09-25, before, ",
    "2025-09-26, before, licence-renewal-open",
    "2025-10-26, before, licence-renewal-open",
    "2025-10-27, before, licence-renewal-missed",
    "2026-01-26, before, licence-renewal-missed",
    "2026-01-27, before, ",
    "2025-10-27, within, ",
    "2026-01-26, within, licence-renewal-open",
    "2026-01-27, within, "
  })
  void renewal_is_open_until_its_last_day_and_missed_after_it(
      String day, String side, String expected) throws IOException {
    register();
    KartaRun check = check(day, "renewal=" + side);
    List<String> told = new ArrayList<>();
    for (String rule : List.of("licence-renewal-open", "licence-renewal-missed")) {
      check.broke(rule).forEach(key -> told.add(rule));
    }
    assertThat(told).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  private void register() throws IOException {
    write("provider.csv", "eik,name,form\n204878243,Първи,private\n");
    write(
        "licence.csv",
        "number,provider,kind,issued,valid_to\nЛ-3129-7,204878243,RES,2021-01-27,2026-01-26\n");
  }

  private void order(
      String licence, String event, String changed, String applied, String ordered, String notified)
      throws IOException {
    register();
    write(
        "licence-event.csv",
        "licence,event,date,order_number,changed_on,applied_on,notified_on\n"
            + String.join(
                ",", licence, event, ordered, "РД-1", or(changed), or(applied), or(notified))
            + "\n");
  }

  private static String or(String day) {
    return day == null ? "" : day;
  }

  private void write(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    KartaRun.in(folder, "import", file.toString(), "--on", "2026-01-31").ends(0);
  }

  private KartaRun check(String day, String term) {
    return KartaRun.in(
        folder,
        "licences",
        "check",
        "--on",
        day,
        "--term",
        term,
        "-f",
        "json",
        "--fail-on",
        "never");
  }
}
