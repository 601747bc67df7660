package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Rule;
import bg.karta.sql.SqlText;
import bg.karta.text.Sentence;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the rules' headers, which {@code karta explain} shows, are true. */
final class RuleExamplesTest {
  private static final RuleBook RULES = RuleBook.load();

  /**
   * These compare with what the register had; {@link HistoryRulesTest}, {@link ChangesTest} and
   * {@link LicenceEditionsTest} and {@link ServicePastTest} write them a history.
   */
  private static final List<String> NEED_A_HISTORY =
      List.of(
          "licence-number-of-other-provider",
          "licence-duplicate-number",
          "licence-edition-shrinks",
          "licence-disappeared",
          "report-changes-past-month",
          "service-name-changed",
          "service-type-changed",
          "service-provider-changed",
          "service-moved",
          "service-capacity-changed",
          "service-state-changed",
          "service-unlike-change",
          "service-day-contradicted",
          "service-change-unlike-before",
          "service-change-changes-nothing",
          "service-closed-before-report",
          "service-listed-again",
          "report-in-gap",
          "service-capacity-below-users",
          "provider-name-changed",
          "provider-form-changed",
          "settlement-moved");

  static Stream<Arguments> fires() {
    return RULES.overRecords().stream()
        .flatMap(rule -> rule.fires().stream().map(json -> Arguments.of(rule.id(), json)));
  }

  static Stream<Arguments> passes() {
    return RULES.overRecords().stream()
        .flatMap(rule -> rule.passes().stream().map(json -> Arguments.of(rule.id(), json)));
  }

  /** What a service was before is judged by rules of history alone, so a step must be theirs. */
  @Test
  void every_step_of_a_service_that_lasts_is_of_history() {
    List<String> lasting =
        Pattern.compile("\\('([a-z-]+)', '[a-z_]+', 1\\)")
            .matcher(SqlText.part("service/service-doubt").sql())
            .results()
            .map(step -> step.group(1))
            .distinct()
            .toList();
    assertThat(lasting).hasSizeGreaterThan(4);
    assertThat(lasting).allMatch(id -> rule(id).group() == Rule.Group.HISTORY);
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("fires")
  void a_rule_fires_on_its_examples(String id, String example) {
    List<Judge.Offender> offenders = Examples.offenders(rule(id), example);
    assertThat(offenders).isNotEmpty();
    assertThat(offenders)
        .allSatisfy(
            offender -> {
              assertThat(offender.key()).isNotEmpty();
              // What is missing stands in no row, and neither does a total.
              assertThat(offender.source()).isIn(0, 1);
              assertThat(offender.row() > 1).isEqualTo(offender.source() == 1);
              assertThat(Sentence.fill(rule(id).en(), offender.arguments()))
                  .doesNotContain("–", "{");
              assertThat(Sentence.fill(rule(id).bg(), offender.arguments()))
                  .doesNotContain("–", "{");
            });
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("passes")
  void a_rule_lets_its_counterexamples_pass(String id, String example) {
    assertThat(Examples.offenders(rule(id), example)).isEmpty();
  }

  @Test
  void every_rule_shows_what_breaks_it_and_what_keeps_it() {
    assertThat(RULES.overRecords())
        .filteredOn(rule -> rule.fires().isEmpty() || rule.passes().isEmpty())
        .extracting(SqlRule::id)
        .containsExactlyInAnyOrderElementsOf(NEED_A_HISTORY);
  }

  private static SqlRule rule(String id) {
    return RULES.overRecords().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
