package bg.karta.kind;

import bg.karta.letter.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a heading that tell what it is of: {@code Вид на услугата} and {@code Вид услуга}
 * have the same, and so have {@code Капацитет (бр.)} and {@code Капацитет}.
 */
final class HeadingWords {
  /** What only joins others; at the end, as in {@code Настанен в}, it tells. */
  private static final Set<String> JOINING =
      Set.of("на", "за", "в", "във", "по", "и", "of", "the", "a", "an");

  /** In what a number is counted, where it stands behind it. */
  private static final Set<String> UNITS =
      Set.of("бр", "броя", "лв", "лева", "bgn", "eur", "евро", "no");

  /** Endings with an article, and what is left of them. */
  private static final String[][] ARTICLES = {
    {"ата", "а"}, {"ята", "я"}, {"ото", "о"}, {"ето", "е"}, {"ите", "и"}, {"стта", "ст"},
    {"ският", "ски"}, {"ския", "ски"}, {"ният", "ен"}, {"ния", "ен"}, {"ът", ""}, {"ят", ""}
  };

  /** A shorter word is left as it is: {@code дата} has no article. */
  private static final int LEAST_STEM = 3;

  private static final int LEAST_FORM = 5;

  private HeadingWords() {}

  /** The telling words of a heading, one space between them; empty where it has none. */
  static String of(String heading) {
    List<String> words =
        words(Letters.plain(heading).replace("№", " номер ").toLowerCase(Locale.ROOT));
    List<String> telling = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean joins = i < words.size() - 1 && JOINING.contains(words.get(i));
      if (!joins) {
        telling.add(bare(words.get(i)));
      }
    }
    while (telling.size() > 1 && UNITS.contains(telling.get(telling.size() - 1))) {
      telling.remove(telling.size() - 1);
    }
    return String.join(" ", telling);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean within = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (within && from < 0) {
        from = i;
      } else if (!within && from >= 0) {
        words.add(text.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  /** A word without its article: {@code услугата} and {@code услуга}, {@code лиценза}. */
  private static String bare(String word) {
    String bare = word;
    for (String[] ending : ARTICLES) {
      if (word.endsWith(ending[0]) && word.length() - ending[0].length() >= LEAST_STEM) {
        bare = word.substring(0, word.length() - ending[0].length()) + ending[1];
        break;
      }
    }
    boolean vowel = bare.endsWith("а") || bare.endsWith("я");
    return vowel && bare.length() >= LEAST_FORM ? bare.substring(0, bare.length() - 1) : bare;
  }
}
