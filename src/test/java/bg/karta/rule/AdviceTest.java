package bg.karta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import bg.karta.finding.Advice;
import bg.karta.finding.Rule;
import bg.karta.kind.FieldSpec;
import bg.karta.kind.Kinds;
import bg.karta.text.Lang;
import bg.karta.text.Resource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of karta's own says why it matters and what to do: one over records in lines {@code --
 * why-bg:}, {@code why-en}, {@code do-bg} and {@code do-en} of its file, one in Java under {@code
 * <id>.why} and {@code <id>.do} in {@code finding/advice.properties} and {@code
 * advice_bg.properties}.
 */
final class AdviceTest {
  /** As many rules of one group as may share a sentence. */
  private static final int MOST_ALIKE = 3;

  private static final Pattern BULGARIAN = Pattern.compile("[а-я]{4}");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?= \\p{Lu}|$)");
  private static final Pattern THRESHOLD = Pattern.compile("--threshold ([a-z-]+)\\.([a-z_]+)=");
  private static final Pattern RULE_FIELD = Pattern.compile("\\((?:поле|field) ([a-z_]+)\\)");
  private static final Pattern KIND =
      Pattern.compile("(?:вид|the kind|kind) ([a-z]+(?:-[a-z]+)*)\\)");

  static List<Rule> rules() {
    return RuleBook.load().rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_says_in_both_languages_why_it_matters_and_what_to_do(Rule rule) {
    for (Lang lang : Lang.values()) {
      Advice advice = rule.advice(lang);
      assertThat(advice.why()).as("why, %s", lang).isNotNull();
      assertThat(advice.remedy()).as("do, %s", lang).isNotNull();
      assertThat(sentences(why(rule, lang))).as(why(rule, lang)).isEqualTo(1L);
      assertThat(sentences(remedy(rule, lang))).as(remedy(rule, lang)).isBetween(1L, 3L);
      for (String text : List.of(why(rule, lang), remedy(rule, lang))) {
        assertThat(text).endsWith(".").hasSizeGreaterThan(30).doesNotContain("{", "  ");
        assertThat(BULGARIAN.matcher(text).find()).as(text).isEqualTo(lang == Lang.BG);
        assertThat(text).doesNotContain(rule.text(lang), rule.title(lang));
      }
    }
  }

  private static long sentences(String text) {
    return SENTENCE_END.matcher(text).results().count();
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void no_reason_serves_rules_of_two_groups_and_no_sentence_more_than_a_few(Lang lang) {
    alike(rule -> why(rule, lang))
        .forEach(
            same -> {
              assertThat(same).extracting(Rule::group).containsOnly(same.get(0).group());
              assertThat(same).hasSizeLessThanOrEqualTo(MOST_ALIKE);
            });
    alike(rule -> remedy(rule, lang))
        .forEach(same -> assertThat(same).hasSizeLessThanOrEqualTo(MOST_ALIKE));
  }

  private static Collection<List<Rule>> alike(Function<Rule, String> text) {
    return rules().stream().collect(Collectors.groupingBy(text)).values();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_to_do_names_thresholds_fields_and_kinds_that_there_are(Rule rule) {
    for (Lang lang : Lang.values()) {
      String text = remedy(rule, lang);
      found(THRESHOLD, text)
          .forEach(
              named -> {
                assertThat(named.group(1)).isEqualTo(rule.id());
                assertThat(((SqlRule) rule).thresholds()).containsKey(named.group(2));
              });
      found(KIND, text).forEach(named -> assertThat(Kinds.find(named.group(1))).isNotNull());
      found(RULE_FIELD, text).forEach(named -> assertThat(fields()).contains(named.group(1)));
    }
  }

  private static Stream<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static Set<String> fields() {
    return Kinds.all().stream()
        .flatMap(kind -> kind.fields().stream())
        .map(FieldSpec::name)
        .collect(Collectors.toSet());
  }

  @Test
  void the_bundles_hold_nothing_that_no_rule_asks_for() {
    Map<String, Rule> inJava =
        rules().stream()
            .filter(rule -> !(rule instanceof SqlRule))
            .collect(Collectors.toMap(Rule::id, Function.identity()));
    for (Lang lang : Lang.values()) {
      assertThat(Resource.bundle(Advice.class, "advice", lang).keySet())
          .containsExactlyInAnyOrderElementsOf(
              inJava.keySet().stream().flatMap(id -> Stream.of(id + ".why", id + ".do")).toList());
    }
  }

  private static String why(Rule rule, Lang lang) {
    return String.valueOf(rule.advice(lang).why());
  }

  private static String remedy(Rule rule, Lang lang) {
    return String.valueOf(rule.advice(lang).remedy());
  }
}
