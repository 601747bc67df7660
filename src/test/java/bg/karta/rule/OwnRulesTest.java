package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that users write, and rules that change from day to day. */
final class OwnRulesTest {
  private static final String HEADER =
      """
      -- severity: warning
      -- group: plausibility
      -- kind: provider
      -- judges: submission
      -- threshold: least = 3
      -- bg: Името на {key} е по-кратко от {least} букви.
      -- en: The name of {key} has fewer than {least} letters.
      """;

  private static final String QUERY =
      """
      SELECT origin, origin_row, eik AS key, 'name' AS field, name AS value, :least AS least
      FROM submitted_provider WHERE length(name) < :least
      """;

  @TempDir Path folder;
  private Path rules;
  private Path file;

  @BeforeEach
  void files() throws IOException {
    rules = Files.createDirectory(folder.resolve("rules"));
    file = Files.writeString(folder.resolve("providers.csv"), "eik,name\n204878243,Аз\n");
  }

  private void rule(String name, String text) throws IOException {
    Files.writeString(rules.resolve(name), text);
  }

  @ParameterizedTest
  @CsvSource({"threshold, theshold", "severity, Severity", "judges, judge", "bg, 'bgr'"})
  void a_name_that_means_nothing_in_a_header_is_refused(String name, String typed)
      throws IOException {
    rule("short-name.sql", HEADER.replace("-- " + name + ":", "-- " + typed + ":") + QUERY);
    KartaRun run = check().ends(2);
    assertThat(run.err()).contains("short-name.sql", "-- " + typed + ":", "threshold");
  }

  @ParameterizedTest
  @CsvSource({
    "severity: warning, severity: strong, info | warning | error",
    "judges: submission, judges: all, submission | register | both",
    "group: plausibility, group: odd, plausibility",
    "threshold: least = 3, threshold: least = x, max_ratio = 3",
    "threshold: least = 3, threshold: least = 1e999, max_ratio = 3",
    "threshold: least = 3, threshold: least = NaN, max_ratio = 3",
    "threshold: least = 3, from: 2020-13-01, 2026-01-31"
  })
  void a_line_without_meaning_is_named_with_what_it_might_say(
      String line, String wrong, String instead) throws IOException {
    rule("short-name.sql", HEADER.replace("-- " + line, "-- " + wrong) + QUERY);
    KartaRun run = check().ends(2);
    assertThat(run.err())
        .contains("short-name.sql", "-- " + wrong, instead)
        .doesNotContain("bg.karta", "enum", "parsed", "input string");
  }

  @Test
  void a_comment_before_the_header_hides_none_of_it() throws IOException {
    rule("short-name.sql", "-- Names of providers\n\n" + HEADER + "-- why: it helps\n" + QUERY);
    assertThat(check().ends(0).out()).contains("short-name");
  }

  private KartaRun check(String... options) {
    String[] all = new String[options.length + 6];
    System.arraycopy(
        new String[] {"check", file.toString(), "--rules", rules.toString(), "-f", "json"},
        0,
        all,
        0,
        6);
    System.arraycopy(options, 0, all, 6, options.length);
    return KartaRun.in(folder, all);
  }

  @Test
  void a_rule_of_the_users_judges_as_a_built_in_one_does() throws IOException {
    rule("name-short.sql", HEADER + QUERY);
    JsonNode finding = check().ends(0).json().at("/findings/0");
    assertThat(finding.get("rule").asText()).isEqualTo("name-short");
    assertThat(finding.get("cell").asText()).isEqualTo("B2");
    assertThat(finding.get("message").asText())
        .isEqualTo("The name of 204878243 has fewer than 3 letters.");
    assertThat(check("--threshold", "name-short.least=2").ends(0).findings()).isEmpty();
    assertThat(check("--severity", "name-short=off").ends(0).findings()).isEmpty();
    check("--severity", "name-short=error").ends(1);
  }

  @Test
  void thresholds_and_severities_stand_in_the_configuration_file() throws IOException {
    rule("name-short.sql", HEADER + QUERY);
    Path config =
        Files.writeString(
            folder.resolve("karta.conf"),
            "threshold.name-short.least = 5\nseverity.name-short = error\n");
    KartaRun run = check("--config", config.toString()).ends(1);
    assertThat(run.json().at("/findings/0/message").asText()).contains("fewer than 5 letters");
  }

  @Test
  void a_rule_applies_on_its_days_only() throws IOException {
    rule("name-short.sql", "-- from: 2026-01-01\n-- to: 2026-12-31\n" + HEADER + QUERY);
    assertThat(check("--on", "2025-12-31").ends(0).findings()).isEmpty();
    assertThat(check("--on", "2026-01-01").ends(0).findings()).hasSize(1);
    assertThat(check("--on", "2026-12-31").ends(0).findings()).hasSize(1);
    assertThat(check("--on", "2027-01-01").ends(0).findings()).isEmpty();
    KartaRun diff =
        KartaRun.in(
                folder,
                "rules",
                "--rules",
                rules.toString(),
                "--diff",
                "2025-06-01",
                "2026-06-01",
                "-f",
                "json")
            .ends(0);
    assertThat(diff.json().get("rows"))
        .anySatisfy(
            row -> {
              assertThat(row.get("change").asText()).isEqualTo("added");
              assertThat(row.get("id").asText()).isEqualTo("name-short");
              assertThat(row.get("from").asText()).isEqualTo("2026-01-01");
              assertThat(row.get("to").asText()).isEqualTo("2026-12-31");
            });
  }

