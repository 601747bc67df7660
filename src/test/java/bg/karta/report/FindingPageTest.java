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
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of findings, as a browser takes it apart. */
final class FindingPageTest {
  private static final Pattern SCRIPT = Pattern.compile("(?s)<script([^>]*)>(.*?)</script");

  private static Report hostile() {
    return Reports.of(
        new Comparison(
            1,
            0,
            List.of(
                new Comparison.Fixed(
                    Reports.HOSTILE, "error", Reports.HOSTILE, null, Reports.HOSTILE, "f"))),
        null,
        at(WRONG_DIGIT, Reports.HOSTILE, 17, "C17", Reports.HOSTILE).standing(Finding.Standing.NEW),
        at(NEAR_MISS, "b.csv", null, null, "3").waived(true));
  }

  private static List<MatchResult> scripts(String page) {
    return SCRIPT.matcher(page).results().toList();
  }

  private static JsonNode data(String page) {
    try {
      return new ObjectMapper().readTree(scripts(page).get(0).group(2));
    } catch (JsonProcessingException e) {
      throw new AssertionError(page, e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void only_the_pages_own_script_and_style_may_run(Lang lang) throws Exception {
    String page = Reports.text(FindingFormat.HTML, hostile(), lang);
    assertThat(scripts(page)).hasSize(2);
    assertThat(page)
        .contains("default-src 'none'")
        .contains("script-src '" + hash(scripts(page).get(1).group(2)) + "'")
        .contains("style-src '" + hash(between(page, "<style>", "</style>")) + "'")
        .doesNotContain("http://", "https://", " style=\"", " onclick=", "@import", "url(");
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  @Test
  void data_stays_data() {
    String page = Reports.text(FindingFormat.HTML, hostile());
    String data = scripts(page).get(0).group(2);
    assertThat(data).doesNotContain("<", ">", "&", "\u0000", "\u001b", "\u2028");
    assertThat(data(page).at("/rows/0/9").asText()).contains("</script><script>alert(1)</script>");
    String markup = page.replace(data, "").replace(scripts(page).get(1).group(2), "");
    assertThat(markup).doesNotContain("<script>alert", "<!-- ").contains("&lt;script&gt;alert(1)");
  }

  @Test
  void a_finding_is_an_array_with_numbers_for_repeated_texts() {
    JsonNode data = data(Reports.text(FindingFormat.HTML, hostile()));
    JsonNode waived = data.at("/rows/1");
    assertThat(data.at("/rules/" + waived.get(1).asInt()).asText()).isEqualTo("near-miss");
    assertThat(data.at("/files/" + waived.get(2).asInt()).asText()).isEqualTo("b.csv");
    assertThat(waived.get(3).asInt()).as("no sheet").isEqualTo(-1);
    assertThat(waived.get(10).asInt()).as("waived").isEqualTo(1);
    assertThat(data.at("/rows/0/10").asInt()).as("new").isEqualTo(2);
  }

  @Test
  void without_scripts_the_summary_and_the_first_rows_are_there() {
    Findings findings = new Findings();
    for (int i = 0; i < 150; i++) {
      findings.add(at(i == 149 ? WRONG_DIGIT : GUESSED, "a.csv", i + 2, null, "" + i));
    }
    String page = Reports.text(FindingFormat.HTML, Reports.of(null, null, findings), Lang.BG);
    assertThat(between(page, "<noscript>", "</noscript>").split("<tr><td>", -1)).hasSize(101);
    assertThat(between(page, "<noscript>", "</noscript>")).contains("a.csv:151");
    assertThat(between(page, "id=\"rules\"", "</table>"))
        .contains("data-rule=\"guessed\"", ">149<", "„…“ не е наред.", "чл. 5 &lt;ЗСУ&gt;");
    assertThat(page).contains("<html lang=\"bg\">", "Отхвърлено", "Прочетено е &lt;b&gt;.");
  }

  @Test
  void what_is_left_out_is_said() {
    String page =
        Reports.text(
            FindingFormat.HTML,
            Reports.of(
                null, 1, at(GUESSED, "a.csv", 2, null, "1"), at(GUESSED, "a.csv", 3, null, "2")));
    assertThat(data(page).get("rows")).hasSize(1);
    assertThat(page).contains("Shown is 1 finding of 2.");
  }
}
