package bg.karta.kind;

import bg.karta.letter.Letters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of legal entities, compared without what the same entity is written with or without. */
public final class Names {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Legal forms of the Търговски закон, of ЗЮЛНЦ and of the act on chitalishta, the long first. */
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?<= )(?:ЕДНОЛИЧНО ДРУЖЕСТВО С ОГРАНИЧЕНА ОТГОВОРНОСТ"
              + "|ДРУЖЕСТВО С ОГРАНИЧЕНА ОТГОВОРНОСТ"
              + "|ЕДНОЛИЧНО АКЦИОНЕРНО ДРУЖЕСТВО|АКЦИОНЕРНО ДРУЖЕСТВО"
              + "|СЪБИРАТЕЛНО ДРУЖЕСТВО|КОМАНДИТНО ДРУЖЕСТВО|ЕДНОЛИЧЕН ТЪРГОВЕЦ"
              + "|СДРУЖЕНИЕ С НЕСТОПАНСКА ЦЕЛ|НАРОДНО ЧИТАЛИЩЕ|СДРУЖЕНИЕ|ФОНДАЦИЯ|КООПЕРАЦИЯ"
              + "|ЧИТАЛИЩЕ|ЕООД|ООД|ЕАД|АД|КДА|КД|СД|ЕТ|ДЗЗД|СНЦ|НЧ) ");

  private Names() {}

  /**
   * The letters and digits of a name in capitals, Latin letters that look like Cyrillic ones
   * replaced by them: the same for names that differ only by look-alike letters, case, quotes,
   * blanks and punctuation.
   */
  public static String folded(String name) {
    return words(name).replace(" ", "");
  }

  /** The folded name without its legal form; with it where there is nothing else. */
  public static String bare(String name) {
    String bare = LEGAL_FORM.matcher(" " + words(name) + " ").replaceAll("").replace(" ", "");
    return bare.isEmpty() ? folded(name) : bare;
  }

  /**
   * The letters that belong to another alphabet than their word and only look right, with their
   * places counted from 1, {@code T (2)}; null where there are none.
   */
  public static @Nullable String oddLetters(String name) {
    String odd = Scripts.oddLetters(name);
    return odd.isEmpty() ? null : odd;
  }

  private static String words(String name) {
    // In capitals first: a small Latin "t" looks like no Cyrillic letter, a capital one does.
    String capitals = Scripts.cyrillic(Letters.plain(name).toUpperCase(Locale.ROOT));
    return BETWEEN_WORDS.matcher(capitals).replaceAll(" ").strip();
  }
}
