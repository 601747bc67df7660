package bg.karta.report;

import static bg.karta.report.Reports.Example.GUESSED;
import static bg.karta.report.Reports.Example.NEAR_MISS;
import static bg.karta.report.Reports.Example.WRONG_DIGIT;
import static bg.karta.report.Reports.at;
import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GitHub's workflow commands. */
final class FindingAnnotationsTest {
  @Test
  void the_errors_come_first_and_the_totals_last() {
    String said =
        Reports.text(
            FindingFormat.GITHUB,
            Reports.of(
                at(GUESSED, null, null, null, "1"),
                at(NEAR_MISS, "a.csv", null, null, "2"),
                at(WRONG_DIGIT, "a.csv", 17, "C17", "3"),
                at(WRONG_DIGIT, "a.csv", 18, "C18", "4").waived(true)));
    assertThat(said.lines())
        .containsExactly(
            "::error file=a.csv,line=17,title=wrong-digit::C17: „3“ не е наред.",
            "::warning file=a.csv,title=near-miss::„2“ не е наред.",
            "::notice title=guessed::K1: „1“ не е наред.",
            "::notice title=karta::Rejected: errors 1, warnings 1, infos 1, waived 1."
                + " Shown are 3 findings of 4.");
  }

  /** The escapes of GitHub's toolkit: {@code %}, line ends, and in properties colons and commas. */
  @Test
  void what_would_end_a_property_or_a_line_is_escaped() {
    String said =
        Reports.text(
            FindingFormat.GITHUB,
            Reports.of(at(WRONG_DIGIT, "100%, a:b.csv", 2, null, "x\n::error::y\u001b")));
    assertThat(said.lines().findFirst())
        .hasValue(
            "::error file=100%25%2C a%3Ab.csv,line=2,title=wrong-digit::"
                + "„x%0A::error::y\\x1b“ не е наред.");
  }

  @Test
  void fifty_of_a_level_are_enough() {
    Findings findings = new Findings();
    for (int i = 0; i < 70; i++) {
      findings.add(at(i < 60 ? NEAR_MISS : WRONG_DIGIT, "a.csv", i + 2, null, "" + i));
    }
    List<String> said =
        Reports.text(FindingFormat.GITHUB, Reports.of(null, null, findings)).lines().toList();
    assertThat(said).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
    assertThat(said).filteredOn(line -> line.startsWith("::warning ")).hasSize(50);
    assertThat(said).last().asString().endsWith("Shown are 60 findings of 70.");
  }
}
