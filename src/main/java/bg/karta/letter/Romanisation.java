package bg.karta.letter;

import java.util.Map;

/**
 * Bulgarian words in Latin letters, by the Transliteration Act of 2009: what names are compared by
 * that people type on a keyboard without Cyrillic.
 */
public final class Romanisation {
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('й', "y"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "h"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "sht"),
          Map.entry('ъ', "a"),
          Map.entry('ь', "y"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"));

  private Romanisation() {}

  /**
   * A text in Latin letters.
   *
   * @param small a text in small letters; what is not Bulgarian in it stays
   */
  public static String of(String small) {
    StringBuilder out = new StringBuilder(small.length() + 8);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      String latin = LETTERS.get(c);
      if (latin == null) {
        out.append(c);
      } else {
        out.append(latin);
      }
    }
    return comparable(out.toString());
  }

  /**
   * A text in small Latin letters as it is compared: {@code ия} is {@code ia} at the end of a word
   * and {@code iya} within one, and {@code ц} is typed as {@code c} too.
   */
  public static String comparable(String latin) {
    return latin.replace("iya", "ia").replace("ts", "c");
  }
}
