package bg.karta.report;

import static bg.karta.report.Reports.Example.GUESSED;
import static bg.karta.report.Reports.Example.NEAR_MISS;
import static bg.karta.report.Reports.Example.WRONG_DIGIT;
import static bg.karta.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.Golden;
import bg.karta.finding.Comparison;
import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.output.XlsxFile;
import bg.karta.text.Lang;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What all reports share: their endings, and what is said of waivers and earlier reports. */
final class FindingFormatTest {
  private static final Comparison EARLIER =
      new Comparison(
          1,
          1,
          List.of(new Comparison.Fixed("wrong-digit", "error", "a.csv", "K9", "Беше.", "ff00")));

  private static Report triaged(Integer shown) {
    return Reports.of(
        EARLIER,
        shown,
        at(WRONG_DIGIT, "a.csv", 2, "A2", "1").standing(Finding.Standing.NEW),
        at(WRONG_DIGIT, "a.csv", 3, "A3", "2").standing(Finding.Standing.UNCHANGED),
        at(GUESSED, "a.csv", 4, "A4", "3").waived(true));
  }

  private static JsonNode json(Report report) {
    try {
      return new ObjectMapper().readTree(Reports.text(FindingFormat.JSON, report));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** A new format is asked for its file. */
  @ParameterizedTest
  @EnumSource
  void every_format_writes_its_golden_file(FindingFormat format) throws IOException {
    byte[] actual = Reports.bytes(format, Reports.ofEverySort(), Lang.BG);
    if (format == FindingFormat.XLSX) {
      Golden.verify(getClass(), "findings.xlsx.dump", new XlsxFile(actual).dump());
    } else {
      Golden.verify(getClass(), "findings." + format, new String(actual, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.sarif,sarif",
    "a.SARIF.json,sarif",
    "a.json,json",
    "junit.xml,junit",
    "a.b.htm,html",
    "a.txt,table",
    "sarif,",
    "a.pdf,"
  })
  void the_ending_tells_the_format(String file, String format) {
    assertThat(FindingFormat.ofFileName(file).map(FindingFormat::toString).orElse(null))
        .isEqualTo(format);
  }

  @Test
  void json_says_what_is_new_still_there_and_fixed() {
    JsonNode report = json(triaged(null));
    assertThat(report.at("/summary/new").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/unchanged").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/fixed").asInt()).isEqualTo(1);
    assertThat(report.at("/findings/0/baseline").asText()).isEqualTo("new");
    assertThat(report.at("/findings/1/baseline").asText()).isEqualTo("unchanged");
    assertThat(report.at("/fixed/0/fingerprint").asText()).isEqualTo("ff00");
    assertThat(report.at("/summary").has("findings_left_out")).isFalse();
  }

  @Test
  void json_without_an_earlier_report_says_nothing_of_it() {
    JsonNode report = json(Reports.of(at(WRONG_DIGIT, "a.csv", 2, "A2", "1")));
    assertThat(report.has("fixed")).isFalse();
    assertThat(report.at("/summary").has("new")).isFalse();
    assertThat(report.at("/findings/0").has("baseline")).isFalse();
  }

  @Test
  void json_counts_all_and_lists_so_many_of_each_rule() {
    JsonNode report = json(triaged(1));
    assertThat(report.get("findings")).hasSize(2);
    assertThat(report.at("/summary/findings_left_out").asInt()).isEqualTo(1);
    assertThat(report.at("/summary/errors").asInt()).isEqualTo(2);
  }

  @Test
  void a_table_says_whether_a_finding_is_waived_or_new() {
    assertThat(Reports.text(FindingFormat.CSV, triaged(null)).lines())
        .anyMatch(line -> line.endsWith("fingerprint,waived,baseline"))
        .anyMatch(line -> line.endsWith(",false,new"))
        .anyMatch(line -> line.endsWith(",true,"));
  }

  @Test
  void the_terminal_lists_waived_and_fixed_ones_apart() {
    assertThat(Reports.text(FindingFormat.TABLE, triaged(null)))
        .isEqualTo(
            """
            error  wrong-digit  2
              [new] a.csv:A2: „1“ не е наред.
              a.csv:A3: „2“ не е наред.

            waived  1
              guessed  1
                a.csv:A4: „3“ не е наред.

            fixed  1
              a.csv: Беше.

            доставчици май.csv: provider, records 7, turned back 2, skipped 0
              Прочетено е <b>.
            Rejected: errors 2, warnings 0, infos 0, waived 1
            Against the earlier report: new 1, still there 1, fixed 1
            """);
  }

  @Test
  void the_terminal_shows_as_many_as_asked_for() {
    assertThat(Reports.text(FindingFormat.TABLE, triaged(1), Lang.BG))
        .contains("грешка  wrong-digit  2\n  [нова] a.csv:A2: „1“ не е наред.\n  … и още 1\n");
    assertThat(Reports.text(FindingFormat.TABLE, triaged(0)))
        .startsWith("error  wrong-digit  2\n\nwaived  1\n  guessed  1\n\nfixed  1\n\n");
  }

  @Test
  void findings_kept_on_disk_come_back_as_they_were() {
    Findings findings = new Findings();
    Finding last = at(NEAR_MISS, null, null, null, Reports.HOSTILE).standing(Finding.Standing.NEW);
    for (int i = 0; i < 20_000; i++) {
      findings.add(at(WRONG_DIGIT, "a.csv", i + 2, "A" + i, "" + i));
    }
    findings.add(at(GUESSED, "b.csv", null, null, "x".repeat(5000)).waived(true));
    findings.add(last);
    try (findings) {
      List<Finding> first = new java.util.ArrayList<>();
      findings.forEach(first::add);
      assertThat(first).hasSize(20_002).last().isEqualTo(last);
      assertThat(first.get(20_000).value()).hasSize(5000);
      assertThat(first.get(20_000).waived()).isTrue();
      assertThat(findings).as("a second time").containsExactlyElementsOf(first);
    }
  }
}
