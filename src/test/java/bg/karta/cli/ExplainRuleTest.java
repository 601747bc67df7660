package bg.karta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer is told of a rule, in the order in which they ask. */
final class ExplainRuleTest {
  private static final String OWN =
      """
      -- severity: warning
      -- group: plausibility
      -- kind: service
      -- judges: submission
      -- bg: Услуга {key} е малка.
      -- en: Service {key} is small.
      -- fires: %s
      %sSELECT origin, origin_row, id AS key, 'capacity' AS field, capacity AS value
      FROM submitted_service WHERE capacity < 11
      """;

  @TempDir Path dir;

  @Test
  void a_page_says_what_is_wrong_then_why_and_what_to_do_then_the_rest() {
    assertThat(explain("report-missing", "bg"))
        .containsSubsequence(
            "Например: Услуга S2 на доставчик 204878243 няма отчет за 2024-01",
            "Тежест: предупреждение",
            "Група: пълнота",
            "Защо е важно",
            "Какво да направите",
            "Праг: report-missing.share",
            "Нарушава го:",
            "Спазва го:")
        .doesNotContain("SELECT", "{value}");
    assertThat(explain("licence-expired", "en"))
        .containsSubsequence(
            "For example: Licence Л-3129-1",
            "Severity: error",
            "Why it matters",
            "What to do",
            "Legal basis: ",
            "Breaks it:");
  }

  /** Of a cell, a record, a file and a token, each by what its own example says. */
  @ParameterizedTest
  @CsvSource({
    "eik-form, „20487824X“ не е ЕИК",
    "service-closed-before-opened, закрита на 2024-01-30",
    "quotes-unclear, той има 4",
    "person-token-of-other-key, „0a1b2c-0123456789abcdef“"
  })
  void the_sentence_is_that_of_the_example(String rule, String said) {
    assertThat(explain(rule, "bg")).contains("Например: ").contains(said);
    assertThat(explain(rule, "bg")).isEqualTo(explain(rule, "bg"));
  }

  /** Of a register with a past, of a cell of a workbook, of a waiver: no rows can show these. */
  @ParameterizedTest
  @CsvSource({
    "service-moved, беше в община Банско",
    "service-moved, сега е в Разлог",
    "record-ended, „услуги.xlsx“ не го е изброил",
    "service-capacity-below-users, 18 потребители",
    "identifier-as-percent, („12%“)",
    "waiver-expired, е изтекло на 2025-12-31"
  })
  void a_breach_that_no_rows_can_show_is_worded(String rule, String said) {
    assertThat(explain(rule, "bg")).contains("Например: ", said).doesNotContain("…");
  }

  @ParameterizedTest
  @CsvSource({
    "report-mis, report-missing",
    "Report_Missing, report-missing",
    "foster-familys, foster-families"
  })
  void an_id_that_is_none_is_answered_with_those_like_it(String asked, String like) {
    assertThat(KartaRun.in(dir, "explain", asked).ends(2).err()).contains(asked, like);
  }

  @Test
  void on_a_terminal_a_page_breaks_between_words() {
    Map<String, String> terminal = Map.of("KARTA_TERMINAL", "1", "COLUMNS", "60");
    KartaRun.of(terminal, "explain", "service-moved")
        .ends(0)
        .out()
        .lines()
        .forEach(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
  }

  @Test
  void the_query_comes_last_and_when_asked_for() {
    String page = KartaRun.in(dir, "explain", "report-missing", "--sql").ends(0).out();
    assertThat(page.indexOf("SELECT")).isGreaterThan(page.lastIndexOf("{\"service\""));
  }

  @Test
  void a_rule_of_the_users_without_an_example_leaves_its_places_open() throws IOException {
    own("", "");
    assertThat(explain("own-small", "bg"))
        .contains("Услуга … е малка.")
        .doesNotContain("Например: ");
  }

  @Test
  void a_rule_of_the_users_says_what_to_do_if_it_has_it() throws IOException {
    String broken = "{\"service\":[{\"id\":\"S1\",\"capacity\":10}]}";
    own(broken, "");
    assertThat(explain("own-small", "en"))
        .contains("For example: Service S1 is small.")
        .doesNotContain("What to do");
    own(broken, "-- why-bg: Малките са скъпи.\n-- do-en: Ask for the reason.\n");
    assertThat(explain("own-small", "bg")).contains("Малките са скъпи.", "Ask for the reason.");
    assertThat(explain("own-small", "en")).contains("Малките са скъпи.", "Ask for the reason.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"not json", "{\"nothing\":[{}]}", "{\"service\":[{\"no\":1}]}"})
  void an_example_of_the_users_that_is_none_is_shown_as_it_is(String example) throws IOException {
    own(example, "");
    assertThat(explain("own-small", "en")).contains("Service … is small.", example);
  }

  private void own(String example, String advice) throws IOException {
    Path rules = Files.createDirectories(dir.resolve("rules"));
    Files.writeString(rules.resolve("own-small.sql"), OWN.formatted(example, advice));
  }

  private String explain(String rule, String lang) {
    if (!rule.startsWith("own-")) {
      return KartaRun.in(dir, "explain", rule, "--lang", lang).ends(0).out();
    }
    String rules = dir.resolve("rules").toString();
    return KartaRun.in(dir, "explain", rule, "--lang", lang, "--rules", rules).ends(0).out();
  }
}
