package bg.karta.kind;

import java.util.List;
import java.util.Locale;

/** The names of the months in Bulgarian and English, whole or cut short, and Roman numbers. */
final class Months {
  private static final List<String> BULGARIAN =
      List.of(
          "януари",
          "февруари",
          "март",
          "април",
          "май",
          "юни",
          "юли",
          "август",
          "септември",
          "октомври",
          "ноември",
          "декември");

  private static final List<String> ENGLISH =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  /** So many letters distinguish every month from the others. */
  private static final int SHORTEST = 3;

  private Months() {}

  /** The number of the month that a word names, 0 where it names none. */
  static int of(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    int named = name.length() < SHORTEST ? 0 : Math.max(in(BULGARIAN, name), in(ENGLISH, name));
    return named > 0 ? named : roman(word);
  }

  private static int in(List<String> names, String start) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).startsWith(start)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A Roman number, typed with Latin letters or with the Cyrillic ones that look like them. */
  private static int roman(String word) {
    String capitals = word.toUpperCase(Locale.ROOT).replace('\u0406', 'I');
    return ROMAN.indexOf(Scripts.latin(capitals)) + 1;
  }
}
