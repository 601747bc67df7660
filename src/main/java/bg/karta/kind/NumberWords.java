package bg.karta.kind;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The numbers that people write as words, in Bulgarian and in English, up to twenty. */
final class NumberWords {
  private static final String WORDS =
      """
      нула нито zero none
      един една едно one
      два две двама two
      три трима three
      четири четирима four
      пет петима five
      шест шестима six
      седем седмина seven
      осем осмина eight
      девет деветима nine
      десет десетима ten
      единадесет единайсет eleven
      дванадесет дванайсет twelve
      тринадесет тринайсет thirteen
      четиринадесет четиринайсет fourteen
      петнадесет петнайсет fifteen
      шестнадесет шестнайсет sixteen
      седемнадесет седемнайсет seventeen
      осемнадесет осемнайсет eighteen
      деветнадесет деветнайсет nineteen
      двадесет двайсет twenty""";

  private static final Map<String, Integer> NUMBERS = numbers();

  private NumberWords() {}

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    int number = 0;
    for (String line : WORDS.split("\n")) {
      for (String word : line.split(" ")) {
        numbers.put(word, number);
      }
      number++;
    }
    return numbers;
  }

  /** The number of a word or of digits, with or without an article; -1 where it is none. */
  static int of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (small.length() < 5 && small.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return small.isEmpty() ? -1 : Integer.parseInt(small);
    }
    Integer number = NUMBERS.get(small);
    boolean article = number == null && (small.endsWith("те") || small.endsWith("та"));
    return article
        ? NUMBERS.getOrDefault(small.substring(0, small.length() - 2), -1)
        : number == null ? -1 : number;
  }
}
