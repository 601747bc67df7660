package bg.karta.rule;

import bg.karta.finding.Rule;
import bg.karta.text.Lang;
import bg.karta.text.Resource;
import bg.karta.text.Sentence;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would say of a breach that takes more to show than the rows of an example: a register
 * with a past, a cell of a workbook, a list of waivers.
 *
 * @param rule the rule's id
 * @param places what fills the places of its sentence, in either language or in both
 */
public record WordedExample(String rule, Map<String, String> places) {
  /** Copies the places. */
  public WordedExample {
    places = Map.copyOf(places);
  }

  /** The examples of all such rules by the rule's id. */
  public static Map<String, WordedExample> all() {
    return Resource.text(WordedExample.class, "worded.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(WordedExample::of)
        .collect(Collectors.toMap(WordedExample::rule, Function.identity()));
  }

  /** The sentence of a rule, or null where none is worded for it. */
  public static @Nullable String sentence(Rule rule, Lang lang) {
    WordedExample example = all().get(rule.id());
    return example == null ? null : example.of(rule.text(lang), lang);
  }

  private static WordedExample of(String line) {
    String[] parts = line.split(" \\| ", -1);
    return new WordedExample(
        parts[0],
        Arrays.stream(parts)
            .skip(1)
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1])));
  }

  private String of(String sentence, Lang lang) {
    return Sentence.fill(
        sentence,
        places.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, place -> said(place.getValue(), lang))));
  }

  private static String said(String value, Lang lang) {
    String[] both = value.split(" / ", 2);
    return lang.choose(both[0], both[both.length - 1]);
  }
}
