package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Rule;
import bg.karta.text.Lang;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules would say whose breach no rows can show: nothing is left open, nothing left over. */
final class WordedExampleTest {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9_]+)[?}]");

  static Stream<Rule> worded() {
    return RuleBook.load().rules().stream()
        .filter(rule -> WordedExample.all().containsKey(rule.id()));
  }

  @Test
  void a_rule_with_places_has_either_rows_or_words() {
    Set<String> wanting =
        RuleBook.load().rules().stream()
            .filter(rule -> !places(rule, Lang.BG).isEmpty() && !hasRows(rule))
            .map(Rule::id)
            .collect(Collectors.toSet());
    assertThat(WordedExample.all().keySet()).isEqualTo(wanting);
  }

  private static boolean hasRows(Rule rule) {
    return rule instanceof SqlRule sql
        ? !sql.fires().isEmpty()
        : RowExample.all().stream()
            .anyMatch(example -> example.rule().equals(rule.id()) && !example.breaks().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("worded")
  void the_words_fill_each_place_and_no_other(Rule rule) {
    for (Lang lang : Lang.values()) {
      assertThat(WordedExample.all().get(rule.id()).places().keySet())
          .isEqualTo(places(rule, lang));
      assertThat(WordedExample.sentence(rule, lang)).doesNotContain("{", " / ");
    }
  }

  private static Set<String> places(Rule rule, Lang lang) {
    return PLACE
        .matcher(rule.text(lang))
        .results()
        .map(WordedExampleTest::name)
        .collect(Collectors.toSet());
  }

  private static String name(MatchResult place) {
    return place.group(1);
  }
}
