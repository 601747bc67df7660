package bg.karta.submission;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.KartaRun;
import bg.karta.finding.Rule;
import bg.karta.kind.CellRule;
import bg.karta.kind.Kinds;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on a cell, a record or a file: rows that break it and rows that keep it. */
final class RowRulesTest {
  /**
   * The first two ask what a register holds: {@link StrategyTest}; the others are of files that are
   * no CSV: {@link OfficeFilesTest}.
   */
  private static final List<String> TESTED_APART =
      List.of("record-exists", "record-new", "sheet-unknown", "file-not-read");

  @TempDir Path folder;

  record Case(String rule, String kind, String headings, String breaks, String keeps) {
    static Case of(String line) {
      String[] parts = line.split(" \\| ", -1);
      assertThat(parts).as(line).hasSize(5);
      return new Case(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
  }

  static List<Case> cases() {
    try (InputStream in = RowRulesTest.class.getResourceAsStream("row-rules.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Case::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Case> breaks() {
    return cases().stream().filter(c -> !c.breaks().equals("-") || c.rule().equals("file-empty"));
  }

  static Stream<Case> keeps() {
    return cases().stream().filter(c -> !c.keeps().equals("-"));
  }

  @ParameterizedTest
  @MethodSource
  void breaks(Case found) throws IOException {
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
  @MethodSource
  void keeps(Case found) throws IOException {
    assertThat(check(found, found.keeps(), "en")).isEmpty();
  }

  @Test
  void every_rule_has_both() {
    List<String> rules =
        rules().map(Rule::id).filter(id -> !TESTED_APART.contains(id)).sorted().toList();
    assertThat(breaks().map(Case::rule).distinct().sorted()).isEqualTo(rules);
    assertThat(keeps().map(Case::rule).distinct().sorted()).isEqualTo(rules);
  }

  private static Stream<Rule> rules() {
    Stream<Rule> inJava = Stream.concat(Stream.of(CellRule.values()), Stream.of(FileRule.values()));
    return Stream.concat(inJava, Kinds.all().stream().flatMap(kind -> kind.rules().stream()));
  }

  private static Rule rule(String id) {
    return rules().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private List<JsonNode> check(Case found, String rows, String language) throws IOException {
    String text =
        rows.equals("-")
            ? found.headings()
            : Stream.of(rows.split(" / "))
                .collect(Collectors.joining("\n", found.headings() + "\n", "\n"));
    Path file = Files.writeString(folder.resolve("rows.csv"), text);
    KartaRun run =
        KartaRun.of(
            Map.of("KARTA_LANG", language),
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
