package bg.karta.kind;

import bg.karta.letter.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      Set.of("бр", "брой", "броя", "лв", "лева", "bgn", "eur", "евро", "no");

  /** What is written short before another word. */
  private static final Map<String, String> SHORT =
      Map.of("бр", "брой", "соц", "социална", "нас", "населено", "тел", "телефон");

  /** Words behind which {@code дата} adds nothing. */
  private static final Set<String> BEFORE_DAY = Set.of("на", "от", "до");

  private static final String DAY = "дата";

  /** What a day stands behind to which a number is counted. */
  private static final String AS_OF = "към";

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
    List<String> told = words.subList(0, end(words));
    List<String> telling = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      boolean last = i == told.size() - 1;
      if (last) {
        telling.add(bare(told.get(i)));
      } else if (!JOINING.contains(told.get(i))) {
        telling.add(bare(SHORT.getOrDefault(told.get(i), told.get(i))));
      }
    }
    while (telling.size() > 1 && UNITS.contains(telling.get(telling.size() - 1))) {
      telling.remove(telling.size() - 1);
    }
    return String.join(" ", telling);
  }

  /** How many of the words are more than the day that {@code към 31.12.2025} names. */
  private static int end(List<String> words) {
    int size = words.size();
    for (int i = 1; i < size - 1; i++) {
      if (words.get(i).equals(AS_OF) && Character.isDigit(words.get(i + 1).charAt(0))) {
        return i;
      }
    }
    boolean day = size > 2 && words.get(size - 1).equals(DAY);
    return day && BEFORE_DAY.contains(words.get(size - 2)) ? size - 1 : size;
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
