package bg.karta.kind;

import bg.karta.letter.Letters;
import bg.karta.letter.Romanisation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds the codes of a list whose names a text nearly gives: by letters, and by whole words. */
final class LikeNames {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** As much of a word as its forms share: {@code услуги}, {@code услугите}, {@code услуга}. */
  private static final int STEM = 5;

  private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

  private static final int MOST = 3;
  private static final double LEAST = 0.4;

  /** Words that a name may have or lack. */
  private static final Set<String> SMALL =
      Set.of(
          "на", "за", "в", "във", "от", "и", "с", "със", "по", "до", "към", "чрез", "при", "са",
          "се", "of", "the", "in", "for", "by", "and", "with", "to", "at", "a", "who");

  private record Like(Nomenclature.Code code, double score) {}

  /** A name taken apart; of an abbreviation also its letters in the order of the alphabet. */
  private record Name(String letters, Set<String> stems, String sorted, Nomenclature.Code code) {}

  /** Of fewer letters one that differs leaves nothing alike. */
  private static final int LEAST_OF_ABBREVIATION = 3;

  /**
   * What letters in another order are worth, or one that differs: less than any likeness of names.
   */
  private static final double AS_ABBREVIATION = 0.45;

  private final List<Name> names = new ArrayList<>();

  LikeNames(Map<String, Nomenclature.Code> spelt) {
    spelt.forEach((name, code) -> names.add(name(name, code)));
  }

  private static Name name(String name, Nomenclature.Code code) {
    boolean abbreviation = name.indexOf(' ') < 0 && name.equals(name.toUpperCase(Locale.ROOT));
    String letters = Texts.folded(name);
    return new Name(letters, stems(name), abbreviation ? sorted(letters) : "", code);
  }

  private static String sorted(String letters) {
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  /** The one code with a name of the same words in any order and form; null where there is none. */
  Nomenclature.@Nullable Code ofSameWords(String text) {
    Set<String> asked = stems(text);
    List<Nomenclature.Code> same =
        names.stream()
            .filter(name -> asked.size() > 1 && name.stems.equals(asked))
            .map(Name::code)
            .distinct()
            .toList();
    return same.size() == 1 ? same.get(0) : null;
  }

  /** The codes whose names are like a text, the likest first. */
  List<Nomenclature.Code> of(String text) {
    Set<String> asked = stems(text);
    String letters = Texts.folded(text);
    return names.stream()
        .map(name -> new Like(name.code, score(name, letters, asked)))
        .filter(found -> found.score >= LEAST)
        .sorted(Comparator.comparingDouble(Like::score).reversed())
        .map(Like::code)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static double score(Name name, String letters, Set<String> stems) {
    double names = Math.max(shared(stems, name.stems), nearness(letters, name.letters));
    return isLikeAbbreviation(name, letters) ? Math.max(AS_ABBREVIATION, names) : names;
  }

  private static boolean isLikeAbbreviation(Name name, String letters) {
    int length = name.sorted.length();
    if (length < LEAST_OF_ABBREVIATION || Math.abs(length - letters.length()) > length) {
      return false;
    }
    String own = Scripts.isAscii(letters) ? Romanisation.of(name.letters) : name.letters;
    String asked = Scripts.isAscii(letters) ? Romanisation.comparable(letters) : letters;
    return sorted(own).equals(sorted(asked))
        || (own.length() > LEAST_OF_ABBREVIATION && ONE_LETTER.apply(own, asked) >= 0);
  }

  /** How many of the words of two texts are in both, from 0 to 1. */
  private static double shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  /** How few letters differ, from 0 to 1; where more than a quarter do, it is another name. */
  private static double nearness(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    int edits = new LevenshteinDistance(longest / 4).apply(one, other);
    return edits < 0 ? 0 : 1 - (double) edits / Math.max(1, longest);
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : BETWEEN.split(Letters.plain(text).toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }
}
