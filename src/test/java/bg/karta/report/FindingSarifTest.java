package bg.karta.report;

import static bg.karta.report.Reports.Example.GUESSED;
import static bg.karta.report.Reports.Example.NEAR_MISS;
import static bg.karta.report.Reports.Example.WRONG_DIGIT;
import static bg.karta.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Comparison;
import bg.karta.finding.Finding;
import bg.karta.finding.Findings;
import bg.karta.finding.Report;
import bg.karta.text.Lang;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** SARIF, against the schema that OASIS published and the limits that GitHub states. */
final class FindingSarifTest {
  private static final String FILE = "доставчици май.csv";
  private static final Comparison EARLIER =
      new Comparison(
          1,
          1,
          List.of(
              new Comparison.Fixed("gone-rule", "warning", FILE, "K9", "Беше.", "aaaabbbbccccdddd"),
              new Comparison.Fixed("wrong-digit", "?", null, null, "Беше.", "aaaabbbbccccddde")));

  private static JsonNode run(Report report, Lang lang) {
    try (InputStream schema =
        FindingSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema sarif =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      JsonNode log = new ObjectMapper().readTree(Reports.text(FindingFormat.SARIF, report, lang));
      assertThat(sarif.validate(log)).isEmpty();
      return log.get("runs").get(0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_shape_of_finding_keeps_the_schema(Lang lang) {
    JsonNode run =
        run(
            Reports.of(
                EARLIER,
                null,
                at(GUESSED, null, null, null, "1"),
                at(NEAR_MISS, FILE, null, null, Reports.HOSTILE).standing(Finding.Standing.NEW),
                at(WRONG_DIGIT, FILE, 17, "C17", "3").standing(Finding.Standing.UNCHANGED),
                at(WRONG_DIGIT, FILE, 18, "C18", "4").waived(true)),
            lang);
    assertThat(run.get("language").asText()).isEqualTo(lang.toString());
    assertThat(run.get("results").findValuesAsText("level"))
        .containsExactly("error", "warning", "note", "error");
    assertThat(run.get("results").findValuesAsText("baselineState"))
        .containsExactly("unchanged", "new");
  }

  @Test
  void an_empty_report_keeps_the_schema() {
    assertThat(run(Reports.of(), Lang.BG).get("results")).isEmpty();
  }

  @Test
  void a_finding_in_a_cell_points_to_its_line() {
    JsonNode result =
        run(Reports.of(at(WRONG_DIGIT, FILE, 17, "C17", "3")), Lang.EN).at("/results/0");
    JsonNode physical = result.at("/locations/0/physicalLocation");
    assertThat(physical.at("/artifactLocation/uri").asText())
        .isEqualTo(
            "%D0%B4%D0%BE%D1%81%D1%82%D0%B0%D0%B2%D1%87%D0%B8%D1%86%D0%B8%20%D0%BC%D0%B0%D0%B9.csv");
    assertThat(physical.at("/region/startLine").asInt()).isEqualTo(17);
    assertThat(physical.at("/region/startColumn").asInt()).isEqualTo(1);
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("C17");
    assertThat(result.at("/partialFingerprints/karta~1v1").asText()).matches("[0-9a-f]{16}");
  }

  @Test
  void a_finding_about_a_whole_file_points_to_its_first_line() {
    JsonNode result =
        run(Reports.of(at(NEAR_MISS, FILE, null, null, "3")), Lang.EN).at("/results/0");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(1);
  }

  @Test
  void a_finding_in_the_register_points_to_the_record() {
    JsonNode place =
        run(Reports.of(at(NEAR_MISS, null, null, null, "3")), Lang.EN).at("/results/0/locations/0");
    assertThat(place.has("physicalLocation")).isFalse();
    assertThat(place.at("/logicalLocations/0/fullyQualifiedName").asText()).isEqualTo("K3");
  }

  @Test
  void each_result_names_its_rule_by_its_place_in_the_list() {
    JsonNode run =
        run(
            Reports.of(at(GUESSED, FILE, 2, null, "1"), at(WRONG_DIGIT, FILE, 3, null, "2")),
            Lang.EN);
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(rule.at("/help/text").asText()).contains(rule.get("id").asText());
      assertThat(rule.at("/properties/tags")).hasSizeBetween(1, 20);
    }
  }

  @Test
  void waived_findings_are_suppressed_and_then_all_others_say_they_are_not() {
    JsonNode results =
        run(
                Reports.of(
                    at(WRONG_DIGIT, FILE, 2, null, "1").waived(true),
                    at(GUESSED, FILE, 3, null, "2")),
                Lang.EN)
            .get("results");
    assertThat(results.at("/0/suppressions")).isEmpty();
    assertThat(results.at("/1/suppressions/0/kind").asText()).isEqualTo("external");
  }

  @Test
  void of_too_many_findings_the_warnings_are_cut_and_the_totals_exact() {
    Findings findings = new Findings();
    for (int i = 0; i < 26_000; i++) {
      findings.add(at(i % 1000 == 999 ? WRONG_DIGIT : NEAR_MISS, FILE, i + 2, null, "" + i));
    }
    try (findings) {
      JsonNode run = run(Reports.of(null, null, findings), Lang.EN);
      assertThat(run.get("results")).hasSize(25_000);
      List<String> levels = new ArrayList<>(run.get("results").findValuesAsText("level"));
      assertThat(levels.subList(0, 26)).containsOnly("error");
      assertThat(levels.subList(26, 25_000)).containsOnly("warning");
      assertThat(run.at("/properties/errors").asInt()).isEqualTo(26);
      assertThat(run.at("/properties/warnings").asInt()).isEqualTo(25_974);
      assertThat(run.at("/properties/results_left_out").asInt()).isEqualTo(1000);
      assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
          .contains("25000", "26000");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.zip!/b.csv,a.zip!/b.csv",
    "./c/../d e.csv,c/../d%20e.csv",
    "c\\d#1?.csv,c/d%231%3F.csv",
    "100%.csv,100%25.csv",
    "a:b.csv,a%3Ab.csv",
    "/tmp/я.csv,file:///tmp/%D1%8F.csv",
    "C:\\x\\y.csv,file:///C:/x/y.csv"
  })
  void the_name_of_a_file_becomes_a_uri(String file, String uri) {
    assertThat(FileUri.of(file)).isEqualTo(uri);
    assertThat(java.net.URI.create(uri)).hasToString(uri);
  }
}