  @Test
  void reports_made_by_other_rules_or_thresholds_have_another_hash() throws IOException {
    rule("name-short.sql", HEADER + QUERY);
    String own = check().json().get("ruleset").asText();
    assertThat(check("--threshold", "name-short.least=4").json().get("ruleset").asText())
        .isNotEqualTo(own);
    assertThat(check("--severity", "eik-form=warning").json().get("ruleset").asText())
        .isNotEqualTo(own);
    assertThat(check().json().get("ruleset").asText()).isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name-short.txt | -- severity: warning | holds no rule",
        "Name.sql | -- severity: warning | a rule's file is named in small Latin letters",
        "eik-form.sql | HEADERQUERY | there is a rule eik-form already",
        "name-short.sql | HEADER | has no query under its header",
        "name-short.sql | HEADERDELETE FROM provider | the query does not work",
        "name-short.sql | HEADERSELECT 1 AS one | returns the columns origin, origin_row",
        "name-short.sql | HEADERSELECT :nothing AS one | asks for :nothing",
        "name-short.sql | QUERY | no line -- severity",
        "name-short.sql | -- severity: bad@HEADERQUERY | severity: bad"
      })
  void what_is_no_rule_stops_the_run(String name, String text, String said) throws IOException {
    rule(name, text.replace("@", "\n").replace("HEADER", HEADER).replace("QUERY", QUERY));
    KartaRun run = check().ends(2);
    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_rule_that_judges_both_is_run_over_a_submission_and_over_the_register() throws IOException {
    rule("name-short.sql", HEADER.replace("judges: submission", "judges: both") + QUERY);
    assertThat(check().broke("name-short")).containsExactly("204878243");
    KartaRun.in(folder, "import", file.toString()).ends(0);
    KartaRun run =
        KartaRun.in(
            folder, "licences", "check", "--rules", rules.toString(), "-f", "json", "--quiet");
    assertThat(run.broke("name-short")).containsExactly("204878243");
  }

  @Test
  void a_rule_of_the_users_may_use_the_parts_that_built_in_ones_share() throws IOException {
    rule(
        "name-short.sql",
        HEADER.replace("judges: submission", "judges: register\n-- uses: rule/provider-pair")
            + "SELECT origin, origin_row, eik AS key, 'name' AS field, name AS value, :least AS least"
            + " FROM provider_pair WHERE same_form");
    Files.writeString(file, "eik,name\n175074752,аз\n204878243,Аз\n");
    KartaRun.in(folder, "import", file.toString()).ends(0);
    KartaRun run =
        KartaRun.in(
            folder, "licences", "check", "--rules", rules.toString(), "-f", "json", "--quiet");
    assertThat(run.broke("name-short")).containsExactly("204878243");
  }

  @Test
  void a_run_that_would_judge_by_nothing_fails() {
    String[] off =
        RuleBook.load().overRecords().stream()
            .filter(rule -> rule.register())
            .flatMap(rule -> java.util.stream.Stream.of("--severity", rule.id() + "=off"))
            .toArray(String[]::new);
    KartaRun.in(folder, "init").ends(0);
    String[] all = new String[off.length + 2];
    all[0] = "licences";
    all[1] = "check";
    System.arraycopy(off, 0, all, 2, off.length);
    assertThat(KartaRun.in(folder, all).ends(2).err()).contains("nothing would be judged");
  }

  @ParameterizedTest
  @CsvSource({
    "rule-seconds, failure of time, ran for more than 1 s",
    "rule-rows, failure of rows, finds more than 1 records"
  })
  void a_rule_ends(String limit, String why, String said) throws IOException {
    String endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
            + " SELECT 0 AS origin, 0 AS origin_row, '' AS key, '' AS field, %s AS value FROM n";
    rule("no-end.sql", HEADER + endless.formatted(limit.endsWith("rows") ? "i" : "count(*)"));
    Path config = Files.writeString(folder.resolve("karta.conf"), "limit." + limit + " = 1\n");
    KartaRun run = check("--config", config.toString()).ends(3);
    assertThat(run.err()).as(why).contains("no-end.sql", said, "limit." + limit);
    KartaRun stored =
        KartaRun.in(
            folder,
            "import",
            file.toString(),
            "--rules",
            rules.toString(),
            "--config",
            "" + config);
    assertThat(stored.ends(3).err()).contains(said);
    assertThat(KartaRun.in(folder, "query", "SELECT count(*) FROM provider", "-f", "csv").out())
        .doesNotContain("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ATTACH 'other.db' AS o",
        "DELETE FROM submitted_provider RETURNING 0",
        "SELECT load_extension('x'), origin, origin_row, '' AS key, '' AS field, '' AS value"
            + " FROM submitted_provider"
      })
  void a_rule_only_reads(String sql) throws IOException {
    rule("only-read.sql", HEADER + sql);
    assertThat(check().ends(2).err()).contains("only-read.sql");
  }
}
