package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.finding.Rule;
import bg.karta.kind.CellRule;
import bg.karta.kind.DamageRule;
import bg.karta.kind.FigureRule;
import bg.karta.kind.Kinds;
import bg.karta.kind.SpellingRule;
import bg.karta.kind.TableRule;
import bg.karta.person.PersonKey;
import bg.karta.rule.FileRule;
import bg.karta.rule.RowExample;
import bg.karta.store.KeyFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on a cell, a record or a file: rows that break it and rows that keep it. */
@Tag("heavy")
final class RowRulesTest {
  /** These ask for more than rows: see StrategyTest, WaiversTest, OfficeFilesTest, DamageTest. */
  private static final List<String> ELSEWHERE =
      List.of(
          "record-exists",
          "record-new",
          // What goes is seen beside a register alone: see CorrectionTest.
          "record-named",
          "record-ended",
          "record-goes-too",
          "left-out",
          "left-out-though-listed",
          "listed-beside-whole",
          "left-out-later",
          "left-out-too-many",
          // What changes is seen beside a register alone: see ExpectedChangesTest.
          "changes-many",
          "changes-shorten",
          "waiver-expired",
          "waiver-unused",
          "sheet-unknown",
          // What is said above a table or on the command line: see AroundTableTest.
          "value-set-differs",
          "value-taken",
          "file-not-read",
          "file-passed-over",
          "kind-unknown",
          "row-cut-off",
          // These are of cells that are no text, which CSV does not have: see TypedCellsTest.
          "identifier-as-date",
          "identifier-as-fraction",
          "identifier-as-list",
          "identifier-as-logical",
          "identifier-as-percent",
          "identifier-too-long");

  @TempDir Path folder;

  static Stream<RowExample> breaks() {
    return RowExample.all().stream()
        .filter(c -> !c.breaks().isEmpty() || c.rule().equals("file-empty"));
  }

  static Stream<RowExample> keeps() {
    return RowExample.all().stream().filter(c -> !c.keeps().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void an_example_that_breaks_a_rule_is_found(RowExample found) throws IOException {
    for (String language : new String[] {"bg", "en"}) {
      List<JsonNode> findings = check(found, found.breaks(), language);
      assertThat(findings).as("findings of %s", found.rule()).isNotEmpty();
      for (JsonNode finding : findings) {
        assertThat(finding.get("severity").asText())
            .isEqualTo(rule(found.rule()).severity().toString());
        // A place that nothing fills shows a dash.
        assertThat(finding.get("message").asText()).doesNotContain("{", "–");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("keeps")
  void an_example_that_keeps_a_rule_is_let_pass(RowExample found) throws IOException {
    assertThat(check(found, found.keeps(), "en")).isEmpty();
  }

  @Test
  void every_rule_has_both() {
    List<String> rules =
        rules().map(Rule::id).filter(id -> !ELSEWHERE.contains(id)).sorted().toList();
    assertThat(breaks().map(RowExample::rule).distinct().sorted()).isEqualTo(rules);
    assertThat(keeps().map(RowExample::rule).distinct().sorted()).isEqualTo(rules);
  }

  private static Stream<Rule> rules() {
    Stream<Rule> inJava =
        Stream.of(
                CellRule.values(),
                SpellingRule.values(),
                FigureRule.values(),
                DamageRule.values(),
                TableRule.values(),
                FileRule.values())
            .flatMap(Stream::of);
    return Stream.concat(inJava, Kinds.all().stream().flatMap(kind -> kind.rules().stream()));
  }

  private static Rule rule(String id) {
    return rules().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private List<JsonNode> check(RowExample found, List<String> rows, String language)
      throws IOException {
    String text = found.headings() + "\n" + String.join("\n", rows) + "\n";
    Path file = Files.writeString(folder.resolve("rows.csv"), text);
    // Only against a key that was given can a token be another's.
    Path key = folder.resolve("people.key");
    KeyFile.write(key, PersonKey.random());
    KartaRun run =
        KartaRun.of(
            Map.of("KARTA_LANG", language, "KARTA_KEY", key.toString()),
            "check",
            file.toString(),
            "--kind",
            found.kind(),
            "--on",
            "2026-01-31",
            "--format",
            "json");
    assertThat(run.code()).as(run.err()).isIn(0, 1);
    List<JsonNode> findings = new ArrayList<>();
    run.json()
        .get("findings")
        .forEach(
            finding -> {
              if (finding.get("rule").asText().equals(found.rule())) {
                findings.add(finding);
              }
            });
    return findings;
  }
}
